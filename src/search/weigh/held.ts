import type { Asked } from '../asked.ts';
import type { Nearness } from '../nearness.ts';
import { NEAR } from './said.ts';

/** What a stretch of words holds of the asked words; `times` and `nearest` by asked word. */
export interface Held {
  /** How often each asked word stands in it; for one that occurs nowhere, words near to it count as they are near. */
  readonly times: Float64Array;
  /** How near its nearest word is to each asked word, 0 to 1. */
  readonly nearest: Float64Array;
  /** By place in the stretch: which asked word stands there, or -1. */
  readonly places: Int16Array;
}

/**
 * Looks for the asked words in a sentence or a headline.
 * @param forms the numbers of its words, in order
 * @param termOf the number of each form's term
 */
export function heldIn(
  forms: Uint32Array,
  asked: readonly Asked[],
  termOf: ArrayLike<number>,
  nearness: Nearness,
): Held {
  const many = asked.length;
  const times = new Float64Array(many);
  const nearest = new Float64Array(many);
  const places = new Int16Array(forms.length).fill(-1);
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!;
    const start = nearness.of(form);
    // Taken after `of`, which may have put a larger array in its place.
    const { values } = nearness;
    for (let i = 0; i < many; i++) {
      const near = values[start + i]!;
      if (near > nearest[i]!) nearest[i] = near;
      if (near >= NEAR && asked[i]!.term === null && !asked[i]!.name) times[i]! += near;
    }
    // Nearly all words are none of those asked for, and done with here.
    if (values[start + many] === 0) continue;
    for (let i = 0; i < many; i++)
      if (termOf[form] === asked[i]!.term) {
        times[i]!++;
        places[at] = i;
      } else if (asked[i]!.kin.includes(termOf[form]!)) times[i]! += values[start + i]!;
  }
  return { times, nearest, places };
}
