import type { LineRule } from '../line-rule.ts';

/** A bare address of a page or of a mailbox, or a picture as Markdown has it. */
export const addressLine: LineRule = {
  name: 'address',
  recognises: (line) =>
    line.length <= 300 &&
    (/^(?:https?:\/\/|www\.)\S+$/i.test(line) ||
      /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(line) ||
      /^!\[[^\]]*\]\([^)]*\)$/.test(line)),
};
