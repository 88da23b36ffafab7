import { oneOf } from '../../grammar/one-of.ts';
import { FIRST_VERB, QUESTION_WORD } from '../../search/question-words.ts';
import { asksWhen, WHICH_DAY } from '../asks-when.ts';
import type { Form } from './way.ts';

/** "date of the verdict", "what was the exact date of …", "date the treaty was signed": what is behind it is asked for. */
const DATE_OF =
  /^(?:what(?:['’]s| is| was| are| were)? )?(?:the )?(?:exact |full )?dates? (?:of|for|when|that|on which|(?=(?:the|an?) )) ?(.{3,300})$/iu;
/** The same of a day in general, only as a question: "The Day of the Jackal" is a book. */
const DAY_OF = /^what(?:['’]s| is| was) the (?:exact )?(?:day|month|year|time) of (.{3,300})$/iu;
/** "from when is it banned", "around when did they meet", "at what time did it start". */
const LED = new RegExp(
  String.raw`^(?:${oneOf(['from', 'since', 'around', 'about', 'roughly', 'exactly', 'at'])}|(?:do you )?know|tell me|remind me) (?:when|what time|${WHICH_DAY}) (.{3,300})$`,
  'iu',
);
/** "up to date", "save the date": before these nothing is dated. */
const NO_NOUN = '(?:to|of|the|an?|this|that|any|no|its|blind|play)';
/** "last signal from the probe, when", "the verdict: which day?", "pruitt verdict date": somebody has named it before. */
const LAST = new RegExp(
  String.raw`^(?!(?:${QUESTION_WORD}|${FIRST_VERB})\b)(\S{1,60} \S.{1,300}?)(?:[,:;]? (?:when|(?:on )?${WHICH_DAY})(?: (?:was|is) (?:it|that|this))?|(?<!\b${NO_NOUN}) date)$`,
  'iu',
);

/** A question for a day, in whatever form; of what only names an event that is the topic. */
export const time: Form = ({ bare }) => {
  if (asksWhen(bare)) return { kind: 'when', event: bare };
  const topic = (DATE_OF.exec(bare) ?? DAY_OF.exec(bare) ?? LAST.exec(bare))?.[1];
  if (topic !== undefined) return { kind: 'when', event: topic };
  const asked = LED.exec(bare)?.[1];
  return asked === undefined ? null : { kind: 'when', event: `when ${asked}` };
};
