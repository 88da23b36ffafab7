import { isSpeaker } from '../speaks.ts';
import { one } from '../subject/one.ts';
import { lowAt, type Unit } from '../unit.ts';
import type { Given } from './given.ts';

export const OWNER = /^(?:his|her|their)$/u;

/** Where the noun stands, one word before it stepped over: "own words", "old slogan", "1979 promise". */
const nounAt = (units: readonly Unit[], at: number, noun: RegExp): number =>
  noun.test(lowAt(units, at)) || units[at]?.kind === 'sign' || units[at]?.kind === 'quote' ? at : at + 1;

/** The owner of "words": "Petra Berg’s own words", "the mayor’s words", "his words". */
export function owned(units: readonly Unit[], from: number, noun: RegExp): Given | null {
  for (let i = from; i < units.length && i - from < 8; i++) {
    const isOwn = units[i]!.low === "'s" || (i === from && OWNER.test(units[i]!.low));
    const own = isOwn ? i : -1;
    if (own < 0) {
      if (units[i]!.kind === 'sign' || units[i]!.kind === 'quote') return null;
      continue;
    }
    const at =
      units[own]!.low === "'s" || lowAt(units, own + 1) === 'own' ? nounAt(units, own + 1, noun) : own + 1;
    if (!noun.test(units[at]?.low ?? '')) return null;
    if (own === from) return { source: one(from), last: at + 1, sure: true };
    const head = units[own - 1]!;
    if (head.kind === 'name') return { source: one(own - 1), last: at + 1, sure: true };
    return isSpeaker(head)
      ? { source: { first: from, last: own, head: own - 1 }, last: at + 1, sure: true }
      : null;
  }
  return null;
}
