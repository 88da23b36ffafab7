import type { Article, Published } from '../../corpus/article.ts';
import { words } from '../../words.ts';
import type { Source } from './card.ts';

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const inWords = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));

function publishedOn({ value, from, to, basis }: Published): string {
  const known = words.basis[basis];
  if (value !== null) return `${inWords(value)} (${known})`;
  return from !== null && to !== null
    ? `between ${inWords(from)} and ${inWords(to)} (${known})`
    : 'date unknown';
}

/** The numbers of the body's paragraphs that some passages touch. */
function paragraphs({ blocks }: Article, { passages }: Source): string {
  const touched = blocks.filter(
    ({ number, start, end }) =>
      number !== null && passages.some((passage) => passage.start < end && start < passage.end),
  );
  if (touched.length === 0) return '';
  return `, paragraph${touched.length > 1 ? 's' : ''} ${touched.map(({ number }) => number).join(', ')}`;
}

/**
 * What must stand below passages of an article, or for the article in a list, worked out from its manifest and its text as they were loaded, and
 * without the code that writes it: `prove` holds what is written against it.
 */
export function expectedCitation(article: Article, source: Source): string {
  const { id, title, outlet, published } = article;
  const name = outlet === null || outlet === '' ? title : `${title} — ${outlet}`;
  const dated = `${name}, ${publishedOn(published)}`;
  if (source.passages.length === 0) return `${dated} · ${id}`;
  const from = Math.min(...source.passages.map(({ start }) => start));
  const to = Math.max(...source.passages.map(({ end }) => end));
  return `${dated}${paragraphs(article, source)} · ${id}:${from}-${to}`;
}
