import { OPENERS } from '../abbreviations.ts';
import { ADVERBS } from '../../grammar/adverbs.ts';
import { NO_NAMES, PLACES } from '../lexicon/organisations.ts';
import { isOnePerson } from '../lexicon/persons.ts';
import { SMALL } from '../lexicon/small.ts';
import { SUFFIXES } from '../lexicon/titles.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { isDemonym } from './demonym.ts';
import type { Page } from '../page.ts';
import { isShouted } from '../shouted.ts';
import { genderOf } from './gender.ts';
import { isGiven } from './given-or-title.ts';
import type { Name } from './name.ts';
import { splitNickname } from './nickname.ts';

const INITIAL = /^\p{L}$/u;

/** The part of a name from its word `first` up to `last`. */
function cut(page: Page, name: Name, first: number, last: number): Name {
  const tokens = splitNickname(page.tokens.slice(name.first, name.last)).own.filter(
    ({ kind, low }) => kind === 'word' && !SUFFIXES.has(low),
  );
  const words = name.words.slice(first, last);
  const from = page.tokens.indexOf(tokens[first]!, name.first);
  const to = page.tokens.indexOf(tokens[last - 1]!, name.first);
  const { start } = page.tokens[from]!;
  const { end } = page.tokens[to]!;
  return Object.assign(name, {
    first: from,
    last: to + 1,
    start,
    end,
    from: first === 0 ? name.from : start,
    words,
    offices: [],
    gender: genderOf(undefined, words),
    person: isGiven(words[0]!),
    organisation: false,
    starts: first === 0 && name.starts,
  });
}

/** The longest part of a name that is a person's whole name elsewhere in the article; null when none is. */
function known(words: readonly string[], full: ReadonlySet<string>): readonly [number, number] | null {
  for (let size = words.length - 1; size >= 2; size--)
    for (let first = 0; first + size <= words.length; first++)
      if (full.has(words.slice(first, first + size).join(' '))) return [first, first + size];
  return null;
}

/** The name that a given name opens in a headline: "Defiant Anna Berg Calls Dahl" has "Anna Berg". */
function given(words: readonly string[]): readonly [number, number] | null {
  const first = words.findIndex(isGiven);
  if (first < 0 || first + 1 >= words.length) return null;
  const initial = INITIAL.test(words[first + 1]!) && first + 2 < words.length;
  return [first, first + (initial ? 3 : 2)];
}

/** The surname in a headline of somebody whose whole name the article has: "BERG ISSUES STATEMENT". */
function surname(words: readonly string[], surnames: ReadonlySet<string>): readonly [number, number] | null {
  const at = words.findIndex((word) => surnames.has(word));
  return at < 0 ? null : [at, at + 1];
}

/** The name in a headline in capitals that the article has alone, before what may be its verb: "SEN. BERG WORKS FOR PEACE". */
function beforeVerb(
  { text }: Page,
  { words, offices, start, end }: Name,
  alone: ReadonlySet<string>,
): readonly [number, number] | null {
  if (offices.length === 0 || !isShouted(text.slice(start, end))) return null;
  return alone.has(words[0]!) && !alone.has(words[1]!) && /[^s]s$/u.test(words[1]!) ? [0, 1] : null;
}

/** Whether a word that opens a sentence may do so by chance: "Recently Apple", not the "Ehud" of a given name. */
const isOrdinary = (low: string): boolean =>
  OPENERS.has(low) ||
  SMALL.has(low) ||
  ADVERBS.has(low) ||
  NO_NAMES.has(low) ||
  PLACES.has(low) ||
  VERBS.has(low) ||
  isDemonym(low) ||
  isOnePerson(low) ||
  /(?:ly|ing|ed)$/u.test(low);

/** The part of a name in a headline that is somebody's; null where it is whole, or nobody's is found. */
function ownIn(
  page: Page,
  name: Name,
  full: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
  alone: ReadonlySet<string>,
): readonly [number, number] | null {
  const { words } = name;
  if (words.length > 2) return given(words) ?? surname(words, surnames);
  if (words.length < 2 || full.has(words.join(' ')) || isGiven(words[0]!)) return null;
  return surname(words, surnames) ?? beforeVerb(page, name, alone);
}

/**
 * Names without what only seems to belong to them: "Recently Apple" at the start of a sentence when "Apple" is a
 * name elsewhere, "Gloomy Ida Holm" when "Ida Holm" is, and the verbs of headlines written with capitals.
 */
export function trimmed(page: Page, found: readonly Name[]): Name[] {
  const inside = new Set(
    found.filter((name) => !name.starts && !name.headline).map(({ words }) => words.join(' ')),
  );
  const full = new Set(
    found
      .filter(({ words, person, headline }) => words.length > 1 && person && !headline)
      .map(({ words }) => words.join(' ')),
  );
  const alone = new Set(
    found.filter(({ words, headline }) => words.length === 1 && !headline).map(({ words }) => words[0]!),
  );
  const surnames = new Set(
    found
      .filter(({ person, offices, headline }) => (person || offices.length > 0) && !headline)
      .map(({ words }) => words.at(-1)!),
  );
  return found.flatMap((name) => {
    const { words } = name;
    const part = words.length > 2 ? known(words, full) : null;
    if (part) return [cut(page, name, part[0], part[1])];
    if (name.headline) {
      const own = ownIn(page, name, full, surnames, alone);
      if (own) return [cut(page, name, own[0], own[1])];
      if (words.length > 2) return words.length > 3 ? [] : [name];
    }
    const rest = words.slice(1);
    const whole = inside.has(words.join(' ')) || isGiven(words[0]!);
    // "Employee Phil Schiller": two words that begin with a given name are a name.
    const shown =
      (inside.has(rest.join(' ')) && isOrdinary(words[0]!)) || (rest.length === 2 && isGiven(rest[0]!));
    if (!name.starts || whole || !shown) return [name];
    const { person, organisation, offices } = name;
    return [
      Object.assign(cut(page, name, 1, words.length), { person, organisation, offices, starts: false }),
    ];
  });
}
