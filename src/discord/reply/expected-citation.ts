import type { Article, Published } from '../../corpus/article.ts';
import { plain, words } from '../../words.ts';
import { LOCALE } from '../../words/locales.ts';
import { betweenDays, dateUnknown } from '../../words/published.ts';
import type { Source } from './card.ts';
import { seen } from './expected-lines.ts';

const DAY = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const inWords = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));

function publishedOn({ value, from, to, basis }: Published): string {
  const known = words.basis[basis];
  if (value !== null) return `${inWords(value)} (${known})`;
  if (from !== null && to !== null) return `${betweenDays(inWords(from), inWords(to))} (${known})`;
  return basis === 'keeper' ? `${dateUnknown} (${known})` : dateUnknown;
}

/** The numbers of the body's paragraphs that some passages touch. */
function paragraphs({ blocks }: Article, { passages }: Source): string {
  const touched = blocks.filter(({ start, end }) =>
    passages.some((passage) => passage.start < end && start < passage.end),
  );
  // A paragraph that is hidden in part is there twice.
  const numbers = [...new Set(touched.flatMap(({ number }) => number ?? []))];
  if (numbers.length === 0) return '';
  return ` · ${plain(words.paragraphs(numbers))}`;
}

/** Words as a text fragment has them: letters, digits and full stops of ASCII, every other byte of UTF-8 in hexadecimal. */
const inFragment = (some: readonly string[]): string =>
  [...new TextEncoder().encode(some.join(' '))]
    .map((byte) => {
      const sign = String.fromCharCode(byte);
      return /[0-9A-Za-z.]/.test(sign) ? sign : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');

/** Whether an address has what would end its link, or brackets that are left when every pair with none between is taken out. */
function isTorn(url: string): boolean {
  if (['\\', '<', '>', ']('].some((sign) => url.includes(sign)) || url.split(/\s/).length > 1) return true;
  let left = url.replaceAll(/[^()]/g, '');
  while (left.includes('()')) left = left.replaceAll('()', '');
  return left !== '';
}

type Passage = Source['passages'][number];

/** Where a line leads. A bracket in it, or one around the name of a sign that must not be sent, would end the link. */
const leadsTo = (line: string, article: Article, passage: Passage | undefined): string | null =>
  Array.from(line).some((one) => /[[\]]/.test(seen(one))) ? null : expectedAddress(article, passage);

/** The manifest's address of a passage, as `addressAt` has it and without its code; null for none. */
export function expectedAddress({ url, text }: Article, passage: Passage | undefined): string | null {
  if (url === null || url.length > 500 || isTorn(url)) return null;
  if (!passage) return url;
  const read = [...text.slice(passage.start, passage.end).toWellFormed().matchAll(/\S+/g)].map(
    ([word]) => word,
  );
  const ends = read.length > 8 ? [read.slice(0, 4), read.slice(-4)] : [read];
  const whole = `${url}${url.includes('#') ? ':~:' : '#:~:'}text=${ends.map(inFragment).join(',')}`;
  return whole.length > 500 ? url : whole;
}

/** What must stand below passages: the headline, where it leads, and the line on outlet, day, paragraphs and place. */
export interface ExpectedCitation {
  readonly title: string;
  readonly link: string | null;
  readonly place: string;
}

/**
 * What must stand below passages of an article, or for the article itself in a list, worked out from its manifest and its text as they were loaded, and
 * without the code that writes it: `prove` holds what is written against it.
 */
export function expectedCitation(article: Article, source: Source): ExpectedCitation {
  const { id, title, outlet, published, corrected = [] } = article;
  const from = Math.min(...source.passages.map(({ start }) => start));
  const to = Math.max(...source.passages.map(({ end }) => end));
  const place = source.passages.length > 0 ? `${id}:${from}-${to}` : id;
  const name = outlet === null || outlet === '' ? '' : `${outlet} · `;
  const mended = corrected.length > 0 ? plain(words.correctedFields(corrected)) : '';
  return {
    title,
    link: leadsTo(title, article, source.passages[0]),
    place: `${name}${publishedOn(published)}${paragraphs(article, source)}${mended} · ${place}`,
  };
}
