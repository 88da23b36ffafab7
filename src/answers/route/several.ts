import { oneOf } from '../../grammar/one-of.ts';
import { QUESTION_WORDS } from '../../grammar/conjunctions.ts';
import type { Form } from './way.ts';

const ASKS = '(when|where|why|how|who)';

/** "When and where did they meet." */
const BEFORE = new RegExp(`^${ASKS},? and ${ASKS} (.{1,400})$`, 'iu');
/** "Who won the vote and when." */
const BEHIND = new RegExp(`^(?:how (?:many|much)|${oneOf(QUESTION_WORDS)}) (.{1,400}?),? and ${ASKS}$`, 'iu');

/** Several questions of one thing. */
export const several: Form = ({ bare }) => {
  const [, first, second, of] = BEFORE.exec(bare) ?? [];
  if (of !== undefined) return { kind: 'several', questions: [`${first} ${of}`, `${second} ${of}`] };
  const [, rest, last] = BEHIND.exec(bare) ?? [];
  if (rest === undefined) return null;
  const main = bare.replace(/,? and \w{1,5}$/u, '');
  return { kind: 'several', questions: [main, `${last} ${rest}`] };
};
