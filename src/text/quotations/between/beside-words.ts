import { isFinite } from '../../lexicon/finite.ts';
import { range } from '../../range.ts';
import { mentionOf } from '../clause.ts';
import { one } from '../subject/one.ts';
import { isDash, type Unit } from '../unit.ts';
import { leaves, whose } from './announced-by.ts';
import { isEnough } from './enough.ts';
import { add, type Loose } from './state.ts';

/** "Anna Berg on the deal:" */
const isOn = (units: readonly Unit[], colon: number): boolean =>
  units[0]!.person === true &&
  units[units[1]?.low === ',' ? 2 : 1]?.low === 'on' &&
  !units.slice(0, colon).some(isFinite);

/** Whether a colon or a dash at `at` leads from who opens the row to words in marks: "Anna Berg – “We won.”" */
function leadsOn({ units }: Loose['row'], at: number, unit: Unit): boolean {
  const sign = units[at]!;
  if (sign.low === ':') return unit.title !== true && isOn(units, at);
  return unit.opens === true && isDash(sign) && units[0]!.person === true && isLabel(units, at);
}

/** "Anna Berg –", "Anna Berg, 34 –", "Anna Berg (Leeds) –": nothing but who it is. */
const isLabel = (units: readonly Unit[], dash: number): boolean =>
  dash === 1 ||
  (/^[,(]$/u.test(units[1]!.low) &&
    !units.slice(2, dash).some((unit) => unit.kind === 'quote' || unit.low === 'and' || isFinite(unit)));

/**
 * Gives the loose words in marks of a row that says more than these to whom the row announces before them.
 * @param cued whether a cue of the row has words of its own
 */
export function besideWords(loose: Loose, free: readonly Unit[], cued: boolean): void {
  const { state, row, same, last } = loose;
  for (const unit of free) {
    const at = row.units.indexOf(unit);
    const sign = row.units[at - 1];
    if (!sign) continue;
    if (leadsOn(row, at - 1, unit)) {
      add(loose, 'colon', range(unit), range(sign), mentionOf(row.units, one(0)), { weak: true });
      continue;
    }
    if (unit.opens !== true || !/^[:,]$/u.test(sign.low)) continue;
    const floor = row.units.findLastIndex((other, i) => i < at - 1 && other.closes === true) + 1;
    if (sign.low === ':') {
      // "On taxes: “We will cut them.”", "Jones: “We will.” Berg: “You will not.”"
      const source = whose(row.units, at - 1, floor);
      if (source) add(loose, 'colon', range(unit), range(sign), source, { weak: true });
      else if (same && last)
        add(loose, 'colon', range(unit), range(sign), last.source, { carried: true, weak: true });
    } else if (!cued && unit.title !== true && isEnough(state.scene.text, unit)) {
      // "Ms Berg left this farewell, “I have made friends.”"
      const source = leaves(row.units, floor, at - 1);
      if (source) add(loose, 'apposed', range(unit), null, source, { weak: true });
    }
  }
}
