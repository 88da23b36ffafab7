import { dayOf } from './day-of.ts';
import { type Extracted, textOfParagraphs } from './form.ts';
import { fragmentParagraphs } from './html/fragment.ts';
import { namesIn } from './html/names-in.ts';

/** Under which of these names a table or a line of JSON has what, the likelier first. */
const NAMES = {
  words: [
    'text',
    'body',
    'content',
    'article',
    'articlebody',
    'maintext',
    'html',
    'full_text',
    'fulltext',
    'description',
    'summary',
  ],
  title: ['title', 'headline', 'name', 'subject'],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'site', 'newspaper', 'sitename'],
  authors: ['authors', 'author', 'byline', 'creator'],
  date: [
    'published',
    'date',
    'datepublished',
    'publishedat',
    'published_at',
    'pubdate',
    'date_published',
    'publication_date',
    'created',
  ],
  url: ['url', 'link', 'address', 'uri'],
} as const;

const plain = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  // "title": {"rendered": "…"}, as WordPress answers.
  return typeof value === 'object' && value !== null && 'rendered' in value ? plain(value.rendered) : '';
};

const paragraphsOf = (words: unknown): string[] =>
  Array.isArray(words) ? words.map(plain).filter((one) => one !== '') : fragmentParagraphs(plain(words));

/** An article of a record whose fields have the usual names, in any case; null when none of them holds words. */
export function ofRecord(record: Readonly<Record<string, unknown>>): Extracted | null {
  const fields = new Map(Object.entries(record).map(([name, value]) => [name.trim().toLowerCase(), value]));
  const first = (names: readonly string[]): { readonly value: unknown; readonly basis: string } | null => {
    const name = names.find((one) => plain(fields.get(one)) !== '' || Array.isArray(fields.get(one)));
    return name === undefined ? null : { value: fields.get(name), basis: `field ${name}` };
  };
  const words = first(NAMES.words);
  const paragraphs = words ? paragraphsOf(words.value) : [];
  if (paragraphs.length === 0) return null;
  const [title, outlet, by, when, url] = [
    NAMES.title,
    NAMES.outlet,
    NAMES.authors,
    NAMES.date,
    NAMES.url,
  ].map(first);
  const authors = Array.isArray(by?.value)
    ? (by.value as unknown[]).map(plain).filter((one) => one !== '')
    : namesIn(plain(by?.value));
  const day = dayOf(plain(when?.value));
  const address = URL.parse(plain(url?.value));
  return {
    text: textOfParagraphs(paragraphs),
    title: title ? { value: plain(title.value), basis: title.basis } : null,
    authors: by && authors.length > 0 ? { value: authors, basis: by.basis } : null,
    date: when && day ? { value: day, basis: when.basis } : null,
    outlet: outlet ? { value: plain(outlet.value), basis: outlet.basis } : null,
    url:
      url && address && /^https?:$/.test(address.protocol) ? { value: address.href, basis: url.basis } : null,
  };
}
