import { expect, it } from 'vitest';
import { dateMain, dateMost } from '../../../src/answers/likely/date-main.ts';
import { hitAt } from '../../../src/answers/hit-at.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { read } from '../../../src/text/read.ts';

const day = { value: '2015-05-25', from: '2015-05-25', to: '2015-05-25', basis: 'manifest' } as const;

/** The day of what the only sentence of an article tells before all else, where some words of a question stand in it. */
const mainDay = (text: string, ...told: readonly string[]): string | null =>
  dayBy((hit, reading, ranges) => dateMain(hit, reading, ranges), text, ...told);

/** The same of the clause with most of the words. */
const mostDay = (text: string, ...told: readonly string[]): string | null => dayBy(dateMost, text, ...told);

function dayBy(
  date: (...given: Parameters<typeof dateMain>) => ReturnType<typeof dateMain>,
  text: string,
  ...told: readonly string[]
): string | null {
  const article = makeArticle('a.txt', `News from the town\n\n${text}\n`, { published: day });
  const reading = read(article);
  const at = reading.sentences.findIndex(({ start }) => article.text.startsWith(text, start));
  const ranges = told.map((word) => {
    const start = article.text.indexOf(word);
    return { start, end: start + word.length };
  });
  return date(hitAt(article, at, reading.sentences[at]!, ranges), reading, ranges)?.when.value ?? null;
}

it('is that of the main verb, wherever a time stands', () => {
  expect(mainDay('On 3 March 2014 Lumo kept the lead with a 3 to 1 win over Norna.')).toBe('2014-03-03');
  expect(mainDay('Lumo, founded in 1990, kept the lead on 3 March 2014.')).toBe('2014-03-03');
});

it('is none where the main verb has none, is denied or only planned', () => {
  expect(mainDay('Lumo, who was born in 1990, won the prize.')).toBeNull();
  expect(mainDay('Lumo did not win the prize on 3 March 2014.')).toBeNull();
  expect(mainDay('Lumo will play in Oslo on 3 June 2015.')).toBeNull();
});

it('is none where a word for what happened stands in another clause', () => {
  const text = 'Ida Holm, who resigned in disgrace, was jailed on 3 March 2014.';
  expect(mainDay(text, 'jailed')).toBe('2014-03-03');
  expect(mainDay(text, 'resigned')).toBeNull();
});

it('is that of the clause with most of the words where several have a time, and else none', () => {
  const mine = 'Lode opened in 1969, closed in 2001, and was sold to Lumo of Kiel in 2012.';
  expect(mainDay(mine, 'Lumo', 'Kiel')).toBe('2012');
  expect(mainDay(mine)).toBeNull();
  const hall = 'The hall, put up in 1868, had been empty since the bingo club moved out in March 2003.';
  expect(mainDay(hall.replace('hall,', 'Exchange,'), 'bingo', 'club', 'moved')).toBe('2003-03');
});

it('is that of the clause with most of the words, where another has a time too', () => {
  const mill = 'Lumo was founded in 1999 by Jan Lind and made its first flight, to Lund, in 2003.';
  expect(mostDay(mill, 'flight', 'Lund')).toBe('2003');
  expect(mostDay(mill, 'Jan')).toBe('1999');
  expect(mostDay('Lumo made its first flight, to Lund, in 2003.', 'Lund')).toBeNull();
  expect(mostDay('Lumo reported on 3 March 2014 that the fire last year spread.', 'fire')).toBeNull();
});
