import { afterCue } from './after/after.ts';
import { found, mentionOf, rangeOf, type Clause, type Found } from './clause.ts';
import { PRONOUNS } from '../lexicon/grammar.ts';
import { quotes, VERBS } from '../lexicon/verbs.ts';
import type { Cue } from './cue.ts';
import { cuesOf } from './cues.ts';
import { cueStart } from './extent/cue-start.ts';
import type { Mention } from './finding.ts';
import { nestedIn } from './nested.ts';
import { RULES } from './rules.ts';
import type { Scene, Unit } from './unit.ts';

/** What the first rule that applies says. */
function firstOf(clause: Clause): Found | null {
  for (const rule of RULES) {
    const one = rule.apply(clause);
    if (one) return one;
  }
  return null;
}

/** How many units may stand between a speaker's cue and ", according to the Las Vegas Sun". */
const RELAY = 16;

/** Whether "according to" stands between a subject and its verb: "Putin, according to the Kremlin, said". */
const isInsert = (units: readonly Unit[], { type, first, source }: Cue): boolean =>
  type === 'according' &&
  source !== null &&
  units[first - 1]?.low === ',' &&
  units[source.last]?.low === ',' &&
  VERBS.has(units[source.last + 1]?.low ?? '');

/** Whether a cue only says on whose word the rest rests: "In the shops, he said, strangers told him that …". */
const isAside = (units: readonly Unit[], cue: Cue): boolean =>
  cue.type === 'verb' &&
  cue.side === 'before' &&
  /^(?:say|add|write|note|explain)$/u.test(cue.verb!.lemma) &&
  units[cueStart(cue) - 1]?.low === ',' &&
  units[cue.last]?.low === ',';

/** Whether "according to" only says who passes on what stands before it: "…,” he said in Iowa, according to the Sun". */
const passesOn = (cue: Cue, last: Found | undefined, floor: number): boolean =>
  cue.type === 'according' && last?.left === true && cue.first - floor < RELAY;

const relayed = (one: Found, relay: Mention | null): Found => ({
  ...one,
  finding: { ...one.finding, relay },
});

const doubted = (one: Found): Found => ({ ...one, finding: { ...one.finding, weak: true } });

/** Whether a finding's cue is a verb beside which words in marks can stand: "he warned, “…”". */
const utters = (cues: readonly Cue[], { finding }: Found): boolean => {
  const verb = cues.find(({ start }) => start === finding.cue?.start)?.verb;
  return !verb || quotes(verb);
};

/** Whether a cue lies inside what an earlier one already holds. */
const isInside = (cue: Cue, one: Found | undefined): boolean =>
  one !== undefined &&
  !one.left &&
  one.finding.rule !== 'interrupted' &&
  cue.last <= one.last &&
  cue.type !== 'according';

/** Reads every cue of one row. What a second cue passes on ("…, the Kremlin said") becomes the first's relay. */
export function readRow(scene: Scene, row: number): Found[] {
  const { units } = scene.rows[row]!;
  const cues = cuesOf(units);
  const all: Found[] = [];
  let floor = 0;
  let insert: Mention | null = null;
  for (const cue of cues) {
    const last = all.at(-1);
    const after = afterCue(units, cue);
    if (last && isInside(cue, last)) {
      const inner = nestedIn(units, cue, after, last);
      if (inner) all[all.length - 1] = doubted(last);
      if (!inner?.utterance) continue;
      const { stretch } = units[inner.at]!;
      const clause: Clause = { scene, row, units, cues, cue, after, floor, earlier: all };
      const own = found(clause, 'nested', [[inner.at, inner.at + 1]], { weak: true });
      if (!own) continue;
      all[all.length - 1] = { ...last, finding: { ...last.finding, without: [stretch!] } };
      all.push(relayed(own, last.finding.source));
      continue;
    }
    const mention = cue.source && mentionOf(units, cue.source);
    if (isInsert(units, cue)) {
      insert = mention;
      continue;
    }
    const end = cue.source ? Math.max(cue.last, cue.source.last) : cue.last;
    if (passesOn(cue, last, floor)) {
      all[all.length - 1] = relayed(last!, mention);
      continue;
    }
    const clause: Clause = { scene, row, units, cues, cue, after, floor, earlier: all };
    const next = firstOf(clause);
    if (!next) {
      if (isAside(units, cue)) insert = mention;
      continue;
    }
    if (insert && cue.source && PRONOUNS.has(units[cue.source.head]!.low)) insert = null;
    if (last && next.left && !last.left && next.first < last.last) {
      const quote = units[cueStart(cue) - 1];
      const cut = cutBefore(scene, row, last, next.first);
      const own = quote?.closes === true && quote.opens === true;
      const apart = last.first >= cueStart(cue);
      if (!apart && (!own || (!cut && utters(cues, last)))) {
        // "Berg explained that it “is dead,” she wrote": she passes nobody's words on but her own.
        const again = !own && cue.source !== null && PRONOUNS.has(units[cue.source.head]!.low);
        if (own) all[all.length - 1] = doubted(last);
        else if (!again) all[all.length - 1] = relayed(last, mention);
        floor = end;
        continue;
      }
      if (!apart) all.pop();
      if (!apart && cut) all.push(cut);
    }
    all.push(insert ? relayed(next, insert) : next);
    insert = null;
    if (next.left) floor = end;
  }
  return all;
}

/** What an earlier cue seemed to hold ends where another's words in marks begin; null when it held no more. */
function cutBefore(scene: Scene, row: number, one: Found, at: number): Found | null {
  const { units } = scene.rows[row]!;
  let last = at;
  while (
    last > one.first &&
    (units[last - 1]!.kind === 'sign' || /^(?:and|but|while)$/u.test(units[last - 1]!.low))
  )
    last--;
  const range = rangeOf(units, one.first, last);
  return range && { ...one, last, finding: { ...one.finding, parts: [range] } };
}
