import { words as wordList } from '../../../grammar/words.ts';
import { ARTICLES, POSSESSIVES } from '../../../grammar/determiners.ts';
import { tokens } from '../../tokens.ts';
import type { Range } from '../../../corpus/span.ts';
import type { Cast } from '../../people/cast.ts';
import { mayBePerson, UNNAMED, type Speaker } from './speaker.ts';

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

/** "the striker", "the 45-year-old": one word, and no more. */
const THE = /^the ([\p{L}\d-]+)$/iu;

/** How far before and behind a name, in UTF-16 units, what describes it stands. */
const BESIDE = 30;

/** "the 45-year-old" */
const AGED = /^(\d{1,3})[- ]year[- ]old$/u;

/** "Anna Berg, 45,", "Berg (45)", "Berg, aged 45," */
const AGE_BEHIND = /^(?:, (?:aged? )?| \()(\d{1,3})(?!\d)/u;
/** "45-year-old Anna Berg", "45-year-old striker Berg" */
const AGE_BEFORE = /(?<!\d)(\d{1,3})[- ]year[- ]old (?:\p{L}+ ){0,2}$/u;

/** Whether a name is told to be of so many years. */
const isAged = (text: string, { start, end }: Range, years: string): boolean =>
  AGE_BEHIND.exec(text.slice(end, end + BESIDE))?.[1] === years ||
  AGE_BEFORE.exec(text.slice(Math.max(0, start - BESIDE), start))?.[1] === years;

/** Whether a name opens with a word, or that stands right before it: "striker Tom Rusk". */
function isLedBy(text: string, { start }: Range, word: string): boolean {
  const before = start - word.length - 1;
  return [start, before].some(
    (at) =>
      at >= 0 &&
      text.slice(at, at + word.length + 1).toLowerCase() === `${word} ` &&
      !/\p{L}/u.test(text[at - 1] ?? ' '),
  );
}

/** The persons whose names, before an offset, stand beside what describes them. */
function beside(text: string, cast: Cast, until: number, word: string): Set<number> {
  const years = AGED.exec(word)?.[1];
  const found = new Set<number>();
  for (const [i, name] of cast.names.entries()) {
    if (name.start >= until) break;
    if (!mayBePerson(cast, i)) continue;
    if (years ? isAged(text, name, years) : isLedBy(text, name, word)) found.add(cast.who[i]!);
  }
  return found;
}

/**
 * Whom "the president" names: the only person given an office, before this, that has all of its words; else the only one
 * whom the article describes so right beside the name.
 */
export function described(text: string, cast: Cast, offices: Offices, { start, end }: Range): Speaker {
  const words = wordsOf(text, start, end);
  const fits = (offices.get(words.at(-1) ?? '') ?? []).filter(
    (office) => office.start < start && words.every((word) => office.words.has(word)),
  );
  const office = new Set(fits.map(({ entity }) => entity));
  const [, word] = THE.exec(text.slice(start, end)) ?? [];
  const entities = office.size === 0 && word ? beside(text, cast, start, word.toLowerCase()) : office;
  return entities.size === 1 ? { entity: [...entities][0]!, certain: false, basis: 'described' } : UNNAMED;
}
