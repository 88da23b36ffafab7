import { bare } from './bare.ts';
import { type Known, knownList } from '../form.ts';
import type { Story } from './json-ld.ts';
import type { Meta } from './meta.ts';
import { namesIn } from './names-in.ts';
import type { Page } from './page.ts';
import { isPerson } from './person.ts';
import { underHeadline } from './under-headline.ts';

/** Where pages show who wrote them. */
const SHOWN =
  '[rel~="author"], [itemprop~="author"], [class*="byline"], [class*="author"], [class*="Byline"], [class*="Author"]';
/** Those who write below the article, and who is told of beside it. */
const OTHERS = /comment|reply|editor|bio\b|related|teaser|card|quote/i;
/** A line that is longer holds more than names. */
const LONGEST = 120;
/** The name of a site, in another's name: nobody's. */
const SITE = /^[\p{L}\d-]+\.[a-z]{2,}\s/u;
/** So many places are looked at. */
const MOST = 40;

/** The people in the first place of a page that names who wrote it. */
function shown({ document }: Page): string[] {
  let looked = 0;
  for (const element of document.querySelectorAll(SHOWN)) {
    if (++looked > MOST) break;
    const words = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
    if (words === '' || words.length > LONGEST) continue;
    if (OTHERS.test(element.getAttribute('class') ?? '')) continue;
    const names = namesIn(words);
    if (names.some(isPerson)) return names;
  }
  return [];
}

/**
 * Who wrote the article of a page: the people that it names, in JSON-LD, in `meta` elements or beside the headline; an agency or
 * the outlet itself only where it says so and names nobody.
 */
export function authorsOf(
  page: Page,
  meta: Meta,
  story: Story | null,
  outlet: string | null,
): Known<readonly string[]> | null {
  const houses = new Set([outlet, story?.publisher].map((one) => bare(one ?? '')));
  const others = (names: readonly string[]): readonly string[] =>
    names.some((name) => !houses.has(bare(name))) ? names : [];
  // One word alone may be an agency, a desk or a sign.
  const people = (names: readonly string[]): readonly string[] =>
    names.some(
      (name) => !houses.has(bare(name)) && !SITE.test(name) && (name.includes(' ') || isPerson(name)),
    )
      ? names
      : [];
  const given = story?.authors ?? [];
  const named = meta
    .all(
      'author',
      'article:author',
      'parsely-author',
      'dc.creator',
      'dcterms.creator',
      'sailthru.author',
      'citation_author',
      'byl',
    )
    .map((one) => namesIn(one));
  // "By the Post and agencies": the outlet itself.
  const bylined = underHeadline(page).filter(
    (name) => ![...houses].some((house) => house !== '' && bare(name).startsWith(house)),
  );
  const inMeta = knownList(named.find((names) => people(names).length > 0) ?? [], 'meta');
  const isHouse = (story?.houses.length ?? 0) > 0;
  return (
    knownList(people(given), 'json-ld') ??
    (isHouse ? null : inMeta) ??
    knownList(bylined, 'byline') ??
    knownList(isHouse ? others(given) : [], 'json-ld') ??
    inMeta ??
    knownList(shown(page), 'byline') ??
    knownList(others(given), 'json-ld') ??
    knownList(named.find((names) => others(names).length > 0) ?? [], 'meta') ??
    knownList(given, 'json-ld') ??
    knownList(named[0] ?? [], 'meta')
  );
}
