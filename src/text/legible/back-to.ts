import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import type { LocalPerson, Quotation, Reading, Sentence } from '../reading.ts';
import type { Legible } from './legible.ts';

const BLANK = /\s/u;

/** Sentences in the article's own text: what is not seen between two of them belongs to the one before. */
function sentencesIn(
  { text, blocks }: Article,
  { back }: Legible,
  sentences: readonly Sentence[],
): Sentence[] {
  return sentences.map((sentence, i) => {
    const { block } = sentence;
    const next = sentences[i + 1];
    let start = sentences[i - 1]?.block === block ? back(sentence).start : blocks[block]!.start;
    let end = next?.block === block ? back(next).start : blocks[block]!.end;
    while (start < end && BLANK.test(text[start]!)) start++;
    while (end > start && BLANK.test(text[end - 1]!)) end--;
    return { start, end, block };
  });
}

/**
 * A reading of a legible text as one of the article's own: every range where it stands there.
 * @param article the one that the legible text was made of
 */
export function backTo(article: Article, clear: Legible, reading: Reading): Reading {
  const { back } = clear;
  const maybe = (range: Range | null): Range | null => range && back(range);
  const person = ({ name, mentions, offices, ...rest }: LocalPerson): LocalPerson => ({
    ...rest,
    name: back(name),
    mentions: mentions.map(back),
    offices: offices.map(back),
  });
  const quotation = (one: Quotation): Quotation => ({
    ...one,
    ...back(one),
    parts: one.parts.map(back),
    marked: one.marked.map(back),
    cue: maybe(one.cue),
    source: maybe(one.source),
    relayedBy: maybe(one.relayedBy),
    unsaid: one.unsaid && { ...one.unsaid, words: back(one.unsaid.words) },
  });
  return {
    sentences: sentencesIn(article, clear, reading.sentences),
    people: reading.people.map(person),
    quotations: reading.quotations.map(quotation),
    timexes: reading.timexes.map((timex) => Object.assign(timex, back(timex))),
  };
}
