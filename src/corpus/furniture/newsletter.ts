import { asSign, type LineRule } from '../line-rule.ts';

const ASKS =
  /^(?:please )?(?:sign (?:up|in)|log in|subscribe|register|get|join|enter (?:your|a valid)|start your|create an?|already (?:have|a)|i would like to be|thank(?:s| you) for (?:signing up|subscribing)|support|download|become an?) /;
const FOR =
  /\b(?:newsletters?|inbox|(?:e-?mail|news) alerts?|mailing list|free trial|digital (?:access|subscription)|our app|to continue reading|your (?:e-?mail|account)|(?:an|a free|your) account|independent journalism|subscribers?|e-?mail address|e-?mail for (?:news|the latest)|e-?mailed about)\b/;

/** Asks for a subscription, an address or an account: "Sign up for our newsletter". */
export const newsletter: LineRule = {
  name: 'newsletter',
  recognises: (line) => {
    const sign = asSign(line);
    return ASKS.test(sign) && FOR.test(sign) && !/["“”]/.test(sign);
  },
};
