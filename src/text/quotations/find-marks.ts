import { oneOf } from '../../grammar/one-of.ts';
import { SAID } from '../../grammar/saying.ts';
import type { Range } from '../../corpus/span.ts';
import type { Mark, Style } from './mark.ts';

const MARK = /``|''|["“”„«»‹›‘’‚'′″]/gu;
const BLANK = /\s/u;
const OPENING_SIGN = /[\s([{—–\-/"“‘'«„»‹›]/u;
const CLOSING_SIGN = /[\s)\]}—–.,;:!?…"”’'»«‹›]/u;
/** `It was late."We won` and `Berg said,"We won` */
const BEFORE_WORDS = /[.!?,:]/u;
const OPENS_SENTENCE = /\p{Lu}/u;
/** What no quotation begins with: `… a drummer' ", he said`, where a blank parts two closing marks. */
const BEGINS_NOTHING = /[,;)\]}]/u;
/** A mark that a blank has moved to the next word: `"We won, "said Anna Berg.` */
const CLOSES_LOOSELY = /[.,!?…]\s$/u;
const SAYS = new RegExp(String.raw`^(?:${oneOf(SAID)}|says|he said|she said)\b`, 'u');
/** After an apostrophe: "'90s" */
const DECADE = /^\d\ds?(?![\p{L}\p{N}])/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Before an apostrophe that a page has set apart: "Charles O 'Reilly". */
const SET_APART = /(?:^|\s)[ODL] $/u;

/** Before the value of an attribute, whose marks hold nobody's words: `title="…" href="…"`. */
const ATTRIBUTE = /[\p{L}\p{N}]=$/u;

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
  '″': 'double',
  '′': 'single',
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

/** Whether a mark opens, closes, or may do either. */
interface Sides {
  readonly opens: boolean;
  readonly closes: boolean;
}

const OPENING: Sides = { opens: true, closes: false };
const CLOSING: Sides = { opens: false, closes: true };
const EITHER_WAY: Sides = { opens: true, closes: true };

/** What stands beside a mark. */
interface Beside {
  readonly before: string;
  readonly after: string;
  /** Nothing before it that it could close, or something behind it that it could open. */
  readonly free: boolean;
  readonly holds: boolean;
  /** Something before it, or an end behind it. */
  readonly ends: boolean;
  readonly stops: boolean;
}

const beside = (before: string, after: string): Beside => ({
  before,
  after,
  free: before === '' || OPENING_SIGN.test(before),
  holds: after !== '' && !BLANK.test(after),
  ends: before !== '' && !BLANK.test(before),
  stops: after === '' || CLOSING_SIGN.test(after),
});

/** A prime that stands for a quotation mark. */
const prime = ({ before, after, free, ends, stops }: Beside): Sides => ({
  opens: free && OPENS_SENTENCE.test(after),
  closes: ends && stops && !/[\p{N}′]/u.test(before),
});

/** What marks are that do not tell by themselves. */
const BY_NEIGHBOURS: Readonly<Record<string, (at: Beside) => Sides>> = {
  '‘': ({ free, ends, stops }) => ({ opens: free, closes: !free && ends && stops }),
  '’': ({ before, after, ends, stops }) => ({
    opens: false,
    closes: ends ? stops || !LETTER.test(after) : before !== '' && stops,
  }),
  "'": ({ after, free, ends, stops }) => ({ opens: free && LETTER.test(after), closes: ends && stops }),
  // Feet and inches, minutes and seconds follow a figure.
  '′': prime,
  '″': prime,
};

/** A straight double mark. Blanks on both sides, or none between two sentences or behind a cue: what stands open decides. */
function straight({ before, after, free, holds, ends }: Beside): Sides {
  if (!ends && !holds) return EITHER_WAY;
  if (before !== '' && BEGINS_NOTHING.test(after)) return CLOSING;
  if (BEFORE_WORDS.test(before) && OPENS_SENTENCE.test(after)) return EITHER_WAY;
  return free && holds ? OPENING : CLOSING;
}

/** What a mark may be, judged by its two neighbours. */
function sides(sign: string, at: Beside): Sides {
  const { free, holds, ends, stops } = at;
  if (ONLY_OPENS.has(sign)) return OPENING;
  switch (EITHER[sign]) {
    case 'opens':
      return ends && stops && !free ? CLOSING : OPENING;
    case 'closes':
      return free && holds && !stops && !ends ? OPENING : CLOSING;
    default:
      return (BY_NEIGHBOURS[sign] ?? straight)(at);
  }
}

/** What a mark at `at` may be, judged by what stands around it in a paragraph that begins at `start`. */
function sidesAt(text: string, start: number, at: number, sign: string, after: string): Sides {
  const two = text.slice(Math.max(start, at - 2), at);
  if (sign === '’' && OPENS_SENTENCE.test(after) && /(?:^|[.,:] )$/u.test(two)) return OPENING;
  if (sign === '"' && CLOSES_LOOSELY.test(two) && SAYS.test(text.slice(at + 1, at + 12))) return CLOSING;
  return sides(sign, beside(at > start ? text[at - 1]! : '', after));
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
    const value = ATTRIBUTE.test(text.slice(Math.max(start, at - 2), at)) ? within.indexOf(sign, at + 1) : -1;
    if (value >= 0) {
      MARK.lastIndex = value + sign.length;
      continue;
    }
    const after = at + sign.length < end ? text[at + sign.length]! : '';
    const { opens, closes } = sidesAt(text, start, at, sign, after);
    // "the '90s"
    if (/['’‘]/u.test(sign) && opens && DECADE.test(text.slice(at + 1, at + 5))) continue;
    if (sign === "'" && SET_APART.test(text.slice(Math.max(start, at - 3), at)) && OPENS_SENTENCE.test(after))
      continue;
    if (opens || closes)
      found.push({ start: at, end: at + sign.length, style: STYLES[sign]!, opens, closes });
  }
  return found;
}
