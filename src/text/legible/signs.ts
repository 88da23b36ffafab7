import { isMarkdown } from '../../corpus/markdown/is-markdown.ts';

/** Signs that nobody sees: zero widths, marks of direction, soft hyphens. Those that join emoji and letters stay. */
const UNSEEN =
  '[\\u00AD\\u180E\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]+';
const ENTITY = '&(?:amp;(?=[#a-z]\\w{1,7};))?(?:#\\d{1,6}|#[xX][\\dA-Fa-f]{1,5}|[A-Za-z]{2,8});';
/** UTF-8 read as Windows-1252: "â€œ" for “. */
const GARBLED = 'â€(?:[œ™˜¦“”\\u009d\\u0093\\u0094\\u0099\\u009c])?|\\u00e2\\u0080[\\u0093-\\u009d]';
/** Marks as other keyboards and scripts have them, one sign each. */
const FOREIGN = '[\\u0091-\\u0094″＂´ˮʺ˝״‛‟❛❜❝❞〝〞「」『』《》〈〉⹂]';
const DOUBLED =
  '‘‘|’’|"""|(?<=[.,!?…])``|(?<![\\p{L}\\p{N},]),,(?=\\p{L})|<<(?=\\p{L})|(?<=[\\p{L}.,!?])>>|\\\\(?:["\']|u20(?:1[89cdCD]))';
const TAG =
  '</?(?:q|em|strong|b|i|u|p|span|cite|br|a|font|sup|sub|small|div|blockquote|li|h[1-6])(?:\\s[^<>]{0,200})?/?>';
/** A note's number behind a closing mark: “We won.”[2] */
const NOTE = '(?<=["”’»])(?:\\[\\d{1,3}\\]|[¹²³⁰-⁹]{1,3})';
/** A mark that was lost, read as "�": before a word that begins, or behind a sign that ends. */
const LOST =
  '(?<![^\\s(\\[])\\uFFFD(?=[\\p{L}\\p{N}])|(?<=[.,!?…])\\uFFFD(?![^\\s.,;:!?)\\]])|' +
  '(?<=(?<![^\\s(\\[])\\uFFFD[^\\uFFFD\\n]{1,300})\\uFFFD(?![\\p{L}\\p{N}])';
/** "**Anna Berg**: “We won.”", "_Anna Berg:_ “We won.”": emphasis around whoever a colon leads from. */
const LED =
  '(?<![^\\n])(?:\\*{1,3}|_{1,2})(?=\\p{Lu}[\\p{L} .’-]{1,40}(?:(?:\\*{1,3}|_{1,2}):|:(?:\\*{1,3}|_{1,2}))\\s*["“‘«„])|' +
  '(?<=\\p{L})(?:\\*{1,3}|_{1,2})(?=:\\s*["“‘«„])|(?<=\\p{L}:)(?:\\*{1,3}|_{1,2})(?=\\s*["“‘«„])';
/** As in `We won,' */
const GRAVE = "(?<![\\p{L}\\p{N}`])`(?=\\p{Lu}[^`\\n]{1,300}[.,!?…](?:'(?!')|`))|(?<=[.,!?…])(?<!`.)`(?=\\s)";

/** A link, as a pasted text has it: said [Anna Berg](https://a.b). */
const LINK =
  '(?<!!)\\[(?=[^[\\]\\n]{1,200}\\]\\((?:https?:|/|mailto:|#))|\\]\\((?:https?:|/|mailto:|#)[^()\\s]{0,300}\\)';
/** Emphasis beside marks and around names, as a pasted text has it: **“We won,”** said **Anna Berg**. */
const EMPHASIS =
  '~~|_{1,2}(?=["“‘\'«„‹])|(?<=["”’\'»›])_{1,2}|(?<=[^\\n_]\\s)_{1,2}(?=\\p{Lu})|(?<=\\p{L})_{1,2}(?=[ .,;!?\\n]|$)|' +
  '\\*{1,3}(?=["“‘\'«„‹])|(?<=["”’\'»›])\\*{1,3}|(?<=[^\\n*]\\s)\\*{1,3}(?=\\p{L})|(?<=\\p{L})\\*{1,3}(?=[ .,;!?])';

const ANYWHERE = [UNSEEN, ENTITY, GARBLED, LOST, FOREIGN, DOUBLED, TAG, NOTE];
const UNLIKE = new RegExp([...ANYWHERE, GRAVE, LINK, LED, EMPHASIS].join('|'), 'gu');
const UNLIKE_MARKDOWN = new RegExp(ANYWHERE.join('|'), 'gu');

/** Whatever a reader of the page sees otherwise, or not at all; Markdown's own signs are read elsewhere. */
export const unlike = (file: string): RegExp => (isMarkdown(file) ? UNLIKE_MARKDOWN : UNLIKE);

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  amp: '&',
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  shy: '',
  lt: '<',
  gt: '>',
};
const WINDOWS: Readonly<Record<number, string>> = {
  0x82: '‚',
  0x84: '„',
  0x85: '…',
  0x8b: '‹',
  0x91: '‘',
  0x92: '’',
  0x93: '“',
  0x94: '”',
  0x96: '–',
  0x97: '—',
  0x9b: '›',
};
const ALIKE: Readonly<Record<string, string>> = {
  '\uFFFD': '"',
  '″': '"',
  '＂': '"',
  '‟': '“',
  '❝': '“',
  '❞': '”',
  '〝': '“',
  '〞': '”',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '‘‘': '“',
  '’’': '”',
  ',,': '„',
  '<<': '«',
  '>>': '»',
  '\\"': '"',
  "\\'": "'",
  '`': '‘',
  '´': "'",
  ˮ: '"',
  ʺ: '"',
  '˝': '"',
  '״': '"',
  '❛': '‘',
  '❜': '’',
  '《': '“',
  '》': '”',
  '〈': '“',
  '〉': '”',
  '⹂': '„',
  '‛': '‘',
  '"""': '"',
  '``': '”',
  '\\u2018': '‘',
  '\\u2019': '’',
  '\\u201c': '“',
  '\\u201d': '”',
  '\\u201C': '“',
  '\\u201D': '”',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
};
const GARBLES: Readonly<Record<string, string>> = {
  œ: '“',
  '\u009c': '“',
  '\u009d': '”',
  '™': '’',
  '\u0099': '’',
  '˜': '‘',
  '\u0098': '‘',
  '¦': '…',
  '“': '–',
  '\u0093': '–',
  '”': '—',
  '\u0094': '—',
};

function entity(whole: string): string | null {
  const body = whole.replace(/^amp;(?=.)/u, '');
  if (!body.startsWith('#')) return NAMED[body] ?? null;
  const code = /^#x/iu.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
  const sign =
    WINDOWS[code] ??
    (code >= 0x20 && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0) ? String.fromCodePoint(code) : null);
  return sign !== null && sign.length === 1 ? sign : null;
}

/** What a reader sees of one such run: a single sign, or nothing; null when it stays as it is. */
export function seen(run: string): string | null {
  if (run.startsWith('&')) return entity(run.slice(1, -1));
  if (run.startsWith('â')) return GARBLES[run.at(-1)!] ?? '”';
  if (run.startsWith('</q')) return '”';
  if (run.startsWith('<q')) return '“';
  if (/^<\/?[a-z]/u.test(run)) return /^<(?:br|p)/u.test(run) ? ' ' : '';
  return ALIKE[run] ?? '';
}
