import { oneOf } from '../../grammar/one-of.ts';
import { caseless } from '../caseless.ts';

// A blank inside an expression: a few spaces, or one line break where a paragraph is hard-wrapped.
const GAP = '(?:[ \\t\\u00a0\\u202f]{1,3}|[ \\t]?\\r?\\n[ \\t]?)';
const LETTER = 'A-Za-z0-9_\\u00c0-\\u024f';

/**
 * Compiles what a rule looks for. A blank in `source` stands for a blank in the text (or one line break); case does
 * not matter except inside fragments that switch it on; the match stands alone, letters and digits on neither side.
 */
export const pattern = (source: string): RegExp =>
  new RegExp(`(?<![${LETTER}])(?:${caseless(source).replaceAll(' ', GAP)})(?![${LETTER}])`, 'g');

/** As many blanks as make V8 compile an expression to machine code at once, `kTierUpForSubjectLengthValue` of its source. */
const BLANKS = ' '.repeat(1_000);
const compiled = new WeakSet<RegExp>();

/**
 * All matches of a pattern in a text, in order. Of a long expression V8 makes byte code first, which takes three times as long as machine
 * code, and then machine code too: at the start of a program half of what reading takes. So it is made to compile it at once.
 */
export function* matches(of: RegExp, text: string): Generator<RegExpExecArray> {
  if (!compiled.has(of)) {
    of.lastIndex = 0;
    of.exec(BLANKS);
    compiled.add(of);
  }
  let from = 0;
  for (;;) {
    of.lastIndex = from;
    const match = of.exec(text);
    if (match === null) return;
    from = of.lastIndex;
    yield match;
  }
}

/**
 * Compiles what may stand right before a match and belongs to it, blanks as in `pattern`. Looked for only where there is a match:
 * an expression that begins with what it may have or not is tried at every word of a text.
 */
export const lead = (source: string): RegExp =>
  new RegExp(`(?<![${LETTER}])(?:${source.replaceAll(' ', GAP)})$`, 'i');

/** Names that are words in lower case too ("march", "may", "sun"): only as names are written. */
export const names = (words: readonly string[]): string =>
  `(?-i:${oneOf(words.flatMap((word) => [word, word.toUpperCase()]))})`;
