import { DAY_WORDS } from '../../../grammar/calendar.ts';
import { COORDINATORS } from '../../../grammar/conjunctions.ts';
import { PREPOSITIONS } from '../../../grammar/prepositions.ts';
import { PARTICLES } from '../../../grammar/particles.ts';
import { OBJECT_PRONOUNS, THIRD_PERSON, PRONOUNS } from '../../../grammar/pronouns.ts';
import { DETERMINERS, ARTICLES, POSSESSIVES } from '../../../grammar/determiners.ts';
import { ANY_MODAL } from '../../../grammar/auxiliaries.ts';
import { ORDINAL_WORDS } from '../../../grammar/numbers.ts';
import { words as wordList } from '../../../grammar/words.ts';
import type { Token } from '../../tokens.ts';
import {
  BE_HAVE,
  BEFORE_NOUNS,
  IMPLICATIVE,
  IRREGULAR_PARTICIPLE,
  IRREGULAR_PAST,
  NO_VERB,
  NOUNS_TOO,
  REPORTING,
  VERBS,
} from './lexicon.ts';

/** A verb's forms in -s, by the spelling of English endings; impossible ones do no harm. */
const inS = (verb: string): string[] => [`${verb}s`, `${verb}es`, verb.replace(/y$/, 'ies')];

const forms = (verb: string): string[] => [
  verb,
  ...inS(verb),
  `${verb}ed`,
  `${verb}d`,
  verb.replace(/y$/, 'ied'),
  `${verb}ing`,
  verb.replace(/e$/, 'ing'),
  `${verb}${verb.at(-1)}ed`,
  `${verb}${verb.at(-1)}ing`,
];

const REPORTING_FORMS: ReadonlySet<string> = new Set([...REPORTING].flatMap(forms));
const BARE: ReadonlySet<string> = REPORTING.union(VERBS);
const SINGULAR: ReadonlySet<string> = new Set([...BARE].flatMap(inS));

/** Whether the verb says, denies, tells or asks something. */
export const isReporting = (low: string): boolean => REPORTING_FORMS.has(low);

/** Whether what follows as an infinitive happens when the verb does: "managed", "began". */
export const isImplicative = (low: string): boolean => IMPLICATIVE.has(low);

export type VerbForm = 'past' | 'present' | 'modal' | 'participle' | 'infinitive' | 'gerund';

/**
 * Which form of a verb a word is, judged by its shape and its neighbours; null when it is none. A shallow guess made for
 * finding clauses: it prefers to see no verb where a noun or an adjective is as likely.
 */
export function verbForm(words: readonly Token[], i: number): VerbForm | null {
  const word = words[i];
  if (word === undefined || word.kind !== 'word') return null;
  const { low } = word;
  const before = words[i - 1]?.low ?? '';
  if (ANY_MODAL.has(low) && !(word.capital && low === 'may')) return 'modal';
  if (low === 'be' && before === 'to') return 'infinitive';
  if (BE_HAVE.has(low) && low !== "'s") return auxiliaryForm(low);
  if (word.capital && i > 0) return null;
  if (isInfinitive(words, i)) return 'infinitive';
  return describes(words, i) || isOnlyNoun(words, i) ? null : mainForm(words, i);
}

/** The form of a verb that is no auxiliary and no infinitive. */
function mainForm(words: readonly Token[], i: number): VerbForm | null {
  const { low, capital } = words[i]!;
  const before = words[i - 1]?.low ?? '';
  const determined = BEFORE_NOUNS.has(before);
  if (IRREGULAR_PARTICIPLE.has(low)) return 'participle';
  if (isPast(low)) {
    if (determined || isAttribute(words, i)) return null;
    return isAuxiliary(words, i) ? 'participle' : 'past';
  }
  // "is leaving", "has been leaving"; "Boeing Commercial Airplanes" is a name
  if (low.endsWith('ing') && isAuxiliary(words, i)) return 'participle';
  if (capital && words[i + 1]?.capital !== false) return null;
  if (low.endsWith('ing') && low.length > 4 && !NO_VERB.has(low))
    return determined && before !== 'by' ? null : 'gerund';
  return determined ? null : presentForm(words, i);
}

/** One of several, before what it is one of. */
const WHICH = wordList('last next latest only previous other new recent former current').union(ORDINAL_WORDS);
/** What follows a verb and no attribute: what it does is done to, where or when. */
const AFTER_VERB = DETERMINERS.union(OBJECT_PRONOUNS)
  .union(PARTICLES)
  .union(PREPOSITIONS)
  .union(COORDINATORS)
  .union(DAY_WORDS)
  .union(wordList('hers as when while last early late more nearly'));

/** "The first recorded cases": what describes a noun behind it; "the first opened in March" is a verb. */
function isAttribute(words: readonly Token[], i: number): boolean {
  const after = words[i + 1];
  return (
    WHICH.has(words[i - 1]?.low ?? '') &&
    BEFORE_NOUNS.has(words[i - 2]?.low ?? 'the') &&
    after?.kind === 'word' &&
    !after.capital &&
    !AFTER_VERB.has(after.low) &&
    !/^\d|\w(?:day|ly)$/.test(after.low)
  );
}

/** "Judge Roe's ruling": whose it is, and no verb; "he's leaving" has one. "In a live video broadcast" has none either. */
function isOnlyNoun(words: readonly Token[], i: number): boolean {
  const { low } = words[i]!;
  if (low.endsWith('ing')) return words[i - 1]?.low === "'s" && !PRONOUNS.has(words[i - 2]?.low ?? '');
  const before = words.slice(Math.max(0, i - 3), i);
  return (
    low === 'broadcast' && before.at(-1)?.capital === false && before.some((one) => ARTICLES.has(one.low))
  );
}

const auxiliaryForm = (low: string): VerbForm | null => {
  if (/^(?:be|being|having|been)$/.test(low)) return null;
  return /^(?:was|were|had|did)(?:n't)?$/.test(low) ? 'past' : 'present';
};

const isPast = (low: string): boolean =>
  (low.endsWith('ed') && low.length > 3 && !NO_VERB.has(low)) || IRREGULAR_PAST.has(low);

const isInfinitive = (words: readonly Token[], i: number): boolean =>
  words[i - 1]?.low === 'to' && isBare(words[i]!.low) && !isWhither(words, i);

/** "Los Angeles based Northrop" */
const describes = (words: readonly Token[], i: number): boolean =>
  words[i - 1]?.capital === true &&
  words[i + 1]?.capital === true &&
  /^(?:based|led|backed|owned|born|run|made|built)$/.test(words[i]!.low);

/** "returned to work on Monday": no more than "to the office". */
const BACK_TO = /^(?:return(?:s|ed|ing)?|back|go(?:es|ing)?|went|come|came)$/;

/** What one is taken or sent to, and never does. */
const PLACES = /^(?:hospital|prison|jail|court|death|safety|church|school|university|college|power)$/;

/** "taken to hospital", "22, to life in prison", "due to sexual abuse", "according to witness accounts": no infinitive. */
function isWhither(words: readonly Token[], i: number): boolean {
  const { low } = words[i]!;
  const verb = words[i - 2]?.low ?? '';
  if (PLACES.test(low) || (low === 'life' && words[i + 1]?.low !== '-')) return true;
  if (low === 'work') return BACK_TO.test(verb);
  if (verb === 'according') return true;
  return verb === 'due' && /(?:al|ous|ive|ic|ful)$/.test(low);
}

/** After "to": no article, no plural, nothing compound. "to discuss", but "to reporters", "to short-range". */
const isBare = (low: string): boolean =>
  /^[a-z]+$/.test(low) &&
  !BEFORE_NOUNS.has(low) &&
  !OBJECT_PRONOUNS.has(low) &&
  !/ing$|[^su]s$|^(?:what|which|whom)$/.test(low);

/** A present tense: rarely told from a plural by its shape, so only for known verbs in the place of a verb. */
function presentForm(words: readonly Token[], i: number): VerbForm | null {
  const { low } = words[i]!;
  const before = words[i - 1];
  const after = words[i + 1]?.low ?? '';
  const known = /[^s]s$/.test(low) && SINGULAR.has(low);
  if (known && NOUNS_TOO.has(low)) {
    const subject = before !== undefined && (before.capital || SUBJECT.has(before.low));
    return subject && AFTER_PRESENT.has(after) ? 'present' : null;
  }
  if (known) return 'present';
  return BARE.has(low) && SUBJECT.has(before?.low ?? '') && before?.low !== 'he' ? 'present' : null;
}

/** What follows "plans", "calls" and the like where they are verbs. */
const AFTER_PRESENT = ARTICLES.union(POSSESSIVES)
  .union(THIRD_PERSON)
  .union(wordList('to that down off out up on no'));

const SUBJECT = PRONOUNS.union(wordList('who which'));

/** Forms of the past that are participles too. */
const EITHER =
  /ed$|^(?:made|met|won|lost|held|left|sent|found|thought|brought|bought|built|felt|kept|led|paid|sold|shot|struck|taught|meant|heard|dealt|hit|cut|put|shut|set|hurt|spread|cast)$/;

/** Whether a verb without an auxiliary may describe the noun before it: "the deal announced on Monday". */
export const isReducible = (words: readonly Token[], i: number): boolean =>
  (EITHER.test(words[i]?.low ?? '') && !isAuxiliary(words, i)) || isBareParticiple(words, i);

/** What may stand between an auxiliary and its verb: "were last surveyed", "had long been closed". */
const BETWEEN =
  /ly$|^(?:also|already|ever|never|once|twice|just|still|now|then|yet|been|being|before|so|first|last|again|long|soon|later|often|always|only|even|both|all|thus|since)$/;

/** Whether a participle that is no past tense stands without an auxiliary: "the strike begun on Monday". */
export const isBareParticiple = (words: readonly Token[], i: number): boolean =>
  IRREGULAR_PARTICIPLE.has(words[i]?.low ?? '') && !isAuxiliary(words, i);

/** Whether a form of *be* or *have* (and at most three adverbs) stands before the word. */
function isAuxiliary(words: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
    const low = words[j]?.low ?? '';
    if (BE_HAVE.has(low) || low === 'not') return true;
    if (!BETWEEN.test(low)) return false;
  }
  return false;
}
