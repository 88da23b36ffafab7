import { asSign, type LineRule } from '../line-rule.ts';

/** "Follow us on Facebook", "Follow A. Writer on Twitter @awriter", "Twitter: @awriter". */
export const followLine: LineRule = {
  name: 'follow',
  recognises: (line) =>
    /^(?:(?:(?:you can (?:also )?)?(?:follow|like|find|join)) [^.:"“”]{1,40} (?:on|at) (?:twitter|x|facebook|instagram|linkedin|youtube|tiktok|google news|whatsapp|telegram|mastodon|bluesky)(?: @\S+| (?:and|for) [^:"“”]{1,40})?|(?:twitter|x|instagram|facebook|e-?mail)(?:: ?@?| @)[\w.@-]{2,60}|(?:follow )?@[a-z0-9_]{2,30})$/.test(
      asSign(line).replaceAll(/\b([a-z])\. /g, '$1 '),
    ),
};
