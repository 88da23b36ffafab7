import { read } from '../../src/text/read.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import type { Article } from '../../src/corpus/article.ts';
import { contains, overlaps, type Range } from '../../src/corpus/span.ts';
import type { Base, Plain, Pool } from './base.ts';
import { marked } from './marked.ts';
import type { Row } from './rows.ts';

/** Every so many articles of the sets stay out of the archive; their quotations are what nobody in it said. */
const KEPT_OUT = 10;

/** A row's quotations in marks, with their speakers as the set's annotators have them, or as we read them. */
function basesOf(article: Article, row: Row): Base[] {
  if (!row.quotes) return readBases(article);
  const stretches = marked(row.text);
  const body = article.blocks.filter(({ role }) => role === 'body');
  return row.quotes.flatMap(({ kind, parts, speaker }, number) => {
    if (kind === 'indirect') return [];
    const pieces = parts.map(([start, end]): Range => ({ start, end }));
    return stretches
      .filter(
        (one) => pieces.some((piece) => mostly(piece, one)) && body.some((block) => contains(block, one)),
      )
      .map((range) => ({
        article,
        quotation: `${row.id}:${number}`,
        text: row.text.slice(range.start, range.end).trim(),
        speaker: speaker && /^\p{Lu}\S+ \p{Lu}\S+$/u.test(speaker.text) ? speaker.text : null,
      }));
  });
}

/** Whether a piece of what was said holds most of a stretch: straight marks that are paired wrongly only touch it. */
const mostly = (piece: Range, { start, end }: Range): boolean =>
  (Math.min(piece.end, end) - Math.max(piece.start, start)) * 2 > end - start;

function readBases(article: Article): Base[] {
  const { quotations, people } = read(article);
  return quotations
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap(({ marked: ranges, speaker }, number) => {
      const name = speaker === null ? null : people[speaker]!.name;
      return ranges.map(({ start, end }) => ({
        article,
        quotation: `${article.id}:${number}`,
        text: article.text.slice(start, end).trim(),
        speaker: name && article.text.slice(name.start, name.end),
      }));
    });
}

/** Sentences without any mark, of five words and more, that no quotation of the set touches. */
function plainOf(article: Article, row: Row): Plain[] {
  const taken = (row.quotes ?? []).flatMap(({ parts }) => parts.map(([start, end]) => ({ start, end })));
  if (!row.quotes) return [];
  return article.blocks
    .filter(({ role }) => role === 'body')
    .flatMap((block) =>
      Array.from(
        row.text.slice(block.start, block.end).matchAll(/(?<=^|[.!?] )\p{Lu}[^.!?"“”\n]{30,300}\.(?= |$)/gu),
        (match) => ({
          start: block.start + match.index,
          end: block.start + match.index + match[0].length,
        }),
      ),
    )
    .filter((range) => !taken.some((one) => overlaps(one, range)))
    .map(({ start, end }) => ({ article, text: row.text.slice(start, end) }));
}

/** Makes the archive and what mutations are drawn from. */
export function poolOf(rows: readonly Row[]): {
  articles: Article[];
  pool: Pool;
} {
  const articles: Article[] = [];
  const bases: Base[] = [];
  const plain: Plain[] = [];
  const elsewhere: string[] = [];
  for (const [i, row] of rows.entries()) {
    const article = makeArticle(`${row.id}.txt`, row.text, { title: row.title });
    const mine = basesOf(article, row);
    if (row.quotes && i % KEPT_OUT === KEPT_OUT - 1) {
      elsewhere.push(...mine.map(({ text }) => text).filter((text) => text.split(' ').length >= 5));
      continue;
    }
    articles.push(article);
    bases.push(...mine);
    plain.push(...plainOf(article, row));
  }
  const speakers = [...new Set(bases.flatMap(({ speaker }) => speaker ?? []))];
  return { articles, pool: { bases, plain, elsewhere, speakers } };
}
