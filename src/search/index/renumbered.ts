import { type Lexicon, lexiconOf, type Numbering } from './lexicon.ts';
import { firstParagraphs, type Places } from './places.ts';

type Form = Parameters<Numbering['form']>[0];

/** Forms with their terms, those of a lexicon first. */
export interface Forms {
  readonly form: Numbering['form'];
  /** By number: a form that the lexicon does not have, from its size on. */
  readonly more: readonly Form[];
}

/** Numbers forms as a lexicon does, and those that it does not have behind. */
export function formsBeside({ words, terms, termOf }: Lexicon): Forms {
  const known = new Map<string, number>();
  /** Nearly every word is a form of one term; see `numbering`. */
  const others = new Map<string, number[]>();
  const more: Form[] = [];
  const termAt = (form: number): string =>
    form < words.length ? terms[termOf[form]!]! : more[form - words.length]!.term;
  const put = (word: string, form: number): void => {
    if (!known.has(word)) known.set(word, form);
    else others.set(word, [...(others.get(word) ?? []), form]);
  };
  for (const [form, word] of words.entries()) put(word, form);
  return {
    more,
    form({ term, word }) {
      const first = known.get(word);
      const same = first === undefined ? [] : [first, ...(others.get(word) ?? [])];
      const found = same.find((form) => termAt(form) === term);
      if (found !== undefined) return found;
      const form = words.length + more.push({ term, word }) - 1;
      put(word, form);
      return form;
    },
  };
}

/**
 * Numbers the forms of articles in the order in which they are met, and their terms in that of the forms.
 * @param places with other numbers of forms, which are changed where they are
 * @returns `was`: by form the number it had
 */
export function renumber(
  { words, terms, termOf }: Lexicon,
  { more }: Pick<Forms, 'more'>,
  places: Places,
): { readonly lexicon: Lexicon; readonly was: Uint32Array; readonly termWas: Int32Array } {
  const many = words.length + more.length;
  /** By number before: 1 more than the number now, 0 as long as it was not met. */
  const now = new Uint32Array(many);
  const was = new Uint32Array(many);
  let met = 0;
  const take = (forms: Uint32Array, from: number, end: number): void => {
    for (let at = from; at < end; at++) {
      const form = forms[at]!;
      if (now[form] === 0) {
        was[met] = form;
        now[form] = ++met;
      }
      forms[at] = now[form]! - 1;
    }
  };
  const { headlines, headlineForms, forms, sentences, words: starts } = places;
  const firsts = firstParagraphs(places);
  for (let article = 0; article + 1 < headlines.length; article++) {
    take(headlineForms, headlines[article]!, headlines[article + 1]!);
    take(forms, starts[sentences[firsts[article]!]!]!, starts[sentences[firsts[article + 1]!]!]!);
  }

  const termNow = new Map<string, number>();
  /** The same by the number of a term that was there before. */
  const known = new Int32Array(terms.length).fill(-1);
  const [allTerms, allWords]: [string[], string[]] = [[], []];
  const termWas: number[] = [];
  const owners = new Uint32Array(met);
  const numbers = new Map(more.map(({ term }) => [term, -1]));
  if (more.length > 0)
    for (const [number, term] of terms.entries()) if (numbers.has(term)) numbers.set(term, number);
  for (let form = 0; form < met; form++) {
    const old = was[form]!;
    const token = more[old - words.length];
    const oldTerm = token ? numbers.get(token.term)! : termOf[old]!;
    let term = oldTerm < 0 ? (termNow.get(token!.term) ?? -1) : known[oldTerm]!;
    if (term < 0) {
      term = allTerms.push(oldTerm < 0 ? token!.term : terms[oldTerm]!) - 1;
      termWas.push(oldTerm);
      if (oldTerm < 0) termNow.set(token!.term, term);
      else known[oldTerm] = term;
    }
    owners[form] = term;
    allWords.push(token ? token.word : words[old]!);
  }
  return {
    lexicon: lexiconOf(allTerms, allWords, owners),
    was: was.subarray(0, met),
    termWas: Int32Array.from(termWas),
  };
}
