import type { Article } from '../../corpus/article.ts';
import { contains, overlaps, type Range } from '../../corpus/span.ts';
import { scene } from '../../text/dates/attach/scene.ts';
import { inBody } from '../../text/in-body.ts';
import type { Quotation, Reading } from '../../text/reading.ts';
import { doing } from '../doing.ts';
import { hitAt } from '../hit-at.ts';
import { isDay } from '../when-of.ts';
import { dateHit, type Dated } from '../when-passage.ts';
import type { Acts } from './act.ts';
import { happened, nowhere, type Placed, published } from './place.ts';
import { daySaid, sentenceAt } from './saying.ts';

interface ActsOf {
  /** The indices of the sentences in which they may say or do something, in order. */
  readonly sentences: readonly number[];
  /** What they do in one of these, by the first of its acts that has a day; null where it is nothing. */
  readonly at: (sentence: number) => Placed | null;
}

/** What somebody says and does in an article. @param index of the person in its reading */
export function actsOf(article: Article, reading: Reading, index: number): ActsOf {
  const denied = reading.quotations.flatMap((one) => notSaying(one, index));
  const said = Map.groupBy(
    reading.quotations.filter(({ speaker, together }) => [speaker, ...together].includes(index)),
    ({ cue, start }) => sentenceAt(reading, cue?.start ?? start),
  );
  const named = new Map(
    reading.people[index]!.mentions.toReversed().map((one) => [sentenceAt(reading, one.start), one]),
  );
  const at = (number: number): Placed | null => {
    const sentence = inBody(article, reading, number);
    if (sentence === null) return null;
    const sayings = (said.get(number) ?? []).map((quotation) => daySaid({ article, quotation }, reading));
    const verb = verbOf(named.get(number), sentence);
    const does = verb === null ? [] : [dateHit(hitAt(article, number, sentence, verb), reading)];
    return placedOf(sayings, does);
  };
  const sentences = [...new Set([...said.keys(), ...named.keys()])].toSorted((a, b) => a - b);
  return { sentences, at };

  /** A name with the verb of which it is the subject, unless the words that it says were not said. */
  function verbOf(name: Range | undefined, sentence: Range): readonly Range[] | null {
    if (name === undefined || !contains(sentence, name)) return null;
    const verb = doing(article.text, scene(article.text, sentence, reading.timexes), name);
    return verb === null || denied.some((one) => overlaps(one, verb)) ? null : [name, verb];
  }
}

function placedOf(sayings: readonly Dated[], does: readonly Dated[]): Placed | null {
  const all = [...sayings, ...does];
  const first = all.find(({ when }) => isDay(when)) ?? all[0];
  if (first === undefined) return null;
  const said = sayings.includes(first) ? published(first) : null;
  return happened(first) ?? said ?? nowhere(first);
}

/** The cue of words that somebody did not say: no act of theirs, unless it is the denial itself ("denied having said"). */
const notSaying = ({ cue, unsaid }: Quotation, person: number): Range[] =>
  cue !== null && unsaid !== null && unsaid.by === person && !overlaps(cue, unsaid.words) ? [cue] : [];

/** What everybody whom an article names says and does in it. */
export const actsIn = (article: Article, reading: Reading): Acts =>
  reading.people.map((_, index) => {
    const { sentences, at } = actsOf(article, reading, index);
    return sentences.flatMap((sentence) => {
      const found = at(sentence);
      return found ? [{ sentence, start: found.start, end: found.end, placed: found.placed }] : [];
    });
  });
