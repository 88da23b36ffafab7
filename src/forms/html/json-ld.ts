import { namesIn } from './names-in.ts';
import type { Page } from './page.ts';

/** What a page's JSON-LD says about its article. */
export interface Story {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

const KINDS =
  /^(?:(?:Reportage|Analysis|Background|Opinion|Review|Advertiser|AskPublic)?NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|SocialMediaPosting|TechArticle)$/;

/** JSON-LD nests no deeper than this. */
const DEEPEST = 8;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const all = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const text = (value: unknown): string | null => {
  const words = typeof value === 'string' ? unescaped(value).replace(/\s+/gu, ' ').trim() : '';
  return words === '' ? null : words;
};

/** Some pages escape for HTML what no HTML reads. */
const unescaped = (words: string): string =>
  words
    .replaceAll('&quot;', '"')
    .replaceAll(/&#0?39;|&apos;/g, "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');

/** Every object of a document, outer ones first. */
function* objects(value: unknown, depth = 0): Generator<Json> {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const one of value as unknown[]) yield* objects(one, depth + 1);
  } else if (isObject(value)) {
    yield value;
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'])
      yield* objects(value[key], depth + 1);
  }
}

const nameOf = (value: unknown): string | null => text(isObject(value) ? value['name'] : value);

const addressIn = (value: unknown): string | null =>
  text(isObject(value) ? (value['@id'] ?? value['url']) : value);

function story(node: Json): Story {
  const authors = all(node['author'] ?? node['creator']).flatMap((one) => {
    const name = nameOf(one);
    // One string may hold several.
    return name === null ? [] : isObject(one) ? [name.replace(/^by\s+/i, '')] : namesIn(name);
  });
  return {
    headline: text(node['headline']) ?? text(node['name']),
    authors: authors.filter((name) => !/^https?:/.test(name)),
    published: text(node['datePublished']) ?? text(node['dateCreated']),
    publisher: nameOf(all(node['publisher'])[0]),
    url: addressIn(node['url']) ?? addressIn(node['mainEntityOfPage']),
  };
}

/** The articles in the JSON-LD of a page; scripts that are not JSON are passed over, as browsers do. */
export function storiesIn({ document }: Page): Story[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      // Line breaks inside of strings are against the rules, and frequent.
      const data: unknown = JSON.parse((script.textContent ?? '').replaceAll(/[\0-\x1F]+/g, ' '));
      return [...objects(data)]
        .filter((node) => all(node['@type']).some((kind) => typeof kind === 'string' && KINDS.test(kind)))
        .map(story);
    } catch {
      return [];
    }
  });
}
