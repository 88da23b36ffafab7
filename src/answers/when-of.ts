import type { Published } from '../corpus/article.ts';
import type { Dating } from '../text/dates/attach/dating/dating-rule.ts';
import { interval, type Interval } from '../text/dates/interval.ts';
import type { Timex } from '../text/reading.ts';
import type { When } from './answer.ts';

/** A passage that tells of the event and gives no day. */
export const UNDATABLE: When = {
  status: 'undatable',
  value: null,
  from: null,
  to: null,
  timex: null,
  anchor: null,
  basis: 'unknown',
};

/** Whether a passage gives a day, or a longer time, and not only a bound. */
export const isDay = ({ status, value }: When): boolean =>
  value !== null && (status === 'dated' || status === 'relative');

/** Whether a time is "now" or "recently": of no day. */
export const isNow = ({ value }: When): boolean => (value ?? '').endsWith('_REF');

const NO_DAYS = { from: null, to: null };

/** What is left of a time that nothing shows to be of one day; null where its days stand. */
function withoutDays(
  { anchor, from }: Timex,
  relation: Dating['relation'],
  published: Published,
): (Pick<When, 'status'> & Partial<Pick<When, 'basis'>>) | null {
  // "two days later", with no day told before it: no day that can be defended.
  if (anchor !== null) return relation === 'on' ? { status: 'vague' } : null;
  // "closed in January", after "in 2014": whose January nothing shows where nobody knows when it was written.
  return published.from === null && from !== null ? { status: 'relative', basis: 'unknown' } : null;
}

/** The contract's W for a time expression that bears on an event: `on` it, or a bound of it. */
export function whenOf(published: Published, { timex, relation, value: reckoned }: Dating): When {
  const { anchor } = timex;
  const value = reckoned ?? timex.value;
  const { from, to } = reckoned === undefined ? timex : (interval(reckoned) ?? NO_DAYS);
  const at = { start: timex.start, end: timex.end };
  const explicit = anchor === null && from !== null;
  const basis = explicit ? 'explicit' : published.basis;
  const shared = { timex: at, anchor, basis } as const;
  const loose = timex.certain || timex.other !== null ? null : withoutDays(timex, relation, published);
  if (loose) return { ...shared, ...loose, value: null, ...NO_DAYS };
  if (timex.other !== null && reckoned === undefined) return either(shared, relation, daysOf(timex));
  // "on Monday or Tuesday": one of them, and not which
  if (value.startsWith('[')) return { ...shared, status: 'vague', value: null, from, to };
  // "44 BC", "fiscal 2018": written out, and of no day that our calendar can give.
  if (/^(?:BC|FY)/.test(value)) return { ...shared, status: 'vague', value: null, ...NO_DAYS };
  if (from === null || to === null)
    return /REF|^P/.test(value)
      ? { ...shared, status: 'vague', value, from, to, basis: 'unknown' }
      : { ...shared, status: 'relative', value: null, from, to };
  if (relation !== 'on')
    return {
      ...shared,
      status: 'bounded',
      value: null,
      ...(relation === 'by' ? { from: null, to } : { from, to: null }),
    };
  const firm = explicit || !['inferred', 'unknown'].includes(published.basis);
  return { ...shared, status: firm ? 'dated' : 'relative', value, from, to };
}

/** The two times that an expression may mean where nothing shows whether it looks back or ahead, the earlier first. */
export function eitherOf({ value, other }: Timex): readonly string[] | null {
  if (other === null) return null;
  return [value, other].toSorted((a, b) => ((interval(a)?.from ?? '') < (interval(b)?.from ?? '') ? -1 : 1));
}

/** From the first day that may be meant to the last. */
function daysOf(timex: Timex): Interval | typeof NO_DAYS {
  const [first, last] = (eitherOf(timex) ?? []).map((value) => interval(value));
  return first == null || last == null ? NO_DAYS : { from: first.from, to: last.to };
}

/** Neither of two days is chosen: no value, and the stretch that holds both. A bound is the wider of two. */
function either(
  shared: Pick<When, 'timex' | 'anchor' | 'basis'>,
  relation: Dating['relation'],
  { from, to }: Interval | typeof NO_DAYS,
): When {
  if (relation === 'by') return { ...shared, status: 'bounded', value: null, from: null, to };
  if (relation === 'since') return { ...shared, status: 'bounded', value: null, from, to: null };
  return { ...shared, status: 'vague', value: null, from, to };
}
