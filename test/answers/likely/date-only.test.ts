import { expect, it } from 'vitest';
import { hitAt } from '../../../src/answers/hit-at.ts';
import { dateOnly } from '../../../src/answers/likely/date-only.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { read } from '../../../src/text/read.ts';
import { plain } from '../../../src/words.ts';

const day = { value: '2015-05-25', from: '2015-05-25', to: '2015-05-25', basis: 'manifest' } as const;

/** What the only time of the only sentence of an article gives, where a question with some verb was found in it. */
function only(text: string, verb: string | null = null) {
  const article = makeArticle('a.txt', `News from the town\n\n${text}\n`, { published: day });
  const reading = read(article);
  const at = reading.sentences.findIndex(({ start }) => article.text.startsWith(text, start));
  const hit = hitAt(article, at, reading.sentences[at]!, []);
  const start = verb === null ? 0 : article.text.indexOf(verb);
  const met =
    verb === null
      ? []
      : [
          {
            asked: verb,
            word: verb,
            how: 'word',
            similarity: 1,
            at: [{ start, end: start + verb.length }],
          } as const,
        ];
  return dateOnly({ ...hit, matched: met }, reading, verb);
}

it.each([
  ['Ida Holm was a member of the council from 1962 to 1992.', '1962/1992'],
  ['Ida Holm worked with the guild on the 2004 harbour act.', '2004'],
  ['The guild has lost boats since late May, ten of them in the storm on 3 March 2014.', '2014-03-03'],
  ['The guild, which dropped its suit on 3 March 2014, is now bankrupt.', '2014-03-03'],
  ['Ida Holm said in a hall full of sailors on Thursday that she was done.', '2015-05-21'],
])('is that of the one time: “%s”', (text, value) => expect(only(text)?.when.value).toBe(value));

it('is none where there are two, or none', () => {
  expect(only('Lumo, founded in 1990, kept the lead on 3 March 2014.')).toBeNull();
  expect(only('Lumo kept the lead.')).toBeNull();
});

it('is none where a word for what happened stands in another clause', () => {
  const text = 'The guild, which dropped its suit on 3 March 2014, is bankrupt.';
  expect(only(text, 'dropped')?.when.value).toBe('2014-03-03');
  expect(only(text, 'bankrupt')).toBeNull();
});

it.each([
  'The guild has been on strike since 3 March 2014.',
  'The guild was on strike until 3 March 2014.',
  'Nobody had heard of Lumo before 2014.',
])('is none where that is one end of it, or lies outside: “%s”', (text) => expect(only(text)).toBeNull());

it.each([
  'The guild could strike on 3 June 2014.',
  'The council did not vote on 3 March 2014.',
  'The vote that was planned for 3 March 2014 was called off.',
  'Ida Holm never spoke to the guild in 2014.',
  'The guild plans to strike on 3 June 2015.',
])('is none of what may be, is planned or is denied: “%s”', (text) => expect(only(text)).toBeNull());

it('is none of what was said on a day that is not given', () =>
  expect(only('“We did not agree today,” Ida Holm said.')).toBeNull());

it('says that it is the only time, and on what it rests', () => {
  expect(only('Ida Holm worked with the guild on the 2004 harbour act.')?.notes.map(plain)).toEqual([
    'the one time at which the passage tells something is “2004”',
    'the article gives the date',
  ]);
});

it('is planned where it is still to come', () => {
  const dated = only('The seat of Ida Holm is due for election next year.');
  expect(dated?.when.value).toBe('2016');
  expect(dated?.unreal).toBe(true);
});

it('is none of what only the day of a saying is given for', () => {
  const text = 'The bridge will be closed for two weeks from 22 June, the council said on Friday.';
  expect(only(text, 'closed')).toBeNull();
  expect(only(text, 'said')?.when.value).toBe('2015-05-22');
});

it('is none of what stands aside from the rest', () => {
  const text = 'The ring of Odo, who died in exile, was stolen on 2 April 2015.';
  expect(only(text, 'died')).toBeNull();
  expect(only(text, 'stolen')?.when.value).toBe('2015-04-02');
});
