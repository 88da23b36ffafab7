import type { Range } from '../../corpus/span.ts';
import type { Mark, Style } from './mark.ts';

const MARK = /``|''|["“”„«»‹›‘’‚']/gu;
const BLANK = /\s/u;
const OPENING_SIGN = /[\s([{—–\-/"“‘'«„»‹›]/u;
const CLOSING_SIGN = /[\s)\]}—–.,;:!?…"”’'»«‹›]/u;
/** `It was late."We won` and `Berg said,"We won` */
const BEFORE_WORDS = /[.!?,:]/u;
const OPENS_SENTENCE = /\p{Lu}/u;
/** A mark that a blank has moved to the next word: `"We won, "said Anna Berg.` */
const CLOSES_LOOSELY = /[.,!?…]\s$/u;
const SAYS = /^(?:said|says|added|asked|replied|told|explained|he said|she said)\b/u;
/** After an apostrophe: "'90s" */
const DECADE = /^\d\ds?(?![\p{L}\p{N}])/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Before an apostrophe that a page has set apart: "Charles O 'Reilly". */
const SET_APART = /(?:^|\s)[ODL] $/u;

const STYLES: Readonly<Record<string, Style>> = {
  '``': 'double',
  "''": 'double',
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'low',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'angle',
  '›': 'angle',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  "'": 'single',
};
const ONLY_OPENS = new Set(['``', '„', '‚']);
/** Which way they point some turn round: »We won«, “We won“, ”We won”. Where neither side tells, the first opens and the second closes. */
const EITHER: Readonly<Record<string, 'opens' | 'closes'>> = {
  '«': 'opens',
  '»': 'closes',
  '‹': 'opens',
  '›': 'closes',
  '“': 'opens',
  '”': 'closes',
};

/** What a mark may be, judged by its two neighbours. */
function sides(sign: string, before: string, after: string): { opens: boolean; closes: boolean } {
  if (ONLY_OPENS.has(sign)) return { opens: true, closes: false };
  const free = before === '' || OPENING_SIGN.test(before);
  const holds = after !== '' && !BLANK.test(after);
  const ends = before !== '' && !BLANK.test(before);
  const stops = after === '' || CLOSING_SIGN.test(after);
  const usual = EITHER[sign];
  if (usual) {
    const turned = usual === 'opens' ? ends && stops && !free : free && holds && !stops && !ends;
    return { opens: (usual === 'opens') !== turned, closes: (usual === 'closes') !== turned };
  }
  if (sign === '‘') return { opens: free, closes: !free && ends && stops };
  if (sign === '’')
    return { opens: false, closes: ends ? stops || !LETTER.test(after) : before !== '' && stops };
  if (sign === "'") return { opens: free && LETTER.test(after), closes: ends && stops };
  // Blanks on both sides, or none between two sentences or behind a cue: what stands open decides.
  if (!ends && !holds) return { opens: true, closes: true };
  if (BEFORE_WORDS.test(before) && OPENS_SENTENCE.test(after)) return { opens: true, closes: true };
  const opens = free && holds;
  return { opens, closes: !opens };
}

/** Every quotation mark of one paragraph, in order. Apostrophes inside words are not among them. */
export function findMarks(text: string, { start, end }: Range): Mark[] {
  const found: Mark[] = [];
  // No farther than the paragraph: a search to the article's next mark from each of many would not be linear.
  const within = text.slice(0, end);
  MARK.lastIndex = start;
  for (let match = MARK.exec(within); match; match = MARK.exec(within)) {
    // A single mark that closes just before a doubled one: ''… 'Fox and Friends,'''
    const triple =
      match[0] === "''" && text[match.index + 2] === "'" && !BLANK.test(text[match.index - 1] ?? ' ');
    const sign = match[0];
    const at = triple ? match.index + 1 : match.index;
    if (triple) MARK.lastIndex = at + 2;
    const before = at > start ? text[at - 1]! : '';
    const after = at + sign.length < end ? text[at + sign.length]! : '';
    const loose =
      CLOSES_LOOSELY.test(text.slice(Math.max(start, at - 2), at)) && SAYS.test(text.slice(at + 1, at + 12));
    const turned =
      sign === '’' &&
      OPENS_SENTENCE.test(after) &&
      /(?:^|[.,:] )$/u.test(text.slice(Math.max(start, at - 2), at));
    const { opens, closes } = turned
      ? { opens: true, closes: false }
      : loose && sign === '"'
        ? { opens: false, closes: true }
        : sides(sign, before, after);
    // "the '90s"
    if (/['’‘]/u.test(sign) && opens && DECADE.test(text.slice(at + 1, at + 5))) continue;
    if (sign === "'" && SET_APART.test(text.slice(Math.max(start, at - 3), at)) && OPENS_SENTENCE.test(after))
      continue;
    if (opens || closes)
      found.push({ start: at, end: at + sign.length, style: STYLES[sign]!, opens, closes });
  }
  return found;
}
