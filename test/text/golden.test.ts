import { expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import type { Range } from '../../src/corpus/span.ts';
import { allGiven } from '../../src/text/offices/all-given.ts';
import { read } from '../../src/text/read.ts';
import type { Quotation, Reading } from '../../src/text/reading.ts';
import { fixtureArticles } from '../support/fixture-articles.ts';
import { dayLines } from './day-lines.ts';

// What is read in 200 real articles that no rule was made for, so that whoever changes a rule sees in the difference what it does
// to them, the good and the bad. It is a record of what is, and says nothing of what is right: npx vitest run test/text/golden -u

/** The first and the last words of a stretch, on one line. */
function ends(text: string, { start, end }: Range): string {
  const words = text.slice(start, end).split(/\s+/u);
  return words.length <= 8
    ? words.join(' ')
    : `${words.slice(0, 4).join(' ')} … ${words.slice(-3).join(' ')}`;
}

const MARKS = { true: '', false: '?' };

function quotationLine({ text }: Article, { people }: Reading, quotation: Quotation): string {
  const { parts, kind, basis, rule, certain, unsaid, relayedBy, together, closed } = quotation;
  const name = (person: number): string => ends(text, people[person]!.name);
  const whose = quotation.speaker === null ? '–' : name(quotation.speaker);
  return [
    `  ${kind} ${basis} ${rule}${MARKS[`${certain}`]}: ${[whose, ...together.map(name)].join(' + ')}`,
    ...(closed ? [] : ['not closed']),
    ...(unsaid ? [`unsaid (${unsaid.how}): ${ends(text, unsaid.words)}`] : []),
    ...(relayedBy ? [`by way of ${ends(text, relayedBy)}`] : []),
    parts.map((part) => ends(text, part)).join(' / '),
  ].join(' | ');
}

function lines(article: Article): string {
  const { text, file, published } = article;
  const reading = read(article);
  return [
    `${file} ${published.value ?? 'undated'} (${published.basis})`,
    ...reading.people.map(
      ({ name, kind, gender, mentions }) =>
        `  ${kind} ${gender ?? '–'} ${mentions.length}× ${ends(text, name)}`,
    ),
    ...allGiven(article, reading).map(({ head, given }) => `  office ${head}: ${ends(text, given)}`),
    ...reading.quotations.map((quotation) => quotationLine(article, reading, quotation)),
    ...reading.timexes.map(
      ({ type, value, rule, certain, start, end }) =>
        `  ${type} ${value} ${rule}${MARKS[`${certain}`]}: ${ends(text, { start, end })}`,
    ),
    ...dayLines(article, reading),
  ].join('\n');
}

it.each([
  ['wikinews', 110],
  ['senate', 90],
])('reads the articles of %s as before', async (zip, most) => {
  const found = fixtureArticles(zip, most).map(lines).join('\n\n');
  await expect(`${found}\n`).toMatchFileSnapshot(`golden/${zip}.txt`);
});
