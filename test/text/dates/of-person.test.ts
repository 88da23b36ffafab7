import { describe, expect, it } from 'vitest';
import { timexes } from '../../../src/text/dates/timexes.ts';

const PUBLISHED = { value: '2007-03-30', from: '2007-03-30', to: '2007-03-30', basis: 'manifest' } as const;

/** The times of a text in which the names in brackets are persons'. */
function times(marked: string): string[] {
  const persons: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/u)) {
    const name = part.startsWith('[') ? part.slice(1, -1) : null;
    if (name !== null) persons.push({ start: text.length, end: text.length + name.length });
    text += name ?? part;
  }
  const found = timexes(
    { text, published: PUBLISHED },
    [{ start: 0, end: text.length }],
    [],
    undefined,
    persons,
  );
  return found.map(({ start, end }) => text.slice(start, end));
}

describe('a month or a day that is somebody’s name', () => {
  it.each([
    '[Ann May] won. Critics of May left.',
    '[Ann May] won. A letter to May went unread.',
    '[Ann May] won. It was signed by May.',
    '[Jo Friday] sang. They heard Friday sing.',
    '[April Lund] won. It was said of April.',
    '[Ann May] won. In May’s words, it was close.',
  ])('reads no time in "%s"', (text) => {
    expect(times(text)).toEqual([]);
  });

  it.each([
    ['[Ann May] won. It was made in May.', 'May'],
    ['[Ann May] won on 3 May.', '3 May'],
    ['[Ann May] won. By May 2009 she was gone.', 'May 2009'],
    ['[Jo Friday] sang on Friday.', 'Friday'],
    ['[Ann Lee] won. It was signed by May.', 'May'],
  ])('reads "%s"', (text, found) => {
    expect(times(text)).toEqual([found]);
  });
});
