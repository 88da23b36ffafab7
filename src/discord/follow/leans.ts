import { oneOf } from '../../grammar/one-of.ts';
import { SOMEBODY } from '../../grammar/pronouns.ts';
import { DEMONSTRATIVES } from '../../grammar/determiners.ts';
import { FIRST_VERB, QUESTION_WORD } from '../../search/question-words.ts';
const THAT = oneOf([...DEMONSTRATIVES, 'it']);
const THEY = oneOf([...SOMEBODY, 'he', 'she', 'they', 'people']);
const ONE = `(?:${THAT}|(?:that|this|the) (?:quote|quotation|message|claim|one)|what (?:he|she|they) (?:says?|said|wrote|posted))`;
const SURE = '(?: really| actually| even| ever| just)?';
const RIGHT =
  '(?:right|true|correct|accurate|real|genuine|legit|fake|false|wrong|verbatim|word for word|made up|what (?:he|she|they) said|(?:a|the) (?:real|genuine|true|fake|exact|right|correct) (?:quote|quotation))';

/** Each is asked of another message, and says nothing of what stands there. */
const FORMS = [
  `(?:is|was|are|were)(?:n['’]t)? ${ONE}${SURE} ${RIGHT}(?: or not)?`,
  `${THAT}['’]s ${RIGHT}`,
  `(?:did|has|have)(?:n['’]t)? ${THEY}${SURE} (?:say|said|write|written|claim) ${ONE}`,
  `who${SURE} (?:said|says|wrote|claims|claimed) ${ONE}`,
  `(?:(?:can|could|would|will) you )?(?:please )?(?:fact[- ]?check|double[- ]?check|check|verify|confirm)(?: ${ONE}| the quotes?| the quotations?)?`,
  `(?:really|right|true|correct|is it|is that so|(?:any )?sources?|citation needed|quote check|what about ${THAT}|thoughts)`,
];

const WHOLE = new RegExp(
  `^(?:(?:hey|hi|hm+|so|and|but|well|wait|ok|okay|please)[,.… ]+)*(?:${FORMS.join('|')})(?:[, ]+(?:please|then|though|verbatim|bot|mate))?[\\s?!.…]*$`,
  'iu',
);

/** Whether a question is about another message alone ("is that right?"), so that its words tell nothing to look for. */
export const leansOnMessage = (question: string): boolean => WHOLE.test(question.trim());

const OPENING = '(?:(?:hey|hi|hm+|so|and|but|well|ok|okay|then|please)[,.… ]+)*';
const ASKS = `(?:(?:${QUESTION_WORD})(?:['’]s)?(?: (?:else|often|many times|exactly|day|year))? )?(?:${FIRST_VERB}(?:n['’]t)? )?`;
const BEFORE = new RegExp(
  String.raw`^${OPENING}${ASKS}(?:(?:he|she|they)(?=[ ?.!…’']|$)|(?:that|this|it)(?: (?:happen(?:ed)?|said|mean|about))?(?=[\s?.!…]*$))`,
  'iu',
);

/** Whether a question begins with who or what was named before ("when did he say that?"), so that it cannot be looked for by itself. */
export const leansOnBefore = (question: string): boolean => BEFORE.test(question.trim());
