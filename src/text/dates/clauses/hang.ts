import type { Token } from '../../tokens.ts';
import type { Segment } from './segment.ts';
import { isReporting } from './reporting.ts';
import { isFinite, verbForm } from './verb-form.ts';

/** Which clause each hangs on; null for main clauses. */
export function hang(all: readonly Segment[], words: readonly Token[]): (number | null)[] {
  const parents: (number | null)[] = all.map(() => null);
  all.forEach((segment, i) => put(parents, i, above(all, words, parents, i, segment.link)));
  postposed(all, words, parents);
  return parents;
}

/** No sentence that is one nests deeper; hostile text could. */
const DEEPEST = 20;

/** Hangs a clause on another, unless that hangs on it, or too deep. */
function put(parents: (number | null)[], i: number, parent: number | null): void {
  let depth = 0;
  for (let at = parent; at !== null; at = parents[at] ?? null) if (at === i || depth++ > DEEPEST) return;
  parents[i] = parent;
}

function above(
  all: readonly Segment[],
  words: readonly Token[],
  parents: readonly (number | null)[],
  i: number,
  link: Segment['link'],
): number | null {
  if (link === 'main') return resumes(all, words, i) ? reported(all, words, i) : null;
  if (link === 'coordinate') return coordinated(all, parents, i);
  if (i > 0) return goingOn(all, words, i) ?? beforeBrackets(all, words, i);
  // A clause that comes first hangs on the main clause after it.
  const next = all.findIndex((segment, j) => j > 0 && segment.link === 'main');
  return next === -1 ? null : next;
}

/** What may stand between what went on and what broke in on it: "from Tomsk | headed for Moscow | when". */
const BETWEEN = /^(?:relative|participle|infinitive)$/u;

/** Whether a clause tells of something that went on, or was about to begin: "was flying home", "was about to speak". */
function wentOn(words: readonly Token[], { verb }: Segment): boolean {
  if (verb === null) return false;
  const isHelped = words
    .slice(Math.max(0, verb - 2), verb)
    .some(({ low }) => low === 'was' || low === 'were');
  return (
    (isHelped && words[verb]!.low.endsWith('ing')) ||
    (words[verb + 1]?.low === 'about' && words[verb + 2]?.low === 'to')
  );
}

/** "was flying from Tomsk headed for Moscow when he fell ill": what broke in on something hangs on that, and on nothing beside it. */
function goingOn(all: readonly Segment[], words: readonly Token[], i: number): number | null {
  const { opener, form } = all[i]!;
  if (opener !== 'when' || !(form === 'past' || form === 'participle')) return null;
  const at = all.findLastIndex(({ link }, j) => j < i && !BETWEEN.test(link));
  return at >= 0 && wentOn(words, all[at]!) ? at : null;
}

/** The clause before one, leaving out those in brackets that closed before it: "the phone (shown on Monday), based in Leeds". */
function beforeBrackets(all: readonly Segment[], words: readonly Token[], i: number): number {
  let j = i - 1;
  const from = all[i]!.own ?? all[i]!.from;
  while (j > 0 && words[all[j]!.from - 1]?.low === '(' && closes(words, all[j]!.from, from)) j--;
  return j;
}

const closes = (words: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (words[at]?.low === ')') return true;
  return false;
};

/** "said the mill, which burned in May, | will be sold": what begins with its verb behind an aside goes on with what stood before that. */
function resumes(all: readonly Segment[], words: readonly Token[], i: number): boolean {
  const { opener, from } = all[i]!;
  if (opener === 'resumed') return true;
  return (
    opener === ',' && isFinite(verbForm(words, from)) && /^(?:which|who)$/u.test(all[i - 1]?.opener ?? '')
  );
}

/** "said the decision | to scrap plans | was a step": the verb that resumes after an aside is what was said. */
function reported(all: readonly Segment[], words: readonly Token[], i: number): number | null {
  let j = i - 1;
  while (j > Math.max(0, i - DEEPEST) && /^(?:infinitive|relative|participle)$/.test(all[j]!.link)) j--;
  const verb = all[j]?.verb;
  return j < i - 1 && verb != null && isReporting(words[verb]?.low ?? '') ? j : null;
}

/** A coordinate clause stands beside the nearest clause before it that has a finite verb of its own. */
function coordinated(all: readonly Segment[], parents: readonly (number | null)[], i: number): number | null {
  for (let j = i - 1; j >= Math.max(0, i - DEEPEST); j--)
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
    for (let j = i - 1; j >= 0 && all[j]?.link === 'main' && parents[j] === null; j--) put(parents, j, i);
  });
}
