import { bare } from './bare.ts';
import { type Known, knownList } from '../form.ts';
import type { Story } from './json-ld.ts';
import type { Meta } from './meta.ts';
import { isRole, namesIn } from './names-in.ts';
import type { Page } from './page.ts';
import { isPerson } from './person.ts';
import { shownNames } from './shown-names.ts';
import { underHeadline } from './under-headline.ts';

/** The names of `meta` elements that have who wrote the article, the surest first. */
const NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'citation_author',
  'byl',
  'cxenseparse:author',
  'mrf:authors',
  'vr:author',
];
/** What some pages call who wrote them in the cards that networks show. */
const WRITTEN =
  /^(?:written by|author|by|verfasst von|geschrieben von|escrito por|écrit par|scritto da|geschreven door|skrevet av)$/i;
/** The name of a site, in another's name: nobody's. */
const SITE = /^[\p{L}\d-]+\.[a-z]{2,}\s/u;
/** A name of this kind is a paper's, an agency's or a desk's, however it is given. */
const HOUSE =
  /(?:^(?:The|Team) |\b(?:Agency|Bureau|Correspondents?|Desk|Editors?|Group|Magazine|Media|Network|News|Newsroom|Online|Press|Radio|Redaktion|Service|Staff|Team|Times|TV|Wire|Zeitung)$)/iu;

/** What a name begins with, word by word: "The Post and agencies" begins with "The Post". */
const prefixes = (name: string): string[] => {
  const words = name.split(/\s+/u);
  return words.map((_, i) => bare(words.slice(0, i + 1).join('')));
};

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
  const isOne = (name: string): boolean =>
    !houses.has(bare(name)) && !SITE.test(name) && !isRole(name) && (name.includes(' ') || isPerson(name));
  const people = (names: readonly string[]): readonly string[] => (names.some(isOne) ? names : []);
  const persons = (names: readonly string[]): readonly string[] =>
    names.some((name) => isOne(name) && !HOUSE.test(name)) ? names : [];
  const given = story?.authors ?? [];
  // "By the Post and agencies", "Ida Moe, CNN": the outlet itself.
  const own = (names: readonly string[]): readonly string[] =>
    names.filter((name) => !prefixes(name).some((one) => one !== '' && houses.has(one)));
  const alone = (names: readonly string[]): readonly string[] =>
    own(names).some(isOne) ? own(names) : names;
  const labelled = WRITTEN.test(meta.first('twitter:label1') ?? '') ? meta.all('twitter:data1') : [];
  const named = [...NAMES.map((name) => meta.all(name)), labelled].map((all) => alone(all.flatMap(namesIn)));
  const inMeta = knownList(named.find((names) => persons(names).length > 0) ?? [], 'meta');
  const isHouse = (story?.houses.length ?? 0) > 0;
  return (
    knownList(people(given), 'json-ld') ??
    (isHouse ? null : inMeta) ??
    knownList(persons(own(underHeadline(page))), 'byline') ??
    knownList(isHouse ? others(given) : [], 'json-ld') ??
    inMeta ??
    knownList(people(own(shownNames(page))), 'byline') ??
    knownList(others(given), 'json-ld') ??
    knownList(named.find((names) => others(names).length > 0) ?? [], 'meta') ??
    knownList(given, 'json-ld') ??
    knownList(named.find((names) => names.length > 0) ?? [], 'meta')
  );
}
