import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { page } from '../../../src/text/page.ts';
import { cast } from '../../../src/text/people/cast.ts';
import { names } from '../../../src/text/people/names.ts';

function found(text: string) {
  const article = makeArticle('test.txt', `A headline\n\n${text}`);
  const slice = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  return cast(names(page(article))).entities.map(({ names: mentions, person, gender }) => ({
    mentions: mentions.map(slice),
    offices: mentions.flatMap(({ offices }) => offices.map(slice)),
    person,
    gender,
  }));
}
const persons = (text: string) => found(text).filter(({ person }) => person);

describe('names', () => {
  it.each([
    ['NATO Secretary General Anders Rasmussen left.', 'Anders Rasmussen', ['NATO Secretary General']],
    [
      'the US’s national security adviser Stephen Hadley left.',
      'Stephen Hadley',
      ['national security adviser'],
    ],
    [
      'Dimitri Simes, president of the Nixon Center, left.',
      'Dimitri Simes',
      ['president of the Nixon Center'],
    ],
    ['Then his spokesman, Dmitry Peskov, left.', 'Dmitry Peskov', ['spokesman']],
    ['He met Secretary of State Hillary Clinton.', 'Hillary Clinton', []],
    ['He met George W. Bush, who left.', 'George W. Bush', []],
    ['He met Ursula von der Leyen.', 'Ursula von der Leyen', []],
  ])('are read with their offices in %s', (text, name, offices) =>
    expect(persons(text)).toMatchObject([{ mentions: [name], offices }]),
  );
  it('gathers a surname, a title and capitals with the full name', () => {
    expect(persons('VLADIMIR PUTIN came. Mr Putin left. Putin slept.')).toMatchObject([
      { mentions: ['VLADIMIR PUTIN', 'Putin', 'Putin'], gender: 'male' },
    ]);
  });
  it('keeps two of one surname apart by title', () => {
    const two = persons('Bill Clinton came. Hillary Clinton came. Mrs Clinton left.');
    expect(two.map(({ mentions }) => mentions.length)).toEqual([1, 2]);
  });
  it('takes no place, office or first word for a person', () => {
    expect(
      persons('The Foreign Minister left Moscow. Recently Apple sold the Apple Watch. Critics wept.'),
    ).toEqual([]);
  });
});
