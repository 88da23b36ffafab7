import type { LineRule } from '../line-rule.ts';

/** A line without a letter or a figure: "* * *", "___". There is nothing in it to read. */
export const separator: LineRule = { name: 'separator', recognises: (line) => !/[\p{L}\p{N}]/u.test(line) };
