import type { LineRule } from '../line-rule.ts';

const COUNTED = 'comments?|shares?|views?|likes?|reads?|retweets?|replies|min(?:ute)?s? read';
const NUMBER = String.raw`\d{1,3}(?:,\d{3})*|\d+(?:\.\d+)?[km]?`;
const COUNT = new RegExp(
  String.raw`^\(?(?:${NUMBER})\)?(?: (?:${COUNTED}))?$|^(?:${COUNTED}):? ?\(?(?:${NUMBER})\)?$`,
);

/** How often a page was shared or read: "147", "12 comments", "Views: 2,504". A bare year may be a heading. */
export const countLine: LineRule = {
  name: 'count',
  recognises: (line) => {
    if (line.length > 40) return false;
    const sign = line.toLowerCase();
    return COUNT.test(sign) && !/^(?:1\d|20)\d\d$/.test(sign);
  },
};
