import { SUFFIXES } from '../lexicon/titles.ts';
import type { Page } from '../page.ts';
import { genderOf } from './gender.ts';
import { isGiven } from './given-or-title.ts';
import type { Name } from './name.ts';

const INITIAL = /^\p{L}$/u;

/** "Mo Bean, 45,": whoever has an age bears the whole name. */
const hasAge = ({ tokens }: Page, { last }: Name): boolean =>
  tokens[last]?.low === ',' &&
  /^\d{1,3}$/u.test(tokens[last + 1]?.low ?? '') &&
  tokens[last + 2]?.low === ',';

/** The part of a name from its word `first` up to `last`. */
function cut(page: Page, name: Name, first: number, last: number): Name {
  const tokens: number[] = [];
  for (let i = name.first; i < name.last; i++)
    if (page.tokens[i]!.kind === 'word' && !SUFFIXES.has(page.tokens[i]!.low)) tokens.push(i);
  const words = name.words.slice(first, last);
  const from = tokens[first]!;
  const to = tokens[last - 1]!;
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

/**
 * Names without what only seems to belong to them: "Recently Apple" at the start of a sentence when "Apple" is a
 * name elsewhere, "Crooked Hillary Clinton" when "Hillary Clinton" is, and the verbs of headlines written with capitals.
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
  return found.flatMap((name) => {
    const { words } = name;
    if (words.length > 2) {
      const part = known(words, full);
      if (part) return [cut(page, name, part[0], part[1])];
      if (name.headline) {
        const own = given(words);
        return own ? [cut(page, name, own[0], own[1])] : words.length > 3 ? [] : [name];
      }
    }
    const rest = words.slice(1);
    const whole = inside.has(words.join(' ')) || isGiven(words[0]!) || hasAge(page, name);
    // "Employee Phil Schiller": two words that begin with a given name are a name.
    const shown = inside.has(rest.join(' ')) || (rest.length === 2 && isGiven(rest[0]!));
    if (!name.starts || whole || !shown) return [name];
    const { person, organisation, offices } = name;
    return [
      Object.assign(cut(page, name, 1, words.length), { person, organisation, offices, starts: false }),
    ];
  });
}
