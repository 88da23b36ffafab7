import { ANY_BE } from '../../../grammar/auxiliaries.ts';
import type { Range } from '../../../corpus/span.ts';
import type { Token } from '../../tokens.ts';
import type { Clause } from './clause.ts';
import { hang } from './hang.ts';
import { join } from './join.ts';
import type { Segment } from './segment.ts';
import { segments } from './segments.ts';
import { isReporting } from './reporting.ts';

/**
 * The clauses of one sentence, given its words: shallow, by punctuation, conjunctions and the shapes of verbs. Linear. `times` are the
 * time expressions in it, which cut nothing ("March 30, 2007").
 */
export function clauses(words: readonly Token[], sentence: Range, times: readonly Range[]): Clause[] {
  const timed = within(words, times);
  const inTime = (at: Range): boolean => timed.has(at.start);
  const joined = join(segments(words, inTime));
  const parents = hang(joined, words);
  return joined.map((segment, i) => ({
    start: words[segment.from]?.start ?? sentence.start,
    end: words[segment.to - 1]?.end ?? sentence.end,
    link: linkOf(segment, parents[i] ?? null),
    own: words[segment.own ?? segment.from]?.start ?? sentence.start,
    opener: segment.opener,
    verb: rangeOf(words, segment.verb),
    tense: tenseOf(segment, words),
    reporting: segment.verb !== null && isReporting(words[segment.verb]?.low ?? ''),
    parent: parents[i] ?? null,
  }));
}

/** What hangs on nothing is a main clause, and what hangs on something is none, whatever opens it. */
function linkOf({ link }: Segment, parent: number | null): Clause['link'] {
  if (parent === null) return 'main';
  return link === 'main' ? 'content' : link;
}

/** Where the words begin that belong to one of `times`; both are in order. */
function within(words: readonly Token[], times: readonly Range[]): ReadonlySet<number> {
  const found = new Set<number>();
  let next = 0;
  for (const { start, end } of words) {
    while (next < times.length && times[next]!.end <= start) next++;
    const time = times[next];
    if (time !== undefined && time.start < end) found.add(start);
  }
  return found;
}

const rangeOf = (words: readonly Token[], at: number | null): Range | null => {
  const word = at === null ? undefined : words[at];
  return word === undefined ? null : { start: word.start, end: word.end };
};

function tenseOf({ form, verb, from }: Segment, words: readonly Token[]): Clause['tense'] {
  if (form === null) return null;
  if (form === 'modal' || form === 'infinitive') return 'unreal';
  if (form === 'gerund') return null;
  const around = words.slice(Math.max(from, (verb ?? 0) - 3), (verb ?? 0) + 1).map(({ low }) => low);
  // "is expected", "was due": what is expected has not happened.
  const planned = /^(?:expected|due|scheduled|set|slated|planned|supposed|likely)$/.test(around.at(-1) ?? '');
  if (planned && around.some((low) => ANY_BE.has(low) || low === "'s")) return 'unreal';
  return form === 'participle' ? 'past' : form;
}
