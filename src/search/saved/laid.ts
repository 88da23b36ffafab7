import type { Laid } from '../index/lay-out.ts';
import { lexiconOf } from '../index/lexicon.ts';
import type { Section, Sections } from './sections.ts';

const SEPARATOR = '\n';

/** What is laid out, as sections of a file. */
export function sectionsOf({ places, lexicon, families, senses, postings, passagesWith }: Laid): Sections {
  return {
    ...named('places', places),
    terms: lexicon.terms.join(SEPARATOR),
    words: lexicon.words.join(SEPARATOR),
    termOf: Uint32Array.from(lexicon.termOf),
    ...named('families', families),
    ...(senses ? named('senses', senses) : {}),
    ...named('postings', postings),
    passagesWith,
  };
}

/** What was laid out, from the sections of a file. */
export function laidFrom(sections: Sections): Laid {
  const list = (name: string): string[] => {
    const text = sections[name] as string;
    return text === '' ? [] : text.split(SEPARATOR);
  };
  const senses = unnamed('senses', sections);
  return {
    places: unnamed('places', sections) as unknown as Laid['places'],
    lexicon: lexiconOf(list('terms'), list('words'), sections['termOf'] as Uint32Array),
    families: unnamed('families', sections) as unknown as Laid['families'],
    senses: 'signs' in senses ? (senses as unknown as NonNullable<Laid['senses']>) : null,
    postings: unnamed('postings', sections) as unknown as Laid['postings'],
    passagesWith: sections['passagesWith'] as Uint32Array,
  };
}

/** Arrays under names of their own: "places forms". */
const named = (name: string, arrays: object): Sections =>
  Object.fromEntries(Object.entries(arrays).map(([key, array]) => [`${name} ${key}`, array as Section]));

const unnamed = (name: string, sections: Sections): Sections =>
  Object.fromEntries(
    Object.entries(sections)
      .filter(([key]) => key.startsWith(`${name} `))
      .map(([key, array]) => [key.slice(name.length + 1), array]),
  );
