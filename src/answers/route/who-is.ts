import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { oneOf } from '../../grammar/one-of.ts';
import type { Form } from './way.ts';

/**
 * "Who is to blame", "who is the pilot of the boat", "who is Lund's lawyer": that asks for somebody who does something, and
 * nobody's name has such words.
 */
const NO_NAME = `(?!(?:${oneOf(PREPOSITIONS)}|the|an?|one|two|as|not|also|quoted|[a-z]+ing)\\b|[^\\s]+['’]s\\s)`;
const NAME = `((?:${NO_NAME}[^\\s,;:?]{1,40} ){0,4}${NO_NAME}[^\\s,;:?]{1,40})`;

const FORMS = [
  new RegExp(`^who(?:['’]s| is| was| are| were) ${NAME}$`, 'iu'),
  new RegExp(`^(?:(?:can you |could you )?(?:tell me|do you know) )who ${NAME} (?:is|was|are|were)$`, 'iu'),
  /^what(?:['’]s| is| was) ((?!the )[^\s,;:?]{1,40}(?: [^\s,;:?]{1,40}){0,3}?)['’]s? (?:job|title|office|role|post|position)$/iu,
];

/** A question for who somebody is. */
export const whoIs: Form = ({ bare }) => {
  const [, name] = FORMS.map((form) => form.exec(bare)).find((found) => found !== null) ?? [];
  return name === undefined ? null : { kind: 'who', name };
};
