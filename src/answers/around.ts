import { copy } from '../corpus/verbatim.ts';
import { overlaps, type Range } from '../corpus/span.ts';
import { aroundWords } from '../words/around.ts';
import { typedWords } from '../words/typed.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { nothingBut } from './nothing-but.ts';

/** So many words tell where a passage begins, and where it ends. */
const ENDS = /^\S+(?:\s+\S+){0,2}|\S+(?:\s+\S+){0,2}$/gu;

/** Signs around those words, which would meet the marks that they are shown in. */
const SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * A passage among the paragraphs of its article that stand before and after it, told apart in words as well as in bold.
 * @param wide how many paragraphs before, and how many after
 */
export function around({ articleOf }: Archive, id: string, range: Range, wide: number): Answer {
  const article = articleOf(id);
  const query = `${id}:${range.start}-${range.end}`;
  if (!article) return nothingBut(query, [typedWords.noSuchArticle(query)]);
  const body = article.blocks.filter(({ role }) => role === 'body');
  const first = body.findIndex((block) => overlaps(block, range));
  const last = body.findLastIndex((block) => overlaps(block, range));
  if (first < 0 || range.end > article.text.length) return nothingBut(query, [typedWords.noSuchPlace]);
  const shown = body.slice(Math.max(0, first - wide), last + wide + 1);
  const [begins, ends = begins] = [...article.text.slice(range.start, range.end).matchAll(ENDS)].map(
    ({ index, 0: words }) => {
      const bare = words.replaceAll(SIGNS, '') || words;
      const start = range.start + index + words.indexOf(bare);
      return { words: copy(article, { start, end: start + bare.length }) };
    },
  );
  return {
    kind: 'article',
    query,
    says: [
      aroundWords.head(shown[0]!.number!, shown.at(-1)!.number!, body.length),
      ...(begins && ends ? [aroundWords.passage(begins, ends)] : []),
    ],
    evidence: shown.map(({ start, end, number }) => ({
      article,
      start,
      end,
      paragraph: number,
      strong: overlaps({ start, end }, range)
        ? [{ start: Math.max(start, range.start), end: Math.min(end, range.end) }]
        : [],
      notes: [],
    })),
    nearest: [],
  };
}
