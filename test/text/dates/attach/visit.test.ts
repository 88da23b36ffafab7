import { describe, expect, it } from 'vitest';
import { dating } from '../../../../src/text/dates/attach/dating/dating.ts';
import { scene } from '../../../../src/text/dates/attach/scene.ts';
import { read } from '../reading.ts';

/** The words that date the one in brackets. */
function dayOf(marked: string): string | null {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const event = { start, end: marked.indexOf(']') - 1 };
  const found = dating(scene(text, { start: 0, end: text.length }, read(text)), event);
  return found && text.slice(found.timex.start, found.timex.end);
}

describe('what is done on a visit', () => {
  it.each([
    ['Ann Lee travelled to Kiel on Sunday where she [delivered] the keynote.', 'Sunday'],
    ['On Friday Dahl arrived in Kiel, where she [opened] a school.', 'Friday'],
    ['The leaders met in Kiel on Saturday, where they [signed] the treaty.', 'Saturday'],
    ['Berg visited Rome on Thursday, where he [praised] the council.', 'Thursday'],
    ['The ministers came to Kiel yesterday, where they were [greeted] by the mayor.', 'yesterday'],
  ])('is done on its day: %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it.each([
    'Holm flew to Oslo on Sunday, where he was [born].',
    'Holm flew to Oslo on Sunday, where he had [met] the king.',
    'Holm flew to Oslo on Sunday, where he once [met] the king.',
    'Holm flew to Oslo on Sunday, where he [met] his wife.',
    'Holm returned to Oslo on Sunday, where he [met] the king.',
    'Holm travelled to Oslo in 1999, where he [met] the king.',
    'Holm never went to Oslo on Sunday, where he [met] the king.',
    'Holm flew to Oslo on Sunday and to Rome on Monday, where he [met] the king.',
    'Roe went on Monday to the market where she was [arrested].',
    'Holm flew to Oslo on Sunday, where his father [opened] a mill.',
  ])('has no day from what was so there before: %s', (text) => {
    expect(dayOf(text)).toBeNull();
  });
});
