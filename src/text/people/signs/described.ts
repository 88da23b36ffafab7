import { calling, isSeat } from '../../lexicon/trades.ts';
import { FEMALE_TITLES, MALE_TITLES } from '../../lexicon/titles.ts';
import type { LocalPerson } from '../../reading.ts';
import { tokens, type Token } from '../../tokens.ts';
import { addPost, readPhrase, readPlaces, tell, yearsOld, type Told } from './phrase.ts';

/** So far behind a name, and before it, a description is looked for, in UTF-16 units. */
const [BEHIND, BEFORE] = [110, 40];
/** No more mentions than this are looked at: keeps hostile text linear. */
const MENTIONS = 8;
/** A name has so many descriptions behind it: "Eva Berg, 45, a nurse, of Leeds". */
const DESCRIPTIONS = 3;

const AGE = /^\d{1,3}$/u;
const AGED = /^(?:age|aged)$/u;
const COPULA = /^(?:is|was|became|remains)$/u;
/** "was elected mayor" */
const MADE = /^(?:elected|appointed|named)$/u;
const WHERE = /^(?:of|from|at|in)$/u;
/** What may stand behind an age: no "45 miles". */
const BEHIND_AGE = /^(?:of|from|in|a|an|the|who|said|says|told|has|had|was|is|and)$/u;

const isAge = (token: Token | undefined, next: Token | undefined): boolean =>
  AGE.test(token?.low ?? '') && (next === undefined || next.kind === 'sign' || BEHIND_AGE.test(next.low));

/** "who teaches", "who farms": what somebody does, as the noun for whoever does it. */
function doing({ low }: Token): string | null {
  const stems = [/e?s$/u, /s$/u].filter((end) => end.test(low)).map((end) => low.replace(end, ''));
  return stems.flatMap((stem) => [`${stem}er`, `${stem}r`]).find((noun) => calling(noun) !== null) ?? null;
}

function readClause(words: readonly Token[], text: string, told: Told): void {
  const [first, ...rest] = words;
  if (!first) return;
  if (COPULA.test(first.low)) {
    if (isAge(rest[0], rest[1])) told.years ??= Number(rest[0]!.low);
    else readPhrase(MADE.test(rest[0]?.low ?? '') ? rest.slice(1) : rest, text, told);
    return;
  }
  const noun = doing(first);
  if (noun) tell(Object.assign({}, first, { low: noun }), told);
  if (noun || first.low === 'works') {
    const at = rest.findIndex(({ low }) => WHERE.test(low));
    const places = at < 0 ? [] : readPlaces(rest.slice(at + 1), text, told);
    if (noun) addPost(told, calling(noun)!, places);
  }
}

/** One description between commas. @returns whether it was one */
function readDescription(words: readonly Token[], text: string, told: Told): boolean {
  const [first, second] = words;
  if (!first) return false;
  const age = AGED.test(first.low) ? second : first;
  if (isAge(age, age === first ? second : words[2])) {
    told.years ??= Number(age!.low);
    const after = words.slice(words.indexOf(age!) + 1);
    if (WHERE.test(after[0]?.low ?? '')) readPlaces(after.slice(1), text, told);
    return true;
  }
  if (first.low === 'who') readClause(words.slice(1), text, told);
  else if (WHERE.test(first.low)) readPlaces(words.slice(1), text, told);
  else if (first.capital && !words.some(({ low }) => calling(low) !== null)) return false;
  else readPhrase(words, text, told);
  return true;
}

/**
 * Reads what stands behind a name: ", 45, a surgeon in Oslo," or "of Leeds" or "is a farmer".
 * @param before what the word before the name calls them: "Mayor Berg of Lund"
 */
function readBehind(words: readonly Token[], text: string, before: string | null, told: Told): void {
  const [first] = words;
  const stop = words.findIndex(({ kind, low }) => kind === 'sign' && low !== ',' && low !== '-');
  const clause = stop < 0 ? words : words.slice(0, stop);
  if (!first) return;
  if (WHERE.test(first.low)) {
    const places = readPlaces(clause.slice(1), text, told);
    if (before !== null && isSeat(before)) addPost(told, before, places);
  } else if (COPULA.test(first.low)) readClause(clause, text, told);
  else if (first.low === 'who') readClause(clause.slice(1), text, told);
  if (first.low !== ',') return;
  let at = 1;
  for (let n = 0; n < DESCRIPTIONS && at < clause.length; n++) {
    const comma = clause.findIndex(({ low }, i) => i >= at && low === ',');
    const end = comma < 0 ? clause.length : comma;
    if (!readDescription(clause.slice(at, end), text, told)) return;
    at = end + 1;
  }
}

/** Reads what stands before a name: "taxi driver", "19-year-old", "Mr". */
function readBefore(words: readonly Token[], told: Told): string | null {
  const last = words.at(-1)?.low === '.' ? words.at(-2) : words.at(-1);
  if (!last) return null;
  if (MALE_TITLES.has(last.low)) told.sex ??= 'male';
  if (FEMALE_TITLES.has(last.low)) told.sex ??= 'female';
  for (const word of words.slice(-2)) told.years ??= yearsOld(word);
  return tell(last, told);
}

/** What an article tells of somebody beside the name, from what stands around it. */
export function described(text: string, { mentions, offices }: LocalPerson): Told {
  const told: Told = { callings: new Map(), places: new Map(), posts: new Map(), years: null, sex: null };
  const near = (start: number, end: number): Token[] =>
    tokens(text, { start: Math.max(0, start), end: Math.min(text.length, end) });
  for (const { start, end } of mentions.slice(0, MENTIONS)) {
    const before = readBefore(near(start - BEFORE, start), told);
    readBehind(near(end, end + BEHIND), text, before, told);
  }
  for (const office of offices.slice(0, MENTIONS)) readPhrase(near(office.start, office.end), text, told);
  return told;
}
