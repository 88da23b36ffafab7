import { away } from '../../reckon.ts';
import type { Unit } from '../../words.ts';
import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';
import { own } from './own.ts';
import { isOn } from './relation.ts';
import { sideOf } from './side-of.ts';

const UNITS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** "yesterday, seven years after the first meeting": the meeting was seven years before yesterday, as closely as years count. */
export const countedBack: DatingRule = {
  name: 'counted-back',
  find(given) {
    const { scene, event } = given;
    const from = own(given);
    if (from === null || !isOn(from) || sideOf(scene, event) === null) return null;
    const at = firstFrom(scene.words, event.start);
    const after = scene.words.slice(Math.max(0, at - 5), at).findLast(({ low }) => low === 'after');
    const length = scene.times.find(
      ({ timex }) =>
        timex.type === 'DURATION' &&
        after !== undefined &&
        after.start - timex.end <= 1 &&
        timex.end < after.start,
    );
    const [, count, unit] = /^P(\d+)([DWMY])$/.exec(length?.timex.value ?? '') ?? [];
    const { timex } = from;
    if (length === undefined || unit === undefined || timex.from === null || timex.from !== timex.to)
      return null;
    const value = away(timex.from, UNITS[unit] ?? 'day', -Number(count));
    return value === null
      ? null
      : {
          timex: { ...length.timex, anchor: timex.anchor, certain: timex.certain, other: timex.other },
          relation: 'on',
          via: 'noun',
          verb: null,
          value,
        };
  },
};
