import { dayOf } from '../day-of.ts';
import {
  type Extracted,
  type Form,
  refused,
  together,
  given,
  known,
  knownList,
  textOfParagraphs,
} from '../form.ts';
import { fragmentParagraphs } from '../html/fragment.ts';
import { namesIn } from '../html/names-in.ts';
import { textOf } from '../text-of.ts';

/** One entry of any kind of feed, as far as it is needed. */
interface Entry {
  readonly title: string | null;
  readonly html: string | null;
  readonly summary: string | null;
  readonly authors: readonly string[];
  readonly stamp: string | null;
  readonly link: string | null;
}

const plain = (html: string | null | undefined): string | null =>
  html ? fragmentParagraphs(html).join(' ') || null : null;

interface Person {
  readonly name?: string | undefined;
}
const namesOf = (people: readonly (Person | string | undefined)[] | undefined): string[] =>
  (people ?? []).flatMap((one) => {
    if (typeof one === 'string') return namesIn(one);
    return one?.name ? [one.name] : [];
  });

/** The entries of a feed, with the name of what publishes it. @throws Error when it is no feed */
async function entriesOf(
  text: string,
): Promise<{ readonly outlet: string | null; readonly entries: readonly Entry[] }> {
  const { parseFeed } = await import('feedsmith');
  const { format, feed } = parseFeed(text);
  switch (format) {
    case 'atom':
      return {
        outlet: plain(typeof feed.title === 'string' ? feed.title : feed.title?.value),
        entries: (feed.entries ?? []).map((one) => ({
          title: plain(typeof one.title === 'string' ? one.title : one.title?.value),
          html: (typeof one.content === 'string' ? one.content : one.content?.value) ?? null,
          summary: (typeof one.summary === 'string' ? one.summary : one.summary?.value) ?? null,
          authors: namesOf(one.authors),
          stamp: one.published ?? one.updated ?? null,
          link: one.links?.find(({ rel }) => !rel || rel === 'alternate')?.href ?? null,
        })),
      };
    case 'json':
      return {
        outlet: feed.title ?? null,
        entries: (feed.items ?? []).map((one) => ({
          title: one.title ?? null,
          html: one.content_html ?? one.content_text ?? null,
          summary: one.summary ?? null,
          authors: namesOf(one.authors),
          stamp: one.date_published ?? null,
          link: one.url ?? null,
        })),
      };
    case 'rss':
      return {
        outlet: plain(feed.title),
        entries: (feed.items ?? []).map((one) =>
          itemOf(one, one.pubDate, namesOf(one.authors?.map((author) => author.name ?? ''))),
        ),
      };
    case 'rdf':
      return {
        outlet: plain(feed.title),
        entries: (feed.items ?? []).map((one) => itemOf(one, undefined, [])),
      };
  }
}

/** What RSS and RDF have alike. */
interface Item {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly description?: string | undefined;
  readonly content?: { readonly encoded?: string | undefined } | undefined;
  readonly dc?:
    | { readonly creators?: readonly string[] | undefined; readonly dates?: readonly string[] | undefined }
    | undefined;
}

const itemOf = (
  { title, link, description, content, dc }: Item,
  stamp: string | undefined,
  authors: readonly string[],
): Entry => ({
  title: plain(title),
  html: content?.encoded ?? null,
  summary: description ?? null,
  authors: [...namesOf(dc?.creators), ...authors],
  stamp: stamp ?? dc?.dates?.[0] ?? null,
  link: link ?? null,
});

function article(entry: Entry, outlet: string | null): Extracted {
  const full = fragmentParagraphs(entry.html ?? '');
  const day = dayOf(entry.stamp ?? '');
  const url = URL.parse(entry.link ?? '');
  return {
    text: textOfParagraphs(full.length > 0 ? full : fragmentParagraphs(entry.summary ?? '')),
    title: known(entry.title, 'feed'),
    authors: knownList(entry.authors, 'feed'),
    date: known(day, 'feed'),
    outlet: known(outlet, 'feed'),
    url: url && /^https?:$/.test(url.protocol) ? { value: url.href, basis: 'feed' } : null,
  };
}

/** A file of a feed: RSS, Atom, RDF or JSON Feed. */
export const feed: Form = {
  name: 'feed',
  recognises: (_input, start) =>
    /<(?:rss|feed|rdf:RDF)[\s>]/.test(start) ||
    /^\s*\{\s*"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(start),
  async extract({ bytes }) {
    const { outlet, entries } = await entriesOf(textOf(bytes).text);
    if (entries.length === 0) return refused('empty');
    return together(
      entries.map((entry, i) => {
        const one = article(entry, outlet);
        return one.text !== '' ? given(one) : refused('no words', undefined, `entry ${i + 1}`);
      }),
    );
  },
};
