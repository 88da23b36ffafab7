import type { ArticleOf, Card } from './card.ts';
import { expectedLines } from './expected-lines.ts';
import { faultOfSources } from './fault-of-sources.ts';

/** Discord changes other names. */
const NAME = /^[0-9a-z-]{1,40}\.(?:txt|bib|ris)$/u;

/** The lines of a card, from the articles themselves. */
const linesOf = (card: Card, articleOf: ArticleOf): string[] =>
  expectedLines(card, articleOf).flatMap(({ style, text, link }, at, all) => {
    const line = style === 'quote' ? `> ${text}` : text;
    return link === null || all[at + 1]?.link === link ? [line] : [line, link.split(/#?:~:text=/u)[0]!];
  });

/**
 * Proves a file before it is sent, as `prove` does a message: every line as the articles themselves have it.
 * @returns the first fault, in words for the log, or null
 */
export function faultOfFile(
  name: string,
  text: string,
  cards: readonly Card[],
  articleOf: ArticleOf,
): string | null {
  if (!NAME.test(name)) return `a file cannot be called ${name}`;
  const fault = faultOfSources(cards, articleOf);
  if (fault !== null) return fault;
  const expected = cards.flatMap((card, i) =>
    i > 0 ? ['', ...linesOf(card, articleOf)] : linesOf(card, articleOf),
  );
  const lines = text.split('\n');
  const wrong = [...expected, ''].findIndex((line, i) => line !== lines[i]);
  if (wrong >= 0) return `line ${wrong + 1} of ${name} is not ${JSON.stringify(expected[wrong] ?? '')}`;
  return lines.length > expected.length + 1 ? `${name} has more than its ${expected.length} lines` : null;
}
