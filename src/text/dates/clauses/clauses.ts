import { overlaps, type Range } from '../../../corpus/span.ts';
import { tokens, type Token } from '../../tokens.ts';
import type { Clause } from './clause.ts';
import { segments, type Segment } from './segments.ts';
import { isReporting } from './verbs.ts';

/**
 * The clauses of one sentence: shallow, by punctuation, conjunctions and the shapes of verbs. Linear. `times` are the
 * time expressions in it, which cut nothing ("March 30, 2007").
 */
export function clauses(text: string, sentence: Range, times: readonly Range[]): Clause[] {
  const words = tokens(text, sentence);
  const inTime = (at: Range): boolean => times.some((time) => overlaps(time, at));
  const joined = join(segments(words, inTime));
  const parents = hang(joined, words);
  return joined.map((segment, i) => ({
    start: words[segment.from]?.start ?? sentence.start,
    end: words[segment.to - 1]?.end ?? sentence.end,
    link: parents[i] === null ? 'main' : segment.link === 'main' ? 'content' : segment.link,
    verb: rangeOf(words, segment.verb),
    tense: tenseOf(segment, words),
    reporting: segment.verb !== null && isReporting(words[segment.verb]?.low ?? ''),
    parent: parents[i] ?? null,
  }));
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
  if (/^(?:expected|due|scheduled|set|slated|planned|supposed|likely)$/.test(around.at(-1) ?? ''))
    return 'unreal';
  return form === 'participle' ? 'past' : form;
}

/**
 * Stretches without a verb (lead-ins, appositions, lists) join the clause before them; the clause after them when there
 * is none before, when a conjunction or speech came before them, or when that clause lacks a subject ("…, X, Y, said").
 */
function join(all: readonly Segment[]): Segment[] {
  const found: Segment[] = [];
  let waiting: Segment[] = [];
  for (const segment of all) {
    if (segment.verb === null) {
      waiting.push(segment);
      continue;
    }
    const first = waiting[0];
    const forward =
      first !== undefined &&
      (found.length === 0 ||
        first.link === 'coordinate' ||
        (segment.verb === segment.from && segment.form !== 'gerund'));
    const last = found.at(-1);
    if (!forward && last !== undefined && waiting.length > 0) last.to = waiting.at(-1)!.to;
    // A subject left waiting before "which …" goes with what comes after it: only the range is shared.
    found.push(
      forward
        ? {
            ...segment,
            from: first.from,
            link: first.link === 'coordinate' ? first.link : segment.link,
            opener: first.opener,
          }
        : { ...segment },
    );
    waiting = [];
  }
  const last = found.at(-1);
  if (waiting.length > 0)
    if (last === undefined) found.push({ ...waiting[0]!, to: waiting.at(-1)!.to });
    else last.to = waiting.at(-1)!.to;
  return found;
}

/** Which clause each hangs on; null for main clauses. */
function hang(all: readonly Segment[], words: readonly Token[]): (number | null)[] {
  const parents: (number | null)[] = all.map(() => null);
  const nextMain = (i: number): number | null => {
    const at = all.findIndex((s, j) => j > i && s.link === 'main');
    return at === -1 ? null : at;
  };
  all.forEach((segment, i) => {
    if (segment.link === 'main') parents[i] = segment.opener === 'resumed' ? reported(all, words, i) : null;
    else if (segment.link === 'coordinate') parents[i] = i === 0 ? null : coordinated(all, parents, i);
    else parents[i] = i === 0 ? nextMain(i) : i - 1;
  });
  postposed(all, words, parents);
  return parents;
}

/** "said the decision | to scrap plans | was a step": the verb that resumes after an aside is what was said. */
function reported(all: readonly Segment[], words: readonly Token[], i: number): number | null {
  const asides = new Set(['infinitive', 'relative', 'participle']);
  let j = i - 1;
  while (j > 0 && asides.has(all[j]!.link)) j--;
  const verb = all[j]?.verb;
  return j < i - 1 && verb != null && isReporting(words[verb]?.low ?? '') ? j : null;
}

/** A coordinate clause stands beside the nearest clause before it that has a finite verb of its own. */
function coordinated(all: readonly Segment[], parents: readonly (number | null)[], i: number): number | null {
  for (let j = i - 1; j >= 0; j--)
    if (all[j]?.form !== 'infinitive' && all[j]?.form !== 'gerund') return parents[j] ?? null;
  return null;
}

/** "…, he said on Monday.": what comes before a reporting clause at the end is its content. */
function postposed(all: readonly Segment[], words: readonly Token[], parents: (number | null)[]): void {
  all.forEach((segment, i) => {
    if (i === 0 || segment.link !== 'main' || segment.verb === null || !/^[,"”–—]$/.test(segment.opener))
      return;
    if (!isReporting(words[segment.verb]?.low ?? '')) return;
    if (all[i + 1]?.link === 'content' || segment.to - segment.verb > 14) return;
    for (let j = i - 1; j >= 0 && all[j]?.link === 'main' && parents[j] === null; j--) parents[j] = i;
  });
}
