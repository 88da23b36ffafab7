import { type Known, knownList } from '../form.ts';
import type { Story } from './json-ld.ts';
import type { Meta } from './meta.ts';
import { namesIn, namesOf } from './names-in.ts';
import type { Page } from './page.ts';

/** Where pages show who wrote them. */
const SHOWN =
  '[rel~="author"], [itemprop~="author"], [class*="byline"], [class*="author"], [class*="Byline"], [class*="Author"]';
/** Those who write below the article, and who is told of beside it. */
const OTHERS = /comment|reply|editor|bio\b|related|teaser|card|quote/i;
/** A line that is longer holds more than names. */
const LONGEST = 120;
/** So many places are looked at. */
const MOST = 40;

const bare = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** As people are named in print: two words or more that begin large, or a script without large letters. */
const isPerson = (name: string): boolean =>
  /^(?:\p{Lu}|\p{Lo})\S* (?:\S+ ){0,3}(?:\p{Lu}|\p{Lo})/u.test(name);

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
 * Who wrote the article of a page: the people that it names, in JSON-LD, in `meta` elements or beside the headline; the outlet
 * itself only where it says so and names nobody.
 */
export function authorsOf(
  page: Page,
  meta: Meta,
  story: Story | null,
  outlet: string | null,
): Known<readonly string[]> | null {
  const houses = new Set([outlet, story?.publisher].map((one) => bare(one ?? '')));
  const people = (names: readonly string[]): readonly string[] =>
    names.some((name) => !houses.has(bare(name))) ? names : [];
  const given = story?.authors ?? [];
  const named = meta
    .all('author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author')
    .map((one) => namesOf(one.replace(/^by\s+/i, '')));
  const first = named.find((names) => people(names).length > 0) ?? [];
  return (
    knownList(people(given), 'json-ld') ??
    knownList(first, 'meta') ??
    knownList(shown(page), 'byline') ??
    knownList(given, 'json-ld') ??
    knownList(named[0] ?? [], 'meta')
  );
}
