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
  'article.author',
  'og:article:author',
  'book:author',
  'authors',
  'byline',
  'dc:creator',
  'creator',
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

/** All the names of a list that has one of a kind; none of any other. */
const all = (names: readonly string[], is: (name: string) => boolean): readonly string[] =>
  names.some(is) ? names : [];

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
  const { own, people, persons, others } = apart(outlet, story);
  const given = story?.authors ?? [];
  const named = namedIn(meta).map((names) => (own(names).some(people) ? own(names) : names));
  /** The first of the lists in `meta` elements that has one of a kind. */
  const first = (is: (name: string) => boolean): readonly string[] =>
    named.find((names) => names.some(is)) ?? [];
  const shown = own(shownNames(page));
  const inMeta = withOthers(first(persons), shown.every(persons) ? shown : []);
  const isHouse = (story?.houses.length ?? 0) > 0;
  return (
    knownList(all(given, people), 'json-ld') ??
    (isHouse ? null : inMeta) ??
    knownList(all(own(underHeadline(page, meta.all('og:description', 'description'))), persons), 'byline') ??
    knownList(isHouse ? all(given, others) : [], 'json-ld') ??
    inMeta ??
    knownList(all(shown, people), 'byline') ??
    knownList(all(given, others), 'json-ld') ??
    knownList(first(others), 'meta') ??
    knownList(given, 'json-ld') ??
    knownList(named.find((names) => names.length > 0) ?? [], 'meta')
  );
}

/** Names of `meta` elements. One name alone may leave out those who are shown beside it. */
const withOthers = (told: readonly string[], shown: readonly string[]): Known<readonly string[]> | null =>
  told.length === 1 && shown.length > 1 && shown.includes(told[0]!)
    ? knownList(shown, 'byline')
    : knownList(told, 'meta');

/** Tells people from agencies and from the outlet of a page. */
function apart(outlet: string | null, story: Story | null) {
  const houses = new Set([outlet, story?.publisher].map((one) => bare(one ?? '')));
  const others = (name: string): boolean => !houses.has(bare(name));
  // One word alone may be an agency, a desk or a sign.
  const people = (name: string): boolean =>
    others(name) && !SITE.test(name) && !isRole(name) && (name.includes(' ') || isPerson(name));
  return {
    others,
    people,
    persons: (name: string): boolean => people(name) && !HOUSE.test(name),
    // "By the Post and agencies", "Ida Moe, CNN": the outlet itself.
    own: (names: readonly string[]): readonly string[] =>
      names.filter((name) => !prefixes(name).some((one) => one !== '' && houses.has(one))),
  };
}

/** The names of each of the `meta` elements that have some. */
function namedIn(meta: Meta): readonly (readonly string[])[] {
  const labelled = WRITTEN.test(meta.first('twitter:label1') ?? '') ? meta.all('twitter:data1') : [];
  return [...NAMES.map((name) => meta.all(name)), labelled].map((some) => some.flatMap(namesIn));
}
