import type { Article } from '../corpus/article.ts';
import { askedOf } from './asked.ts';
import { candidates } from './candidates.ts';
import { confidence, outcomeOf, worthShowing } from './confidence.ts';
import { rounded } from './engine/engine.ts';
import { openEngine } from './engine/choose.ts';
import type { AskedWord, Found, Passage } from './found.ts';
import { hitOf } from './hit.ts';
import { formsOf, indexOf } from './indexed.ts';
import type { Meaning } from './meaning.ts';
import { nearnessOf } from './nearness.ts';
import type { Text } from './passages.ts';
import { admits, questionIn } from './question.ts';
import { rank } from './rank.ts';
import { tally } from './tally.ts';

export interface FindOptions {
  /** Which articles may be found; all of them when left out. */
  readonly only?: (article: Article) => boolean;
  /** The most hits; 10 when left out. */
  readonly limit?: number;
}

export interface Search {
  /** Finds the sentences that answer a question best. The same question always finds the same. */
  find(query: string, options?: FindOptions): Found;
}

const LIMIT = 10;

/**
 * Opens the search over articles. Passages are the sentences of their bodies.
 * @param meaning the table of word meanings; without it words meet only themselves
 */
export function openSearch(texts: readonly Text[], meaning: Meaning | null): Search {
  const index = indexOf(texts, meaning);
  const { terms, termOf } = index.lexicon;
  const engine = openEngine(index.paragraphs.map((one) => formsOf(one).map((form) => terms[termOf[form]!]!)));
  return {
    find(query, { only = () => true, limit = LIMIT } = {}) {
      const question = questionIn(query);
      const asked = askedOf(query, question.tokens, index, meaning);
      const nearness = nearnessOf(asked, index, meaning);
      const rows = asked.flatMap(({ row }) => (row === null ? [] : [row]));
      const together = meaning && meaning.together(rows);
      const plain = question.phrases.length === 0 && question.without.length === 0;
      const fits = ({ article, start, end }: Passage): boolean =>
        plain || admits(question, article.text, { start, end });
      const allowed = (paragraph: number): boolean => {
        const { article, passages } = index.paragraphs[paragraph]!.paragraph;
        return only(article) && (plain || passages.some((passage) => fits(passage)));
      };
      const near = candidates(asked, index, engine, together, allowed);
      const ranked = rank(query, asked, near, index, nearness, together, limit).filter(
        ({ paragraph, sentence }) => fits(index.paragraphs[paragraph]!.paragraph.passages[sentence]!),
      );
      const [best] = ranked;
      const sure = best ? confidence(query, best, asked, index) : 0;
      const hits = ranked
        .slice(0, limit)
        .map((one) => ({
          one,
          hit: hitOf(one, rounded((sure * one.score) / best!.score), asked, index, nearness),
        }))
        .filter(({ one, hit }) => worthShowing(hit, one.evidence, asked))
        .map(({ hit }) => hit);
      const met = asked.flatMap(({ how, term }) => (how === 'word' && term !== null ? [term] : []));
      const { each, together: inOne } = tally(met, index, allowed);
      const words = asked.map(({ text, how, term }): AskedWord => {
        const bridged =
          how === 'nowhere' && hits.some(({ matched }) => matched.some((match) => match.asked === text));
        const occurrences = how === 'word' && term !== null ? each[met.indexOf(term)]! : 0;
        return { text, how: bridged ? 'meaning' : how, occurrences };
      });
      return { outcome: outcomeOf(query, hits[0], asked), hits, words, together: inOne };
    },
  };
}
