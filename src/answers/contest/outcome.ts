import { BE } from '../../grammar/auxiliaries.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { words as wordList } from '../../grammar/words.ts';
import type { Token } from '../../text/tokens.ts';

/** Who won and who lost, as far as a word for it has somebody behind it: "beat Berg", "lost 3-0 to Berg", "a win over Berg". */
export interface Outcome {
  /** The words, in small letters, that name whoever stands behind: "ann", "berg". */
  readonly behind: ReadonlySet<string>;
  /** The same of whoever stands nearest before it: "spain" of "Spain reached the final with a victory". */
  readonly before: ReadonlySet<string>;
  /** Whether those behind lost; if not, they won. Whoever else took part, those before it too, has the other part. */
  readonly loses: boolean;
  /** The place of the word for it among the words. */
  readonly at: number;
}

type Told = Pick<Outcome, 'behind' | 'loses'>;

const BEATS = wordList(`
  beat beats beating beaten defeat defeats defeated defeating thrash thrashes thrashed rout routs routed trounce trounced crush crushed
  overcome overcomes overcame edge edges edged hammer hammers hammered eliminate eliminates eliminated outplay outplayed
`);
const WINS = wordList(
  'win wins won winning victory victories triumph triumphs triumphed prevail prevails prevailed',
);
const LOSES = wordList('lose loses lost losing loss losses');
/** "A 3-0 defeat by Berg", "to Berg". */
const DEFEAT = wordList('defeat defeats');

/** "Conceded defeat": one's own. */
const TAKES = /^(?:conced|admit|accept|suffer|acknowledg)(?:e|s|es|ed|ted|ing|ting)?$/u;

/** So many words stand between such a word and what goes with it: "lost 40-52 to", "victory of the season over". */
const FAR = 6;
/** "Was defeated in the election of 3 May by". */
const FAR_BY = 16;
/** And so many are those that name somebody: "the reigning champion Ann Berg". */
const DESCRIBED = 6;

const ENDS = PREPOSITIONS.union(CONJUNCTIONS);

/** The names from some place on, with small words before and between: "the Labour candidate Eva Dahl". None where a sign or none comes first. */
function nameFrom(words: readonly Token[], from: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, capital, low } of words.slice(from, from + DESCRIBED)) {
    if (kind === 'sign' || ENDS.has(low)) break;
    if (capital) found.add(low);
  }
  return found;
}

/** The last name before some place. */
function nameBefore(words: readonly Token[], at: number): ReadonlySet<string> {
  const last = words.findLastIndex(({ capital }, i) => i < at && capital);
  const from = words.findLastIndex(({ capital }, i) => i < last && !capital) + 1;
  return new Set(words.slice(from, last + 1).map(({ low }) => low));
}

/** The name behind one of some prepositions that stand not far behind a word; none where there is no such. */
function namedBehind(words: readonly Token[], at: number, pattern: RegExp, far = FAR): ReadonlySet<string> {
  const place = words.findIndex(({ low }, i) => i > at && i <= at + far && pattern.test(low));
  return place === -1 ? new Set() : nameFrom(words, place + 1);
}

/** "Was beaten 3-0 by", and in headlines "beaten by". */
const isPassive = (words: readonly Token[], at: number): boolean =>
  words[at]!.low === 'beaten' || words.slice(Math.max(0, at - 3), at).some(({ low }) => BE.has(low));

function ofBeating(words: readonly Token[], at: number): Told {
  if (isPassive(words, at)) return { behind: namedBehind(words, at, /^by$/u, FAR_BY), loses: false };
  const to = DEFEAT.has(words[at]!.low) ? namedBehind(words, at, /^(?:to|by|against)$/u) : new Set<string>();
  // "Defeat Berg", a headline's verb.
  const isOwn = DEFEAT.has(words[at]!.low) && TAKES.test(words[at - 1]?.low ?? '');
  const isNoun = isOwn || (to.size > 0 && !words[at + 1]!.capital);
  return isNoun ? { behind: to, loses: false } : { behind: nameFrom(words, at + 1), loses: true };
}

function outcomeAt(words: readonly Token[], at: number): Told | null {
  const { low } = words[at]!;
  if (BEATS.has(low)) return ofBeating(words, at);
  if (WINS.has(low)) return { behind: namedBehind(words, at, /^(?:over|against)$/u), loses: true };
  if (LOSES.has(low)) return { behind: namedBehind(words, at, /^(?:to|against)$/u), loses: false };
  return null;
}

/** What some words tell of who won against whom, in order. A shallow reading: whoever stands behind such a word, and no more. */
export const outcomesIn = (words: readonly Token[]): readonly Outcome[] =>
  words.flatMap((_, at) => {
    const found = outcomeAt(words, at);
    return found === null ? [] : [{ ...found, before: nameBefore(words, at), at }];
  });
