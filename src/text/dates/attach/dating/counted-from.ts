import type { Range } from '../../../../corpus/span.ts';
import { addDays } from '../../calendar.ts';
import { firstFrom } from '../../../first-from.ts';
import { away } from '../../reckon.ts';
import { verbForm } from '../../clauses/verb-form.ts';
import type { Placed, Scene } from '../scene.ts';
import type { Dated, DatingRule } from './dating-rule.ts';
import { own, ownOf } from './own.ts';
import { isOn } from './relation.ts';

/** "less than two years before", "about a week after": no number of days. */
const HEDGED =
  /^(?:than|within|about|around|almost|nearly|some|over|under|roughly|approximately|barely|to|only|the|another|every)$/u;

/** So many words at most stand between "after" and the date of what came first. See docs/constants.md. */
const NEAR = 8;

/** "two years before": a length counted from something else that the sentence tells. */
interface Counted {
  readonly length: Placed;
  readonly opener: Range;
  /** 1 where what is told comes after what it is counted from. */
  readonly sign: 1 | -1;
  /** The clause it is counted from; -1 where it is counted from a noun. */
  readonly from: number;
}

function countedIn({ words, clauses, times }: Scene): Counted | null {
  for (const length of times) {
    if (length.timex.type !== 'DURATION') continue;
    const opener = words[firstFrom(words, length.timex.end)];
    const first = firstFrom(words, length.timex.start);
    const said = words.slice(Math.max(0, first - 1), firstFrom(words, length.timex.end));
    if (!opener || !/^(?:before|after)$/u.test(opener.low) || said.some(({ low }) => HEDGED.test(low)))
      continue;
    const from = clauses.findIndex(
      (one) => one.opener === opener.low && Math.abs(one.own - opener.end) <= opener.low.length + 1,
    );
    return { length, opener, sign: opener.low === 'before' ? -1 : 1, from };
  }
  return null;
}

/** The date of a noun right after "before" or "after": "the election of 3 May". */
function ofNoun({ words, times }: Scene, { opener }: Counted): Placed | null {
  const at = firstFrom(words, opener.end);
  const found = times.find(({ timex }) => timex.type === 'DATE' && timex.start >= opener.end);
  if (found === undefined) return null;
  const to = firstFrom(words, found.timex.start);
  const clear = to - at <= NEAR && words.slice(at, to).every((_, i) => verbForm(words, at + i) === null);
  return clear ? found : null;
}

/** So long before or after a date, as closely as both say: years from a year, days from a day. */
function shifted({ timex }: Placed, length: Placed, sign: number): string | null {
  const [, digits, unit] = /^P(\d+)([DWMY])$/u.exec(length.timex.value) ?? [];
  const { value, from } = timex;
  if (digits === undefined || from === null) return null;
  const count = Number(digits) * sign;
  const isDay = /^\d{4}-\d\d-\d\d$/u.test(value);
  if (unit === 'Y' && (isDay || /^\d{4}(?:-\d\d)?$/u.test(value))) return away(from, 'year', count);
  if (unit === 'M' && (isDay || /^\d{4}-\d\d$/u.test(value))) return away(from, 'month', count);
  if (!isDay || unit === undefined || unit === 'M' || unit === 'Y') return null;
  return addDays(from, unit === 'W' ? count * 7 : count);
}

/** "Two years before the mill burned in 1989, Roe bought it", "burned in 1989, two years after she bought it": counted from the other. */
export const countedFrom: DatingRule = {
  name: 'counted-from',
  find(given) {
    const { scene, index, above } = given;
    const counted = countedIn(scene);
    if (counted === null) return null;
    const found = placedFor(given, counted, above);
    if (found === null) return null;
    const { base, sign } = found;
    if (sign === 0)
      return { timex: base.timex, relation: 'on', via: 'clause', verb: scene.clauses[index]!.verb };
    const value = shifted(base, counted.length, sign);
    if (value === null) return null;
    const { anchor, certain, other } = base.timex;
    const timex = { ...counted.length.timex, anchor, certain, other };
    return { timex, relation: 'on', via: 'clause', verb: scene.clauses[index]!.verb, value };
  },
};

const isBefore = (led: Placed, length: Placed): boolean => isOn(led) && led.timex.end <= length.timex.start;

/** Whether an event stands on the same side of two times. */
const isOneSide = ({ start }: Range, { timex: one }: Placed, { timex: other }: Placed): boolean =>
  start < one.start === start < other.start;

/** The time that the clause above is on. */
function placedBy({ scene }: Dated, above: Dated['above']): Placed | null {
  const found = above();
  if (found?.relation !== 'on') return null;
  return scene.times.find(({ timex }) => timex === found.timex) ?? null;
}

/** What an event is counted from, and which way; null where it is not, or has a date of its own. */
function placedFor(
  given: Dated,
  counted: Counted,
  above: Dated['above'],
): { base: Placed; sign: number } | null {
  const { scene, index } = given;
  const { from, sign, length } = counted;
  const mine = own(given);
  if (from === -1) {
    const base = ofNoun(scene, counted);
    const free = mine === null || mine === base;
    return base && free && index === length.clause && isOneSide(given.event, base, length)
      ? { base, sign }
      : null;
  }
  const led = ownOf(given, from);
  // "In 1956, a year before the mill shut, the dam broke": the date that stands first is that of what follows both.
  if (led && isBefore(led, length)) {
    if (index === from) return { base: led, sign: -sign };
    return scene.clauses[from]!.parent === index && mine === null ? { base: led, sign: 0 } : null;
  }
  if (mine !== null) return null;
  if (index === from) {
    const base = placedBy(given, above);
    return base && { base, sign: -sign };
  }
  return led && isOn(led) && scene.clauses[from]!.parent === index ? { base: led, sign } : null;
}
