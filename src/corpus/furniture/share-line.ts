import { asSign, type LineRule } from '../line-rule.ts';

const WHERE = new Set(
  'facebook twitter tweet linkedin pinterest reddit whatsapp telegram tumblr email e-mail print mail messenger bluesky threads sms flipboard'.split(
    ' ',
  ),
);
const HOW = new Set(
  'share shared shares on to via with by in new window opens this article story post page the link copy copied and or x save flag like reply bookmark comment comments pin it google plus'.split(
    ' ',
  ),
);

/** A row of buttons for passing an article on: "Share on Facebook Tweet Email", "Share this story". */
export const shareLine: LineRule = {
  name: 'share',
  recognises: (line) => {
    const words = asSign(line)
      .split(/[^\p{L}\p{N}-]+/u)
      .filter((word) => word !== '');
    const known = words.every((word) => WHERE.has(word) || HOW.has(word));
    return known && (words.some((word) => WHERE.has(word)) || (words[0] === 'share' && words.length <= 5));
  },
};
