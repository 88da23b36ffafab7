import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { HIDDEN, type Article } from '../../corpus/article.ts';
import { plain, type Piece } from '../../words.ts';
import type { ArticleOf, Card, Line, Source } from './card.ts';
import { faultOfCites } from './fault-of-cites.ts';
import { expectedCitation } from './expected-citation.ts';

type Words = Extract<Piece, { words: unknown }>['words'];

const wordsOf = ({ says }: Line): Words[] => says.flatMap((piece) => ('words' in piece ? [piece.words] : []));

const isInside = ({ start, end }: Words['span'], { passages }: Source): boolean =>
  passages.some((passage) => passage.start <= start && end <= passage.end);

/** A fault of some words: they must stand in the article at their offsets. */
function faultOfWords({ text, span }: Words, articleOf: ArticleOf): string | null {
  const article = articleOf(span.article);
  if (!article) return `no article ${span.article}`;
  if (article.blocks.some(({ rule, start, end }) => rule === HIDDEN && start < span.end && span.start < end))
    return `${span.article}:${span.start}-${span.end} is hidden`;
  return article.text.slice(span.start, span.end) === text
    ? null
    : `${span.article}:${span.start}-${span.end} does not read ${JSON.stringify(text)}`;
}

/** A fault of a line as part of its card: words, names and offices are the cited article's, what is quoted is in the passages cited. */
function faultOfLine(line: Line): string | null {
  const { style, of, cites } = line;
  if (cites !== undefined) return style !== 'quote' && !of ? null : 'something else than our own line cites';
  if (!of)
    return style === 'quote' || style === 'code'
      ? `without a source: ${JSON.stringify(plain(line.says))}`
      : null;
  const other = wordsOf(line).find(({ span }) => span.article !== of.article);
  if (other) return `${JSON.stringify(other.text)} is not from ${of.article}, which is cited`;
  const outside =
    style === 'quote' || style === 'code' ? wordsOf(line).find(({ span }) => !isInside(span, of)) : undefined;
  return outside ? `${JSON.stringify(outside.text)} is not in the passages that are cited` : null;
}

/** A fault of what is cited: headline, outlet, day, paragraphs and place are those of the article as it was loaded. */
function faultOfCitation(card: Card, source: Source, articleOf: ArticleOf): string | null {
  const article = articleOf(source.article);
  if (!article) return `no article ${source.article}`;
  const [headline, last] = card.filter(({ of }) => of === source).slice(-2);
  const expected = { ...expectedCitation(article, source), styles: ['text', 'note'] };
  const cited = headline &&
    last && {
      title: plain(headline.says),
      link: headline.link ?? null,
      place: plain(last.says),
      styles: [headline.style, last.style],
    };
  return isDeepStrictEqual(cited, expected)
    ? null
    : `cited as ${JSON.stringify(cited)}, not ${JSON.stringify(expected)}`;
}

const isUnchanged = ({ text, hash }: Article): boolean =>
  createHash('sha256').update(text).digest('hex') === hash;

/**
 * A fault of what some cards are made from: words must be an article's own at their offsets, the article unchanged since
 * load, and whatever stands on a card beside passages must be of the article that the card cites.
 * @returns the first fault, or null
 */
export function faultOfSources(cards: readonly Card[], articleOf: ArticleOf): string | null {
  const lines = cards.flat();
  const used = new Set(lines.flatMap(wordsOf).map(({ span }) => span.article));
  const changed = [...used].find((id) => {
    const article = articleOf(id);
    return article && !isUnchanged(article);
  });
  // What is copied stands alone.
  const sources = cards
    .filter((card) => card.some(({ style }) => style !== 'code'))
    .flatMap((card) => [...new Set(card.flatMap(({ of }) => of ?? []))].map((source) => ({ card, source })));
  const headlines = new Set(sources.map(({ card, source }) => card.filter(({ of }) => of === source).at(-2)));
  const stray = lines.find((line) => line.link !== undefined && !headlines.has(line));
  return (
    (stray ? `${JSON.stringify(plain(stray.says))} leads to ${JSON.stringify(stray.link)}` : null) ??
    first(lines.flatMap(wordsOf), (one) => faultOfWords(one, articleOf)) ??
    (changed === undefined ? null : `article ${changed} has changed since it was loaded`) ??
    first(lines, faultOfLine) ??
    first(lines, (line) => faultOfCites(line, articleOf)) ??
    first(sources, ({ card, source }) => faultOfCitation(card, source, articleOf))
  );
}

function first<T>(all: readonly T[], faultOf: (one: T) => string | null): string | null {
  for (const one of all) {
    const fault = faultOf(one);
    if (fault !== null) return fault;
  }
  return null;
}
