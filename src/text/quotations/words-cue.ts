import { MAKES_PASSIVE } from '../../grammar/auxiliaries.ts';
import type { Cue } from './cue.ts';
import type { Given } from './words-cue/given.ts';
import { named } from './words-cue/named.ts';
import { owned, OWNER } from './words-cue/owned.ts';
import { putIt } from './words-cue/put-it.ts';
import { SAYING } from './words-cue/saying.ts';
import { wereWordsOf, wordsOf, wordsUsed } from './words-cue/words-of.ts';
import { one } from './subject/one.ts';
import { isDash, isMarkedAt, lowAt, type Unit } from './unit.ts';

const WORDS =
  /^(?:words?|phrase|view|opinion|eyes|telling|judgment|judgement|version|account|terms|formulation|description|estimation|assessment|reckoning|admission)$/u;
/** "her verdict on the bridge: “…”": what it is about is told in no more units than this. */
const LONGEST_ABOUT = 6;

/** Where the words in marks that "Berg’s verdict on the bridge: “…”" or "her description of it as “…”" announces begin; -1 when nowhere. */
function announcedAt(units: readonly Unit[], last: number): number {
  let at = last;
  if (/^(?:on|of|about|for)$/u.test(units[at]?.low ?? ''))
    while (
      at < units.length &&
      at - last < LONGEST_ABOUT &&
      units[at]!.kind !== 'quote' &&
      !/^[:,]$|^(?:as|is|was)$/u.test(units[at]!.low)
    )
      at++;
  const opens = at === last ? /^(?:[:,(—–]|is|was|were|are)$/u : /^(?::|as|is|was|were)$/u;
  return opens.test(units[at]?.low ?? '') && units[at + 1]?.kind === 'quote' ? at : -1;
}

/** Nouns for the very words: "Berg’s phrase “a mess” stung". */
const PHRASE = /^(?:words?|phrase|term|motto|slogan|quip|mantra)$/u;

/** Whether "“A mess,” Berg’s phrase for it" stands right behind its words in marks. */
const follows = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.kind === 'quote' ||
  ((/^[,(]$/u.test(units[at - 1]?.low ?? '') || (at > 0 && isDash(units[at - 1]!))) &&
    units[at - 2]?.kind === 'quote');

const opensClause = (units: readonly Unit[], at: number): boolean =>
  at === 0 ||
  units[at - 1]!.kind === 'sign' ||
  units[at - 1]!.closes === true ||
  /^(?:and|but)$/u.test(units[at - 1]!.low);

/** "in the words of Berg", "in Berg’s view" */
function inWords(units: readonly Unit[], at: number): Given | null {
  if (lowAt(units, at + 1) === 'the' && WORDS.test(lowAt(units, at + 2)) && lowAt(units, at + 3) === 'of')
    return named(units, at + 4, true);
  const own = owned(units, at + 1, WORDS);
  // "in Berg’s account of “the war”"
  return own && lowAt(units, own.last) !== 'of' ? own : null;
}

function given(units: readonly Unit[], at: number): Given | null {
  const { low } = units[at]!;
  if (low === 'in') return inWords(units, at);
  if (low === 'by')
    return owned(units, at + 1, /^(?:account|telling|reckoning|description|admission|estimation)$/u);
  // "to Berg’s mind"
  const mind = low === 'to' && opensClause(units, at) && owned(units, at + 1, /^(?:mind|eyes|ears)$/u);
  if (mind) return mind;
  if (low === 'as') return putIt(units, at + 1);
  if (low === 'per' && units[at + 1]?.person === true) return named(units, at + 1, true);
  // "“A mess” was Berg’s verdict"
  const were = wereWordsOf(units, at, SAYING);
  if (were) return were;
  if (MAKES_PASSIVE.has(low) && isMarkedAt(units, at - 1))
    return owned(units, at + 1, SAYING) ?? owned(units, at + 1, WORDS);
  if (low === 'to' && /^(?:quote|use|borrow)$/u.test(lowAt(units, at + 1))) return quoting(units, at + 1);
  if (/^(?:if|for|to)$/u.test(low) && opensClause(units, at))
    return low === 'if' ? believed(units, at + 1) : asSeenBy(units, at + 1);
  return wordsOf(units, at, SAYING) ?? wordsUsed(units, at, SAYING);
}

/** "to quote Berg", "to use Berg’s phrase", "to borrow a phrase from Berg", from the verb on. */
function quoting(units: readonly Unit[], verb: number): Given | null {
  const whose = owned(units, verb + 1, WORDS);
  if (whose) return whose;
  if (units[verb]!.low === 'quote') return named(units, verb + 1, true);
  const [a, noun, from] = units.slice(verb + 1, verb + 4);
  return /^(?:an?|the)$/u.test(a?.low ?? '') && WORDS.test(noun?.low ?? '') && from?.low === 'from'
    ? named(units, verb + 4, true)
    : null;
}

/** "If Berg is to be believed, …", "…, if you ask Berg", from what stands behind "if" on. */
function believed(units: readonly Unit[], from: number): Given | null {
  const asked = lowAt(units, from) === 'you' && lowAt(units, from + 1) === 'ask';
  const who = asked ? from + 2 : from;
  if (units[who]?.person !== true) return null;
  if (asked) return { source: one(who), last: who + 1, sure: false };
  const words = units.slice(from + 1, from + 5).map(({ low }) => low);
  return words.join(' ') === 'is to be believed' ? { source: one(who), last: from + 5, sure: false } : null;
}

/** "For Berg, it is “a mess”", "To mayor Ann Berg it is “a mess”": it may be somebody else's way to say it. */
function asSeenBy(units: readonly Unit[], from: number): Given | null {
  const who =
    units[from]?.person === true && units[from + 1]?.low !== "'s"
      ? { source: one(from), last: from + 1, sure: false }
      : named(units, from, false);
  if (!who || units[who.source.head]!.person !== true) return null;
  return units[who.last]?.low === ',' ||
    /^(?:it|this|that|the|these|those)$/u.test(units[who.last]?.low ?? '')
    ? who
    : null;
}

/** "in Berg’s words", "in the words of Berg", "per Berg", "Berg’s verdict: “…”": words that say whose the words in marks are. */
export function wordsCue(units: readonly Unit[], at: number): Cue | null {
  let found = given(units, at);
  if (!found && (units[at]!.kind === 'name' || OWNER.test(units[at]!.low))) {
    const said = owned(units, at, SAYING);
    const announces = said ? announcedAt(units, said.last) : -1;
    if (said && announces >= 0) found = { ...said, last: announces };
    else if (said && follows(units, at)) found = said;
    else if (said && units[said.last]?.kind === 'quote' && PHRASE.test(units[said.last - 1]!.low))
      found = said;
  }
  if (!found) return null;
  const { source, last, sure } = found;
  const { start } = units[at]!;
  const { end } = units[last - 1]!;
  return {
    type: 'words',
    start,
    end,
    first: at,
    last,
    verb: null,
    side: 'after',
    source,
    sure,
    negated: false,
  };
}
