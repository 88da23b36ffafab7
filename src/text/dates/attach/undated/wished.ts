import type { Range } from '../../../../corpus/span.ts';
import { isRequest } from '../requests.ts';
import type { UndatedRule } from './undated-rule.ts';

const AIMED = /\bfor (?:an? |the |more |new )?[\w-]{0,12} ?$/i;

/** Whether the word before is a request: "requests rerun", as headlines have it. */
export function followsRequest(text: string, { start }: Range): boolean {
  const last = /([a-z]+) $/i.exec(text.slice(Math.max(0, start - 14), start))?.[1] ?? '';
  return isRequest(last);
}

/** "called for a re-run", "requests a review": wished for. */
export const wished: UndatedRule = {
  name: 'wished',
  test({ text, event, isVerb, before, clause: { verb } }) {
    if (isVerb) return false;
    if (followsRequest(text, event)) return true;
    if (AIMED.test(before)) return true;
    return event.start >= verb.end && isRequest(text.slice(verb.start, verb.end));
  },
};
