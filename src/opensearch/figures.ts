/** Exact figures of an index. */
export interface Figures {
  readonly articles: number;
  readonly paragraphs: number;
  readonly passages: number;
  /** How many words all paragraphs have, headlines included, how many different terms, and how many words all sentences. */
  readonly length: number;
  readonly different: number;
  readonly long: number;
}

const AGGREGATED = {
  articles: { value_count: { field: 'place' } },
  paragraphs: { value_count: { field: 'at' } },
  passages: { value_count: { field: 'sentence' } },
  length: { sum: { field: 'length' } },
  different: { sum: { field: 'different' } },
  long: { sum: { field: 'long' } },
};

/** The search that gives the figures. The engine keeps its answer while the index does not change. */
export const FIGURES = { size: 0, aggs: AGGREGATED } as const;

/** The figures out of its answer. */
export const figuresIn = (aggregations: Readonly<Record<string, unknown>>): Figures =>
  Object.fromEntries(
    Object.keys(AGGREGATED).map((name) => [name, (aggregations[name] as { readonly value: number }).value]),
  ) as unknown as Figures;
