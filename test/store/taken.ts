import type { Extracted } from '../../src/forms/form.ts';
import type { Taken } from '../../src/store/take.ts';

/** An article as a form gives it. */
export const extracted = (text: string, known: Partial<Extracted> = {}): Extracted => ({
  text,
  title: null,
  authors: null,
  date: null,
  outlet: null,
  url: null,
  ...known,
});

/** A file with these texts, as it is taken in. */
export function taken(
  file: string,
  texts: readonly (string | Extracted)[],
  more: Partial<Taken> = {},
): Taken {
  const articles = texts.map((one) => (typeof one === 'string' ? extracted(one) : one));
  const bytes = Buffer.from(articles.map(({ text }) => text).join('\n\n'));
  return {
    place: `/archive/${file}`,
    inner: '',
    file,
    size: bytes.length,
    modified: 1,
    said: undefined,
    bytes,
    form: 'text',
    articles,
    refused: [],
    extractor: 'x',
    ...more,
  };
}
