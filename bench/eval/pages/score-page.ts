/** A page's article: its paragraphs, and what is known about it. Gold, or as it was read. */
export interface PageArticle {
  readonly paragraphs: readonly string[];
  readonly title?: string | null;
  readonly authors?: readonly string[];
  readonly date?: string | null;
}

/** How far what was read of a page is its gold. */
export interface PageScore {
  /** F1 of the runs of four words. */
  readonly f1: number;
  /** Paragraphs that were read and are none of the gold's. */
  readonly furniture: readonly string[];
  /** Paragraphs of the gold that were not read. */
  readonly lost: readonly string[];
  /** Whether each is right; null where the gold does not say. */
  readonly title: boolean | null;
  readonly date: boolean | null;
  readonly authors: boolean | null;
}

const SHINGLE = 4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
const plain = (text: string): string => wordsOf(text).join(' ');

function shingles(paragraphs: readonly string[]): Map<string, number> {
  const words = wordsOf(paragraphs.join(' '));
  const found = new Map<string, number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const run = words.slice(i, i + SHINGLE).join(' ');
    found.set(run, (found.get(run) ?? 0) + 1);
  }
  return found;
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((a, b) => a + b, 0);

function f1(gold: readonly string[], read: readonly string[]): number {
  const [want, got] = [shingles(gold), shingles(read)];
  const all = sum(want.values()) + sum(got.values());
  const both = sum([...want].map(([run, count]) => Math.min(count, got.get(run) ?? 0)));
  return all === 0 ? 1 : (2 * both) / all;
}

/** The paragraphs whose words stand nowhere in others, one after the other. */
function notIn(paragraphs: readonly string[], others: readonly string[]): string[] {
  const all = others.map(plain).join(' ');
  return paragraphs.filter((one) => !all.includes(plain(one)));
}

const sorted = (names: readonly string[]): string => names.map(plain).toSorted().join('|');

/** Compares what was read of a page with its gold: words alone, in any case. */
export function scorePage(gold: PageArticle, read: PageArticle): PageScore {
  return {
    f1: f1(gold.paragraphs, read.paragraphs),
    furniture: notIn(read.paragraphs, gold.paragraphs),
    lost: notIn(gold.paragraphs, read.paragraphs),
    title: gold.title ? plain(gold.title) === plain(read.title ?? '') : null,
    date: gold.date ? gold.date === read.date : null,
    authors: gold.authors?.length ? sorted(gold.authors) === sorted(read.authors ?? []) : null,
  };
}
