import { contains, overlaps, type Range } from '../../corpus/span.ts';
import type { Expression, Rule } from './rule.ts';
import { likely } from './likely.ts';
import { merged } from './merge/merged.ts';
import { matches } from './pattern.ts';

/** A stretch of text that a rule read, before anything is filled in. */
export interface Candidate extends Range {
  readonly rule: Rule;
  readonly expression: Expression;
}

/** So many UTF-16 units around an expression are shown to its rule. See docs/constants.md. */
const AROUND = 40;

/**
 * The first pass: what the rules read in a text, in order and disjoint. Of two that overlap the longer stays, of two
 * as long the earlier rule's. Nothing crosses the edges of `sentences`; what is part of
 * the expression beside it is one with it.
 */
export function candidates(text: string, sentences: readonly Range[]): Candidate[] {
  const found = sentences
    .flatMap((sentence) => inSentence(text, sentence))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  for (const candidate of found) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, candidate)) kept.push(candidate);
    else if (!contains(last, candidate) && length(candidate) > length(last))
      kept[kept.length - 1] = candidate;
  }
  return merged(text, kept).filter((one) => !isTitle(text, one));
}

/** "the film “Summer 1942”": what stands in marks by itself after a noun is a title. */
const isTitle = (text: string, { start, end }: Range): boolean =>
  /[“‘"]/.test(text[start - 1] ?? '') &&
  /[”’"]/.test(text[end] ?? '') &&
  /[a-z] $/.test(text.slice(Math.max(0, start - 3), start - 1));

const length = ({ start, end }: Range): number => end - start;

function inSentence(text: string, sentence: Range): Candidate[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: Candidate[] = [];
  for (const rule of likely(words)) {
    for (const match of matches(rule.pattern, words)) {
      const end = match.index + match[0].length;
      const around = words.slice(Math.max(0, match.index - AROUND), match.index);
      const led = rule.lead?.exec(around);
      const before = led ? around.slice(0, led.index) : around;
      const groups = led ? { ...match.groups, ...led.groups } : (match.groups ?? {});
      const expression = rule.read(groups, { before, after: words.slice(end, end + AROUND) });
      if (expression !== null)
        found.push({
          start: sentence.start + match.index - (around.length - before.length),
          end: sentence.start + end,
          rule,
          expression,
        });
    }
  }
  return found;
}
