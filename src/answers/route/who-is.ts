import type { Form } from './way.ts';

/** "Who is to blame", "who is in charge", "who is winning": that asks for somebody who did something. */
const NO_NAME = '(?!(?:to|in|at|on|for|of|with|behind|against|not|also|quoted|[a-z]+ing)\\b)';
const NAME = `${NO_NAME}((?:[^\\s,;:?]{1,40} ){0,4}[^\\s,;:?]{1,40})`;

const FORMS = [
  new RegExp(`^who(?:['’]s| is| was| are| were) ${NAME}$`, 'iu'),
  new RegExp(`^(?:(?:can you |could you )?(?:tell me|do you know) )who ${NAME} (?:is|was|are|were)$`, 'iu'),
  /^what(?:['’]s| is| was) (.{1,80}?)['’]s? (?:job|title|office|role|post|position)$/iu,
];

/** A question for who somebody is. */
export const whoIs: Form = ({ bare }) => {
  const [, name] = FORMS.map((form) => form.exec(bare)).find((found) => found !== null) ?? [];
  return name === undefined ? null : { kind: 'who', name };
};
