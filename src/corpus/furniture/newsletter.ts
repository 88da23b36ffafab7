import { oneOf } from '../../grammar/one-of.ts';
import { SAID } from '../../grammar/saying.ts';
import { asSign, type LineRule } from '../line-rule.ts';

const ASKS =
  /^(?:please )?(?:sign (?:up|in)|log in|subscribe|register|get|join|enter (?:your|a valid)|start your|create an?|already (?:have|a)|i would like to be|thank(?:s| you) for (?:signing up|subscribing)|support|download|become an?) /;
const FOR =
  /\b(?:newsletters?|inbox|(?:e-?mail|news) alerts?|mailing list|free trial|digital (?:access|subscription)|our app|to continue reading|your (?:e-?mail|account)|(?:an|a free|your) account|independent journalism|subscribers?|e-?mail address|e-?mail for (?:news|the latest)|e-?mailed about)\b/;

/** In a longer line, in UTF-16 units, an article may tell of a newsletter. See docs/constants.md. */
const LONGEST = 300;

/** In the midst of a line the paper speaks of its own letters, where nobody is told of who does. */
const OWN =
  /\b(?:sign(?:ing)? up (?:for|to)|subscrib(?:e|ing) to) our [^.!?]{0,60}\b(?:newsletters?|e-?mails|alerts)\b/iu;
const TOLD = new RegExp(String.raw`["“”]|\b(?:${oneOf(SAID)}|says|urged|invited)\b`, 'iu');

/** Asks for a subscription, an address or an account: "Sign up for our newsletter". */
export const newsletter: LineRule = {
  name: 'newsletter',
  recognises: (line) => {
    const sign = asSign(line);
    const asks = ASKS.test(sign) && FOR.test(sign) && !/["“”]/.test(sign);
    return asks || (line.length <= LONGEST && OWN.test(line) && !TOLD.test(line));
  },
};
