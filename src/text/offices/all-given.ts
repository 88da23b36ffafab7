import { CUT } from '../../grammar/cut.ts';
import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import type { Reading } from '../reading.ts';
import { given, type Given } from './given.ts';
import { formsOf, isFirstOfHead } from './heads.ts';

/** An office that an article gives somebody, under the key of one of its heads. */
export interface GivenBy {
  readonly head: string;
  readonly given: Given;
}

/** Whether a head is written in a range of a text. */
const isWritten = (text: string, { start, end }: Range, head: string): boolean => {
  const form = formsOf(head);
  form.lastIndex = start;
  const found = form.exec(text);
  return found !== null && found.index < end;
};

/**
 * Every office that an article gives somebody, by its head: for each head just what `given` finds where that head is written.
 */
export function allGiven(article: Article, reading: Reading): GivenBy[] {
  const { text } = article;
  const places = Array.from(text.matchAll(CUT.runs), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  })).filter(({ start, end }) => isFirstOfHead(text.slice(start, end).toLowerCase()));
  if (places.length === 0) return [];
  return given(article, reading, places).flatMap((one) => {
    const sentence = reading.sentences.find(({ start, end }) => start <= one.start && one.start < end);
    const heads = new Set(one.offices.map(({ head }) => head));
    return [...heads]
      .filter((head) => sentence !== undefined && isWritten(text, sentence, head))
      .map((head) => ({ head, given: one }));
  });
}
