import { words as wordList } from '../../../grammar/words.ts';
import { ARTICLES, POSSESSIVES } from '../../../grammar/determiners.ts';
import { tokens } from '../../tokens.ts';
import type { Cast } from '../../people/cast.ts';
import { UNNAMED, type Speaker } from './speaker.ts';

const LEFT_OUT = ARTICLES.union(POSSESSIVES).union(wordList("of for in at to and 's"));

/** For each word of an office the persons who are given it, once each. */
export type Offices = ReadonlyMap<
  string,
  readonly { readonly entity: number; readonly start: number; readonly words: ReadonlySet<string> }[]
>;

const wordsOf = (text: string, start: number, end: number): string[] =>
  tokens(text, { start, end })
    .filter(({ kind, low }) => kind === 'word' && !LEFT_OUT.has(low))
    .map(({ low }) => low);

/** Gathers the offices that an article gives its people. */
export function officesOf(text: string, cast: Cast): Offices {
  const found = new Map<string, { entity: number; start: number; words: ReadonlySet<string> }[]>();
  for (const [entity, { person, names }] of cast.entities.entries())
    if (person)
      for (const { offices } of names)
        for (const { start, end } of offices) {
          const words = new Set(wordsOf(text, start, end));
          for (const word of words) {
            const list = found.get(word) ?? [];
            if (list.length < MANY) found.set(word, [...list, { entity, start, words }]);
          }
        }
  return found;
}

/** More holders of one office than this say nothing about which is meant. */
const MANY = 40;

/** Whom "the president" names: the only person given an office, before this, that has all of its words. */
export function described(
  text: string,
  offices: Offices,
  { start, end }: { start: number; end: number },
): Speaker {
  const words = wordsOf(text, start, end);
  const fits = (offices.get(words.at(-1) ?? '') ?? []).filter(
    (office) => office.start < start && words.every((word) => office.words.has(word)),
  );
  const entities = new Set(fits.map(({ entity }) => entity));
  return entities.size === 1 ? { entity: [...entities][0]!, certain: false, basis: 'described' } : UNNAMED;
}
