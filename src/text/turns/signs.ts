import type { Range } from '../../corpus/span.ts';
import { PLACES } from '../lexicon/organisations.ts';
import { isOnePerson } from '../lexicon/persons.ts';
import { PARTICLES } from '../lexicon/titles.ts';
import type { Page } from '../page.ts';
import { isGiven } from '../people/given-or-title.ts';
import { isShown, type Shown } from './shown.ts';
import { hasOwn, isAnswer, isSpoken, opensMarks } from './speech.ts';
import type { Label } from './turn.ts';

/** "(voice-over)", "[on the phone]": a remark that only a speaker's label has. */
const STAGED =
  /\b(?:voice|camera|phone|video|interpreter|translator|(?:laugh|whisper|shout|sigh)(?:s|ing)?|crosstalk|presiding|off-mike)\b/iu;
const SENTENCE = /[.?!…:—–-]["”’'»)\]*_]{0,4}(?:\s|$)/u;
/** A line of so many characters may be one of a paragraph that is broken into lines. */
const WHOLE_LINE = 45;
const SMALL = /\p{Ll}/u;
const SHOUTED = /^[^\p{Ll}]+$/u;

/** What tells whether a label is a speaker's. */
export interface Signs {
  readonly label: Label;
  /** The words that say who, without their capitals. */
  readonly key: string;
  /** Something beside its form shows that it is somebody's. */
  readonly told: boolean;
  /** How often its words open a paragraph of the talk. */
  readonly times: number;
  /** Nothing but its form makes it a label, but nothing speaks against it. */
  readonly possible: boolean;
  /** What it opens is spoken as nobody writes prose. */
  readonly spoken: boolean;
  /** It asks, or opens as an answer does. */
  readonly answers: boolean;
  readonly shouted: boolean;
  /** A name alone in its line, without a sign. */
  readonly line: boolean;
  /** What it opens ends as sentences do, other than headlines and tables. */
  readonly ended: boolean;
  /** What it opens is written of whom it names: "Anna Berg: In Oslo Ms Berg has …". */
  readonly written: boolean;
  /** A name in full, or the surname of one, or one that opens several paragraphs. */
  readonly likely: boolean;
  /** It asks somebody, with a question mark, and another label's words follow at once; or it is that other one. */
  readonly exchange: boolean;
}

/** What a label opens: the rest of its paragraph, or, alone in its own, the next. */
function wordsAfter({ text, article }: Page, { block, from, until }: Label): string {
  const own = text.slice(from, until);
  const next = article.blocks[block + 1];
  return own.trim() !== '' || !next ? own : text.slice(next.start, next.end);
}

/** What ends with a question, whatever closes behind it. */
const ASKS = /\?["”’'»)\]*_\s]{0,6}$/u;
/** No question's end is looked for farther back, in UTF-16 units. */
const TAIL = 40;

/** ", HOST": what somebody is, behind the name and before the sign. */
const isTitled = (behind: string): boolean => {
  const last = /^,.*?(\p{L}+)[\s*_]*:?[\s*_]*$/u.exec(behind)?.[1];
  return last !== undefined && isOnePerson(last.toLowerCase());
};

/** Looks at the labels of one talk. */
export function signsOf(page: Page, shown: Shown, talk: readonly Label[]): Signs[] {
  const { text } = page;
  const slice = ({ start, end }: Range): string => text.slice(start, end);
  const keys = talk.map(({ who }) => slice(who[0]!).toLowerCase());
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const asks = talk.some(({ by }) => by === 'question');
  const named = talk.some(({ by, who }) => by === 'name' && who.every((one) => isShown(shown, slice(one))));
  const words = talk.map((label) => wordsAfter(page, label));
  /** Whether the label asks and the next one answers. */
  const isAsked = (i: number): boolean =>
    i >= 0 &&
    i + 1 < talk.length &&
    talk[i + 1]!.block - talk[i]!.block <= (talk[i]!.from < talk[i]!.until ? 1 : 2) &&
    keys[i] !== keys[i + 1] &&
    ASKS.test(words[i]!.slice(-TAIL)) &&
    isSpoken(words[i + 1]!);
  return talk.map((label, i) => {
    const { by, who, end } = label;
    const key = keys[i]!;
    const names = who.map(slice);
    const content = words[i]!;
    const isName = by === 'name';
    const shouted = names.every((name) => SHOUTED.test(name));
    const again = times.get(key)! > 1;
    const behind = text.slice(who.at(-1)!.end, end);
    const staged = STAGED.test(behind);
    const isTold = (): boolean => {
      if (by === 'part') return shouted || again || named || /\d$|^interviewe[er]$/u.test(key);
      return isName ? names.every((name) => isShown(shown, name)) : asks;
    };
    const common = shown.small.has(key) && !/^\p{Ll}/u.test(names[0]!);
    const isPerson = isName && !common && !PLACES.has(key);
    return {
      label,
      key,
      told: isTold() || staged || label.plain || (isName && isTitled(behind)),
      times: times.get(key)!,
      possible: isPerson && (again || (shouted && isShort(key)) || isGiven(key)),
      shouted,
      spoken: staged || isSpoken(content),
      answers: isAnswer(content),
      ended: isEnded(content),
      line: label.from >= label.until && text[label.end - 1] !== ':',
      written: isName && isWrittenOf(key, content),
      likely: isName && (again || names.every((name) => name.includes(' ') || isShown(shown, name, true))),
      exchange: isPerson && (isAsked(i) || isAsked(i - 1)),
    };
  });
}

/** A surname, with a particle or without. */
const isShort = (key: string): boolean => !key.includes(' ') || PARTICLES.has(key.split(' ')[0]!);

/** Whether words end as a sentence does; a paragraph that is broken into lines may end anywhere. */
const isEnded = (content: string): boolean =>
  SMALL.test(content)
    ? SENTENCE.test(content) || content.length >= WHOLE_LINE
    : /[.?!]["”’]?\s*$/u.test(content);

/** Whether words are a reporter's, of whom the label names. */
function isWrittenOf(key: string, content: string): boolean {
  if (hasOwn(content) || opensMarks(content)) return false;
  const low = content.toLowerCase();
  return key.split(' ').some((word) => word.length > 2 && key.endsWith(word) && low.includes(word));
}
