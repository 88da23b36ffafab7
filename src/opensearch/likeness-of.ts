import type { Indexed } from '../search/indexed.ts';
import { openLikeness } from '../search/vectors/likeness.ts';
import { vectorRead } from './by-vectors.ts';
import type { Searches } from './searches.ts';

/** So many sentences are fetched at once. */
const PAGE = 2_000;

interface Source {
  readonly within: number;
  readonly vector: string;
}

/**
 * How like each sentence that is laid out is to a question.
 * @param ats the places of the paragraphs that are laid out, in order
 */
export function likenessOf(
  { pages }: Searches,
  question: Int8Array,
  { places }: Pick<Indexed, 'places'>,
  ats: readonly number[],
): Float32Array {
  const query = { bool: { filter: [{ terms: { within: ats } }] } };
  const body = { query, sort: [{ sentence: 'asc' }], _source: ['within', 'vector'] };
  const sources: Source[] = [];
  for (const hits of pages(body, PAGE)) for (const { _source } of hits) sources.push(_source as Source);
  const inParagraph = Map.groupBy(sources, ({ within }) => within);
  const inArticle = Map.groupBy(ats.keys(), (paragraph) => places.articles[paragraph]!);
  const likeness = openLikeness(places);
  for (const [article, paragraphs] of inArticle) {
    const vectors = paragraphs.flatMap((paragraph) => inParagraph.get(ats[paragraph]!) ?? []);
    const bytes = vectors.map(({ vector }) => vectorRead(vector));
    const all = new Int8Array(bytes.reduce((sum, one) => sum + one.length, 0));
    let from = 0;
    for (const one of bytes) {
      all.set(one, from);
      from += one.length;
    }
    likeness.add(article, all);
  }
  return likeness.to(question);
}
