import type { Lexicon } from './lexicon.ts';
import { appended } from './room.ts';

/** How a term is looked up: among those that were there at first, then among all that came. */
interface Looking {
  readonly first: Lexicon['term'];
  readonly came: ReadonlyMap<string, number>;
}

const lookings = new WeakMap<Lexicon['term'], Looking>();

/**
 * Looks up terms of which some came behind the others. However often some come, there are two places to look into, and nothing
 * else of what was there before is held.
 */
function termBeside(before: Lexicon['term'], more: ReadonlyMap<string, number>): Lexicon['term'] {
  if (more.size === 0) return before;
  const known = lookings.get(before) ?? { first: before, came: new Map() };
  const looking = { first: known.first, came: new Map([...known.came, ...more]) };
  const term = lookedUp(looking);
  lookings.set(term, looking);
  return term;
}

/** By itself, so that it closes over no more than it needs. */
const lookedUp =
  ({ first, came }: Looking): Lexicon['term'] =>
  (term) =>
    first(term) ?? came.get(term) ?? null;

/**
 * A lexicon with the words of some articles behind its own.
 * @param own numbers these by themselves
 * @returns `formOf`: by number among these, the number of the form
 */
export function lexiconBeside(
  before: Lexicon,
  own: Lexicon,
): { readonly lexicon: Lexicon; readonly formOf: Uint32Array } {
  const terms: string[] = [];
  const known = new Map<string, number>();
  const termOf = Array.from(own.terms, (term) => {
    const number = before.term(term) ?? before.terms.length + terms.length;
    if (number === before.terms.length + terms.length) {
      terms.push(term);
      known.set(term, number);
    }
    return number;
  });
  const asWritten = Map.groupBy(own.words.keys(), (form) => own.words[form]!);
  const formOf = new Int32Array(own.words.length).fill(-1);
  // There are a hundred thousand words: nothing is made for each of them.
  for (let form = 0; form < before.words.length; form++) {
    const same = asWritten.get(before.words[form]!);
    if (same === undefined) continue;
    for (const one of same) if (before.termOf[form] === termOf[own.termOf[one]!]) formOf[one] = form;
  }
  const more = [...own.words.keys()].filter((form) => formOf[form] === -1);
  for (const [i, form] of more.entries()) formOf[form] = before.words.length + i;
  return {
    formOf: Uint32Array.from(formOf),
    lexicon: {
      terms: before.terms.concat(terms),
      words: before.words.concat(more.map((form) => own.words[form]!)),
      termOf: appended(
        before.termOf as Uint32Array,
        more.map((form) => termOf[own.termOf[form]!]!),
      ),
      term: termBeside(before.term, known),
    },
  };
}
