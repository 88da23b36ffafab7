import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import type { Range } from '../../src/corpus/span.ts';
import { allGiven } from '../../src/text/offices/all-given.ts';
import { daysIn } from '../../src/text/dates/attach/day-of-event.ts';
import { read } from '../../src/text/read.ts';
import type { Quotation, Reading } from '../../src/text/reading.ts';
import { dayLines } from './day-lines.ts';
import { varied } from './varied.ts';

// All that is read in small texts, one a line (¶ begins a new one): most are the examples of the tests beside, which look at one
// thing each. A record of what is, as golden.test.ts is of real articles: npx vitest run test/text/sentences-read -u

const PUBLISHED = { value: '2014-06-20', from: '2014-06-20', to: '2014-06-20', basis: 'manifest' } as const;

const slice = ({ text }: Article, { start, end }: Range): string =>
  text.slice(start, end).replaceAll('\n', '¶');

function quotationLine(article: Article, { people }: Reading, quotation: Quotation): string {
  const { parts, marked, kind, basis, rule, certain, unsaid, relayedBy, together, closed, cue, source } =
    quotation;
  const show = (range: Range): string => slice(article, range);
  const name = (person: number): string => show(people[person]!.name);
  const whose = quotation.speaker === null ? '–' : name(quotation.speaker);
  return [
    `  ${kind} ${basis} ${rule}${certain ? '' : '?'}${closed ? '' : ' open'}: ${[whose, ...together.map(name)].join(' + ')}`,
    `${source ? show(source) : '–'} ${cue ? show(cue) : '–'}`,
    ...(unsaid
      ? [`unsaid (${unsaid.how} ${unsaid.by === null ? '–' : name(unsaid.by)}): ${show(unsaid.words)}`]
      : []),
    ...(relayedBy ? [`by way of ${show(relayedBy)}`] : []),
    parts.map(show).join(' / '),
    ...(kind === 'mixed' ? [marked.map(show).join(' / ')] : []),
  ].join(' | ');
}

/** A word in brackets is an event, of which the day is told. */
const EVENT = /\[(\p{Ll}+)\]/u;

function eventLine(article: Article, reading: Reading, before: number, event: string): string {
  const start = article.text.length - before;
  const day = daysIn(article, reading).of({ start, end: start + event.length });
  return `  ${event} on ${day ? `${day.value} ${day.basis}` : '–'}`;
}

function lines(text: string): string {
  const event = EVENT.exec(text);
  const plain = text.replace(EVENT, '$1').replaceAll('¶', '\n');
  const article = makeArticle('test.txt', `A headline\n\n${plain}`, { published: PUBLISHED });
  const reading = read(article);
  return [
    text,
    ...reading.people.map(
      ({ name, kind, gender, mentions, offices }) =>
        `  ${kind} ${gender ?? '–'} ${mentions.length}× ${[name, ...offices].map((range) => slice(article, range)).join(', ')}`,
    ),
    ...allGiven(article, reading).map(({ head, given }) => `  office ${head}: ${slice(article, given)}`),
    ...reading.quotations.map((quotation) => quotationLine(article, reading, quotation)),
    ...reading.timexes.map(
      (timex) =>
        `  ${timex.type} ${timex.value} ${timex.from}/${timex.to} ${timex.rule}${timex.certain ? '' : '?'}: ${slice(article, timex)}`,
    ),
    ...(event
      ? [eventLine(article, reading, text.length - event.index - 2, event[1]!)]
      : dayLines(article, reading)),
  ].join('\n');
}

it('reads small texts as before', async () => {
  const texts = readFileSync('test/text/golden/sentences.txt', 'utf8').trim().split('\n');
  const all = texts.flatMap((text, i) => [text, varied(text, i)]);
  await expect(`${all.map(lines).join('\n')}\n`).toMatchFileSnapshot('golden/sentences-read.txt');
});
