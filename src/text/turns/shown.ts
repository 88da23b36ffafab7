import { byBlanks } from '../../grammar/cut.ts';
import type { Range } from '../../corpus/span.ts';
import { ORGANISATION_WORDS, PLACES } from '../lexicon/organisations.ts';
import { OFFICES } from '../lexicon/titles.ts';
import type { Page } from '../page.ts';
import { isGiven, isTitle } from '../people/given-or-title.ts';
import type { Name } from '../people/name.ts';
import { nameWords } from '../people/words.ts';
import type { Label, Meant } from './turn.ts';

/** How well a name in full is known to be somebody's: it is a label itself, it is a person's, or it may be. */
const LABEL = 3;
const PERSON = 2;
const MAYBE = 1;

/** "Hi Anna" is no name in full. */
const GREETINGS = /^(?:hi|hey|hello|dear|thanks|yes|no|well|oh|ok|okay|so|and|but|welcome)$/u;

/** More of one name than this tell nothing: keeps hostile text linear. */
const NAMESAKES = 40;

/** Somebody whom an article names in full. */
interface Full {
  /** Folded. */
  readonly words: readonly string[];
  readonly rank: number;
}

/** What an article shows of the people that its labels may name. */
export interface Shown {
  /** Everybody named in full, under the last word, the first word and the first letters of the name. */
  readonly full: ReadonlyMap<string, readonly Full[]>;
  /** Words that the article writes without a capital. */
  readonly small: ReadonlySet<string>;
}

const LETTERS = /^\p{Lu}\.?\p{Lu}\.?(?:\p{Lu}\.?)?$/u;
/** "McCAIN", "DeFAZIO", "O'BRIEN": capitals that only a surname has. */
const SURNAME = /^(?:(?:Mc|Mac|De|Di|La|Le|Van|Fitz)\p{Lu}{3,}|O['’]\p{Lu}{3,})$/u;

const lettersOf = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** A name in full with the same shortened among the labels: "Lena Moe:" and then "Moe:", "Lena:" or "LM:". */
function linked(words: readonly string[], labels: ReadonlySet<string>): boolean {
  return [words[0]!, words.at(-1)!, lettersOf(words)].some((one) => labels.has(one));
}

/** Gathers what an article shows of its people. */
export function shownIn({ text, tokens }: Page, names: readonly Name[], labels: readonly Label[]): Shown {
  const slice = ({ start, end }: Range): string => text.slice(start, end);
  const full = new Map<string, Full[]>();
  const add = (words: readonly string[], rank: number): void => {
    if (words.length < 2) return;
    for (const key of new Set([words[0]!, words.at(-1)!, lettersOf(words)])) {
      const list = full.get(key) ?? [];
      const same = list.findIndex((one) => one.words.join(' ') === words.join(' '));
      if (same < 0 && list.length < NAMESAKES) full.set(key, [...list, { words, rank }]);
      else if (same >= 0 && list[same]!.rank < rank) list[same] = { words, rank };
    }
  };
  const all = labels.flatMap(({ by, who }) => (by === 'name' ? who.map((one) => nameWords(slice(one))) : []));
  const short = new Set(all.flatMap((words) => (words.length === 1 ? [words[0]!] : [])));
  for (const words of all) if (isGiven(words[0]!) || linked(words, short)) add(words, LABEL);
  let at = 0;
  for (const { start, words, person, organisation } of names) {
    while (at < labels.length && labels[at]!.end <= start) at++;
    const inside = at < labels.length && labels[at]!.start <= start;
    if (!organisation && !inside && !GREETINGS.test(words[0]!))
      add(words, person || words[0]!.length < 3 ? PERSON : MAYBE);
  }
  const small = new Set(
    tokens.flatMap(({ kind, capital, low }) => (kind === 'word' && !capital ? [low] : [])),
  );
  return { full, small };
}

/** Whom a surname, a first name or letters alone stand for: the only one of whom it is best known; null when several or none. */
export function meantBy({ full }: Shown, name: string): Meant | null {
  const words = nameWords(name);
  if (words.length > 1) return null;
  const [word = ''] = words;
  const all = full.get(word) ?? [];
  const spelt = all.filter((one) => one.words[0] === word || one.words.at(-1) === word);
  const letters = spelt.length === 0;
  if (letters && !LETTERS.test(name)) return null;
  const found = letters ? all : spelt;
  const best = Math.max(...found.map(({ rank }) => rank));
  const fits = found.filter(({ rank }) => rank === best);
  return fits.length === 1 ? { words: fits[0]!.words, sure: best >= (letters ? LABEL : PERSON) } : null;
}

/**
 * Whether something beside its form shows that a label names somebody.
 * @param maybe a name in full that may be anything's is enough
 */
export function isShown(shown: Shown, name: string, maybe = false): boolean {
  const least = maybe ? MAYBE : PERSON;
  const low = byBlanks(name).map((word) => word.toLowerCase().replace(/\.$/u, ''));
  const last = low.at(-1)!;
  if (OFFICES.has(last) || ORGANISATION_WORDS.has(last) || PLACES.has(last)) return false;
  if (low.slice(0, -1).some((word) => isTitle(word) || OFFICES.has(word))) return true;
  if (low.length > 1 && isGiven(low[0]!)) return true;
  if (SURNAME.test(name)) return true;
  const words = nameWords(name);
  if (words.length === 1) return (shown.full.get(words[0]!) ?? []).some(({ rank }) => rank >= least);
  // "John Q. Berg" is John Berg.
  return (shown.full.get(words.at(-1) ?? '') ?? []).some(
    (one) => one.rank >= least && one.words[0] === words[0] && one.words.at(-1) === words.at(-1),
  );
}
