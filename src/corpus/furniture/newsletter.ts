import { asSign, type LineRule } from '../line-rule.ts';

const ASKS =
  /^(?:please )?(?:sign up|sign in|log in|subscribe|register|get|join|enter your|start your|create (?:a|an|your)|support|download|become an?) /;
const FOR =
  /\b(?:newsletters?|inbox|e-?mail alerts?|news alerts?|mailing list|free trial|digital (?:access|subscription)|our app|to continue reading|your (?:e-?mail|account)|a free account|an account|independent journalism|(?:a )?subscriber|e-?mail address)\b/;

/** Asks for a subscription, an address or an account: "Sign up for our newsletter". */
export const newsletter: LineRule = {
  name: 'newsletter',
  recognises: (line) => {
    const sign = asSign(line);
    return ASKS.test(sign) && FOR.test(sign) && !/["“”]/.test(sign);
  },
};
