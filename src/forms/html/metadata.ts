import { dayOf } from '../day-of.ts';
import { known, knownList, type Known } from '../form.ts';
import { namesIn } from './names-in.ts';
import type { Page } from './page.ts';
import { storiesIn, type Story } from './json-ld.ts';

/** What a page says about its article. */
export interface Metadata {
  readonly title: Known<string> | null;
  readonly authors: Known<readonly string[]> | null;
  readonly date: Known<string> | null;
  readonly outlet: Known<string> | null;
  readonly url: Known<string> | null;
}

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();

/** The first of these `meta` elements that has something. */
function meta({ document }: Page, ...names: readonly string[]): string | null {
  for (const name of names)
    for (const attribute of ['property', 'name', 'itemprop']) {
      const value = clean(document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content'));
      if (value !== '') return value;
    }
  return null;
}

function headingOf({ document }: Page, named: string | null): string | null {
  const headings = [...document.querySelectorAll('h1')].map((one) => clean(one.textContent));
  const alike = headings.find((one) => one !== '' && named?.startsWith(one));
  return alike ?? headings.find((one) => one.split(' ').length > 2) ?? null;
}

function addressOf({ document, url }: Page, story: Story | null): Known<string> | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  for (const [value, basis] of [
    [canonical, 'link'],
    [meta({ document, url }, 'og:url'), 'meta'],
    [story?.url ?? null, 'json-ld'],
    [url, 'asked for'],
  ] as const) {
    const address = value === null ? null : URL.parse(value, url ?? undefined);
    if (address && /^https?:$/.test(address.protocol)) return { value: address.href, basis };
  }
  return null;
}

/** What a page says about its article: JSON-LD first, then `meta` elements, then what stands in the page. */
export function metadataOf(page: Page): Metadata {
  const { document } = page;
  const [story = null] = storiesIn(page);
  const named = meta(page, 'og:title', 'twitter:title', 'dc.title', 'parsely-title');
  const byline = document.querySelector('[rel="author"], [itemprop="author"], .byline, .author')?.textContent;
  const time = document.querySelector(
    'time[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]',
  );
  const stamp = meta(
    page,
    'article:published_time',
    'og:article:published_time',
    'datePublished',
    'parsely-pub-date',
    'pubdate',
    'publishdate',
    'date',
    'dc.date.issued',
    'dc.date',
    'DC.date.issued',
    'sailthru.date',
    'last-modified-date',
  );
  const authors = meta(page, 'author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author');
  return {
    title:
      known(story?.headline, 'json-ld') ??
      known(named, 'meta') ??
      known(headingOf(page, named), 'heading') ??
      known(clean(document.querySelector('title')?.textContent), 'title'),
    authors:
      knownList(story?.authors ?? [], 'json-ld') ??
      knownList(namesIn(authors ?? ''), 'meta') ??
      knownList(namesIn(clean(byline)), 'byline'),
    date:
      known(dayOf(story?.published ?? ''), 'json-ld') ??
      known(dayOf(stamp ?? ''), 'meta') ??
      known(dayOf(time?.getAttribute('datetime') ?? ''), 'time'),
    outlet:
      known(story?.publisher, 'json-ld') ?? known(meta(page, 'og:site_name', 'application-name'), 'meta'),
    url: addressOf(page, story),
  };
}
