import { BE } from '../lexicon/grammar.ts';
import type { Cue } from './cue.ts';
import { phraseFrom } from './phrase.ts';
import type { Phrase } from './phrase/type.ts';
import { isSpeaker, speaks } from './speaks.ts';
import { one } from './subject/one.ts';
import type { Unit } from './unit.ts';

const WORDS =
  /^(?:words?|phrase|view|opinion|eyes|telling|judgment|judgement|version|account|terms|formulation|description)$/u;
const OWNER = /^(?:his|her|their)$/u;
/** What somebody says in short: "Berg’s verdict: “a mess”". */
const SAYING =
  /^(?:words?|comment|verdict|phrase|term|description|assessment|summary|take|message|answer|reply|response|reaction|motto|slogan|view|explanation|conclusion|advice|judgment|judgement)$/u;

/** "her verdict on the bridge: “…”": what it is about is told in no more units than this. */
const LONGEST_ABOUT = 6;

/** The cue's source, and the unit after its last word. */
interface Given {
  readonly source: Phrase;
  readonly last: number;
  readonly sure: boolean;
}

/** The owner of "words": "Petra Berg’s own words", "the mayor’s words", "his words". */
function owned(units: readonly Unit[], from: number, noun: RegExp): Given | null {
  for (let i = from; i < units.length && i - from < 8; i++) {
    const own = units[i]!.low === "'s" ? i : i === from && OWNER.test(units[i]!.low) ? i : -1;
    if (own < 0) {
      if (units[i]!.kind === 'sign' || units[i]!.kind === 'quote') return null;
      continue;
    }
    const at = units[own + 1]?.low === 'own' ? own + 2 : own + 1;
    if (!noun.test(units[at]?.low ?? '')) return null;
    if (own === from) return { source: one(from), last: at + 1, sure: true };
    const head = units[own - 1]!;
    if (head.kind === 'name') return { source: one(own - 1), last: at + 1, sure: true };
    return isSpeaker(head)
      ? { source: { first: from, last: own, head: own - 1 }, last: at + 1, sure: true }
      : null;
  }
  return null;
}

/** Who is named from `from` on, when it can be somebody who speaks. */
function named(units: readonly Unit[], from: number, sure: boolean): Given | null {
  const source = phraseFrom(units, from, units.length);
  if (!source || !speaks(units, source)) return null;
  // "in the words of the mayor, Ann Lee, “…”"
  const name = source.last + 1;
  const apposed =
    units[source.last]?.low === ',' &&
    units[name]?.person === true &&
    (units[name + 1]?.low === ',' || units[name + 1]?.kind === 'quote');
  return apposed && units[source.head]!.kind !== 'name'
    ? { source: one(name), last: name + 1, sure }
    : { source, last: source.last, sure };
}

/** "as Berg put it", "as she puts it". */
function putIt(units: readonly Unit[], from: number): Given | null {
  const who =
    named(units, from, true) ??
    (/^(?:he|she|they)$/u.test(units[from]?.low ?? '')
      ? { source: one(from), last: from + 1, sure: true }
      : null);
  if (!who) return null;
  const put = who.last + Number(/^(?:has|had|once|later)$/u.test(units[who.last]?.low ?? ''));
  return /^puts?$/u.test(units[put]?.low ?? '') && units[put + 1]?.low === 'it'
    ? { ...who, last: put + 2 }
    : null;
}

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
  const opens = at === last ? /^(?:[:,]|is|was)$/u : /^(?::|as|is|was)$/u;
  return opens.test(units[at]?.low ?? '') && units[at + 1]?.kind === 'quote' ? at : -1;
}

const opensClause = (units: readonly Unit[], at: number): boolean =>
  at === 0 ||
  units[at - 1]!.kind === 'sign' ||
  units[at - 1]!.closes === true ||
  /^(?:and|but)$/u.test(units[at - 1]!.low);

function given(units: readonly Unit[], at: number): Given | null {
  const { low } = units[at]!;
  const next = units[at + 1];
  if (
    low === 'in' &&
    next?.low === 'the' &&
    WORDS.test(units[at + 2]?.low ?? '') &&
    units[at + 3]?.low === 'of'
  )
    return named(units, at + 4, true);
  if (low === 'in') return owned(units, at + 1, WORDS);
  if (low === 'by') return owned(units, at + 1, /^(?:account|telling|reckoning|description)$/u);
  if (low === 'as') return putIt(units, at + 1);
  // "“A mess” was Berg’s verdict"
  if (BE.has(low) && units[at - 1]?.kind === 'quote')
    return owned(units, at + 1, SAYING) ?? owned(units, at + 1, WORDS);
  if (low === 'to' && /^(?:quote|use|borrow)$/u.test(next?.low ?? ''))
    return owned(units, at + 2, WORDS) ?? (next!.low === 'quote' ? named(units, at + 2, true) : null);
  if (low === 'per' && next?.person === true) return named(units, at + 1, true);
  // "For Berg, it is “a mess”": it may be somebody else's way to say it.
  if (
    /^(?:for|to)$/u.test(low) &&
    next?.person === true &&
    units[at + 2]?.low === ',' &&
    opensClause(units, at)
  )
    return named(units, at + 1, false);
  return null;
}

/** "in Berg’s words", "in the words of Berg", "per Berg", "Berg’s verdict: “…”": words that say whose the words in marks are. */
export function wordsCue(units: readonly Unit[], at: number): Cue | null {
  let found = given(units, at);
  if (!found && (units[at]!.kind === 'name' || OWNER.test(units[at]!.low))) {
    const said = owned(units, at, SAYING);
    const announces = said ? announcedAt(units, said.last) : -1;
    found = said && announces >= 0 ? { ...said, last: announces } : null;
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
