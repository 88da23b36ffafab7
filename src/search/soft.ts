import type { Meaning } from './meaning.ts';
import type { Token } from './terms/token.ts';
import { meant } from './typo.ts';
import type { Known, Vocabulary } from './vocabulary.ts';

/** A corpus term that a word of the question may be met by. */
export interface Stand {
  readonly term: string;
  /** Its commonest form in the corpus. */
  readonly word: string;
  readonly how: 'word' | 'typo' | 'meaning';
  readonly similarity: number;
}

const NEIGHBOURS = 10;
const NEAR = 0.6;
const TYPO = 0.8;

/** The corpus terms nearest in meaning to a word. */
function neighbours(word: string, term: string, vocabulary: Vocabulary, meaning: Meaning): Stand[] {
  const row = meaning.row(word);
  if (row === null) return [];
  const found: Stand[] = [];
  for (const known of vocabulary.values()) {
    if (known.term === term) continue;
    const nearest = nearestForm(row, known, meaning);
    if (nearest && nearest.similarity >= NEAR) found.push({ term: known.term, how: 'meaning', ...nearest });
  }
  return found
    .toSorted((a, b) => b.similarity - a.similarity || (a.term < b.term ? -1 : 1))
    .slice(0, NEIGHBOURS);
}

function nearestForm(
  row: number,
  known: Known,
  meaning: Meaning,
): { word: string; similarity: number } | null {
  let best: { word: string; similarity: number } | null = null;
  for (const word of known.words) {
    const other = meaning.row(word);
    if (other === null) continue;
    const similarity = meaning.similarity(row, other);
    if (!best || similarity > best.similarity) best = { word, similarity };
  }
  return best;
}

/**
 * What may stand in the corpus for a word of the question, best first: the word itself; where it occurs nowhere,
 * the word it was probably meant to be; then words near in meaning. Names are met by themselves alone.
 */
export function standsFor(
  { term, word, name }: Token,
  vocabulary: Vocabulary,
  meaning: Meaning | null,
): readonly Stand[] {
  const known = vocabulary.get(term);
  const exact: Stand[] = known ? [{ term, word: known.words[0]!, how: 'word', similarity: 1 }] : [];
  const near = meaning && !name ? neighbours(word, term, vocabulary, meaning) : [];
  if (known || near.length > 0) return [...exact, ...near];
  const other = meant(word, vocabulary);
  return other ? [{ term: other.term, word: other.words[0]!, how: 'typo', similarity: TYPO }] : [];
}
