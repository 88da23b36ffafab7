import { byBlanks } from '../../grammar/cut.ts';
import type { Range } from '../../corpus/span.ts';
import { byOf, isVerb } from './by-of.ts';
import type { Label } from './turn.ts';

/** A label is no longer than this, in UTF-16 units, with everything that stands around it. */
const LONGEST = 110;

/** Signs of Markdown, a dash, a bullet, the time of day: what may stand before a label. */
const LEAD =
  /^(?:[\s*_•–—-]|&gt;|>|<(?:b|i|p|em|strong)>)*(?:[[(<]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[ap]\.?m\.?)?[\])>]?[\s*_–—-]*)?(?:[\s*_]|<(?:b|i|em|strong)>)*/u;
const LETTER =
  /^(Q|A|Question|Answer|QUESTION|ANSWER)(?: ?#?\d{1,2})?(?:[.)]\s?[*_]{0,3}(?=\s)|[*_]{0,3}:[*_]{0,3}(?=\s|\p{Lu}|["“])|(?<=^[QA])(?=\s+\p{Lu}))\s*/u;
const DOUBLED = /^\(\(([^()\n]{1,40})\)\)\s*:?\s*/u;
/** As the Congressional Record has it: "Mr. McCAIN. Mr. President, …", "The PRESIDING OFFICER. …". */
const STOPPED =
  /^((?:Mr|Mrs|Ms|Miss|Dr|Senator|Chairman|Chairwoman|The)\.? (?:Mc|Mac|De|La|Van )?\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+){0,2})(?: of \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)?(?: \([^()]{1,40}\))?\.\s+(?=["“]?\p{Lu})/u;
/** Alone in its line, in bold: "**Anna Berg**". */
const BOLD = /^\s*(?:\*\*|__)(\p{L}[\p{L}'’. -]{1,40})(?:\*\*|__)\s*$/u;
/** Alone in its line, in capitals: "ANNA BERG". */
const SHOUTED = /^(\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){1,3})$/u;
/** "[Anna Berg] We won." */
const BRACKETED = /^\[(\p{L}[\p{L} .'’-]{1,40})\]:?\s+(?=\S)/u;
/** Alone in its line, with the time: "Anna Berg 00:12". */
const TIMED =
  /^(\p{L}[\p{L}'’. -]{1,40}?)[\s*_,–—-]+[([]?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?[)\]]?[\s*_]*$/u;
/** "(D-NM)", "[on the phone]": a remark behind who speaks. */
const REMARK = /\s*(?:\([^()]*\)|\[[^[\]]*\])\s*$/u;
const AND = /\s*(?:&|\/|,? (?:and|AND) )\s*/u;
const AFTER = /^(?:[*_]{0,3}(?:<|\s|$|["“„«‘'([])|\p{Lu}\p{Ll})/u;

/** Where the colon of a label stands, outside of brackets; -1 when there is none. */
function colonIn(head: string): number {
  if (!head.includes(':')) return -1;
  let depth = 0;
  for (let i = 0; i < head.length; i++) {
    const sign = head[i]!;
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (/["“„«?!;\n]/u.test(sign)) return -1;
    else if (sign === ':' && depth <= 0) return i;
  }
  return -1;
}

/** The ranges of those who are named together, in a stretch of text. */
function together(name: string, start: number): Range[] {
  const found: Range[] = [];
  let at = 0;
  for (const piece of name.split(AND)) {
    const from = name.indexOf(piece, at);
    found.push({ start: start + from, end: start + from + piece.length });
    at = from + piece.length;
  }
  return found;
}

/** Who speaks, in what stands before a label's sign. */
function named(words: string, start: number): Pick<Label, 'by' | 'who'> | null {
  let bare = words.replace(/(?:[\s*_]|<\/(?:b|i|em|strong)>)+$/u, '');
  while (REMARK.test(bare)) bare = bare.replace(REMARK, '').replace(/[\s*_]+$/u, '');
  // "JOHN BERG, MAYOR OF OSLO:", but not "Anna Berg, the mayor, said:"
  if (byBlanks(bare).some(isVerb)) return null;
  const name = bare
    .split(',')[0]!
    .replace(REMARK, '')
    .replace(/[\s*_]+$/u, '');
  const kinds = new Set(name.split(AND).map(byOf));
  const [by] = kinds;
  if (kinds.size !== 1 || !by || (bare !== name && by !== 'name')) return null;
  return { by, who: together(name, start) };
}

/**
 * The label with which a stretch of a paragraph opens, as far as its form tells.
 * @param text the article's text; offsets are into it
 */
export function labelAt(text: string, { start, end }: Range, block: number): Label | null {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  if (head.startsWith('#')) return null;
  const lead = LEAD.exec(head)![0].length;
  const at = start + lead;
  const rest = head.slice(lead);
  /** @param length of the label with its sign @param after of what stands between it and the words */
  const label = (who: Pick<Label, 'by' | 'who'> | null, length: number, plain = false): Label | null => {
    const blank = /^(?:[\s*_]|<\/(?:b|i|em|strong)>)*/u.exec(rest.slice(length))![0].length;
    const from = Math.min(end, at + length + blank);
    return who && { start: at, end: at + length, block, from, until: end, plain, ...who };
  };
  const letter = LETTER.exec(rest);
  if (letter) {
    const by = /^q/iu.test(letter[1]!) ? 'question' : 'answer';
    return label({ by, who: [{ start: at, end: at + letter[1]!.length }] }, letter[0].trimEnd().length);
  }
  const doubled = DOUBLED.exec(rest);
  if (doubled) return label(named(doubled[1]!, at + 2), doubled[0].trimEnd().length, true);
  const stopped = STOPPED.exec(rest);
  if (stopped) return label(named(stopped[1]!, at), stopped[0].trimEnd().length, true);
  const alone =
    head.length < end - start ? null : (TIMED.exec(rest) ?? SHOUTED.exec(rest) ?? BOLD.exec(head));
  if (alone) return label(named(alone[1]!, start + head.indexOf(alone[1]!)), rest.length);
  const bracketed = BRACKETED.exec(rest);
  if (bracketed) return label(named(bracketed[1]!, at + 1), bracketed[0].trimEnd().length);
  const colon = colonIn(rest);
  if (colon < 0 || !AFTER.test(rest.slice(colon + 1))) return null;
  return label(named(rest.slice(0, colon), at), colon + 1);
}
