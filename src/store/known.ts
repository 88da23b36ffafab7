import type { Basis } from '../corpus/article.ts';
import type { Source } from '../corpus/make.ts';
import { readEntry } from '../corpus/source-entry.ts';
import type { Extracted, Known } from '../forms/form.ts';

/** Something known of an article, and where it was found. */
export interface Field {
  readonly value: string | null;
  readonly basis: string | null;
}

/** What is known of an article beside its text. */
export interface Fields {
  readonly title: Field;
  readonly outlet: Field;
  /** Names, as a JSON list. */
  readonly authors: Field;
  readonly url: Field;
  /** A day; its basis is one of an article's. */
  readonly published: { readonly value: string | null; readonly basis: Basis };
}

const NONE: Field = { value: null, basis: null };

/** Where a form found a day, in the words of an article: what the file says about itself is given with the article. */
const BASIS: Readonly<Record<string, Basis>> = { time: 'text', url: 'url', 'file name': 'path' };

const line = (known: Known<string> | null): string | undefined =>
  known?.value.replaceAll(/\s+/gu, ' ').trim() || undefined;

/**
 * What is known of an article: what the keeper says in sources.json comes before what its file says. What a file says and an
 * article cannot have (a title of ten lines, an address that is none) is left out.
 */
export function fieldsOf(extracted: Extracted, said: Source = {}): Fields {
  const { source } = readEntry({
    file: '-',
    title: line(extracted.title),
    outlet: line(extracted.outlet),
    url: extracted.url?.value,
    published: extracted.date?.value,
  });
  const field = (own: string | undefined, found: string | undefined, known: Known<unknown> | null): Field => {
    if (own !== undefined) return { value: own, basis: 'manifest' };
    return found !== undefined && known ? { value: found, basis: known.basis } : NONE;
  };
  const given = said.published?.value ? said.published : null;
  const day = extracted.date && source.published?.value;
  const found: Fields['published'] = day
    ? { value: day, basis: BASIS[extracted.date.basis] ?? 'manifest' }
    : { value: null, basis: 'unknown' };
  return {
    title: field(said.title, source.title, extracted.title),
    outlet: field(said.outlet, source.outlet, extracted.outlet),
    authors: extracted.authors
      ? { value: JSON.stringify(extracted.authors.value), basis: extracted.authors.basis }
      : NONE,
    url: field(said.url, source.url, extracted.url),
    published: given ? { value: given.value, basis: given.basis } : found,
  };
}
