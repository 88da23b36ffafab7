import { bare } from './bare.ts';
import { dayOf } from '../day-of.ts';
import { known, type Known } from '../form.ts';
import { authorsOf } from './authors.ts';
import { type Meta, metaOf } from './meta.ts';
import type { Page } from './page.ts';
import { storiesIn, type Story } from './json-ld.ts';

/** What a page says about its article. */
export interface Metadata {
  readonly title: Known<string> | null;
  readonly authors: Known<readonly string[]> | null;
  readonly date: Known<string> | null;
  readonly outlet: Known<string> | null;
  readonly url: Known<string> | null;
  /** What the page says that the article is about, in one way or another. */
  readonly descriptions: readonly string[];
  /** The whole article, where the page's data hold it. */
  readonly body: string | null;
}

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();

/** What a page calls its article. Where that goes on behind the headline, "… - The Herald", it is the headline alone. */
function titleOf({ document }: Page, headline: string | null, named: string | null): Known<string> | null {
  const headings = [...document.querySelectorAll('h1')]
    .map((one) => clean(one.textContent))
    .filter((one) => one.split(' ').length > 2);
  const told =
    known(headline, 'json-ld') ??
    known(named, 'meta') ??
    known(headings[0], 'heading') ??
    known(clean(document.querySelector('title')?.textContent), 'title');
  const begun = headings.find(
    (one) => told && bare(told.value) !== bare(one) && bare(told.value).startsWith(bare(one)),
  );
  return known(begun, 'heading') ?? told;
}

function addressOf({ document, url }: Page, meta: Meta, story: Story | null): Known<string> | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  for (const [value, basis] of [
    [canonical, 'link'],
    [meta.first('og:url'), 'meta'],
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
  const meta = metaOf(page);
  const stories = storiesIn(page);
  const [story = null] = stories;
  const signed = stories.find(({ authors }) => authors.length > 0) ?? story;
  const named = meta.first('og:title', 'twitter:title', 'dc.title', 'parsely-title');
  const time = document.querySelector(
    'time[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]',
  );
  const stamp = meta.first(
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'pubdate',
    'publishdate',
    'date',
    'dc.date.issued',
    'dc.date',
    'sailthru.date',
    'last-modified-date',
  );
  const outlet =
    known(story?.publisher, 'json-ld') ?? known(meta.first('og:site_name', 'application-name'), 'meta');
  return {
    title: titleOf(page, story?.headline ?? null, named),
    authors: authorsOf(page, meta, signed, outlet?.value ?? null),
    date:
      known(dayOf(story?.published ?? ''), 'json-ld') ??
      known(dayOf(stamp ?? ''), 'meta') ??
      known(dayOf(time?.getAttribute('datetime') ?? ''), 'time'),
    outlet,
    url: addressOf(page, meta, story),
    descriptions: [
      story?.description,
      ...meta.all('og:description', 'description', 'twitter:description'),
    ].filter((one) => typeof one === 'string'),
    body: story?.body ?? null,
  };
}
