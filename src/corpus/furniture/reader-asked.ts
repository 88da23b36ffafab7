import { asSign, type LineRule } from '../line-rule.ts';

/** A longer line, in UTF-16 units, is no request to the reader. */
const LONGEST = 300;
const MARKED = /["“”]/u;

/** Asks for letters, tips and applause. */
const ASKED = new RegExp(
  [
    String.raw`^(?:do you have|have you got|have|got|know) (?:an?|any|some|something)\b[^.?!]{0,100}\? .{0,80}\b(?:e-?mail|contact|write to|call|send|get in touch|let us know|click|submit)\b`,
    String.raw`^we(?:[’']d| would)? (?:want|like|love) to (?:hear from|know what) you\b`,
    String.raw`^if you (?:enjoyed|liked) (?:this|reading)\b[^.?!]{0,60},? (?:please )?(?:clap|consider|follow|share|subscribe|sign up)\b`,
  ].join('|'),
  'iu',
);
/** And for money, in the paper's own name. */
const SUPPORT = /\b(?:become an? (?:member|patron|subscriber|supporter)|donate|support|subscribe)\b/iu;
const OWN = /\bour (?:journalism|newsroom|reporters|reporting)\b/iu;
const TOLD = /\b(?:said|says|told|wrote|added)\b/iu;
const LEFT =
  /\byour? (?:have )?(?:last|read all|\d+|one|no) (?:of )?(?:your )?(?:more )?free (?:articles?|stories)\b/iu;
const SIGNS = /^support (?:our|independent|local|quality) (?:journalism|newsroom|reporting)$/;

/** What a paper asks of its readers: "Have a story? Email …", "Become a member and support our reporting." */
export const readerAsked: LineRule = {
  name: 'reader asked',
  recognises: (line) =>
    line.length <= LONGEST &&
    !MARKED.test(line) &&
    (ASKED.test(line) ||
      LEFT.test(line) ||
      SIGNS.test(asSign(line)) ||
      (SUPPORT.test(line) && OWN.test(line) && !TOLD.test(line))),
};
