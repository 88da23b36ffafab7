import { bare } from './bare.ts';
import { namesOf } from './names-in.ts';
import type { Page } from './page.ts';

/** What a page's JSON-LD says about its article. */
export interface Story {
  readonly headline: string | null;
  readonly authors: readonly string[];
  /** Of them, those that are said to be organisations. */
  readonly houses: readonly string[];
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly description: string | null;
  /** The whole article, with its line breaks. */
  readonly body: string | null;
}

const KINDS =
  /^(?:(?:Reportage|Analysis|Background|Opinion|Review|Advertiser|AskPublic)?NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|SocialMediaPosting|TechArticle)$/;

/** What a page that checks a claim is, where it says nothing else. */
const REVIEW = /^ClaimReview$/;

/** A page may be signed where its article is not told of. */
const PAGE = /^(?:Web|Item)Page$/;

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
    .replaceAll('&apos;', "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/&#(\d{1,6});|&#x([\da-f]{1,5});/gi, (whole, tens?: string, hex?: string) => {
      const code = tens === undefined ? Number.parseInt(hex!, 16) : Number(tens);
      return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
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

/** What a thing is said to be, whether by a name or by an address. */
const kindsOf = (node: Json): string[] =>
  all(node['@type']).flatMap((kind) => (typeof kind === 'string' ? [kind.replace(/^.*[/:]/, '')] : []));

const nameOf = (value: unknown): string | null => {
  if (!isObject(value)) return text(value);
  const [given, family] = [text(value['givenName']), text(value['familyName'])];
  return text(all(value['name']).join(', ')) ?? (given && family && `${given} ${family}`);
};

const addressIn = (value: unknown): string | null =>
  text(isObject(value) ? (value['@id'] ?? value['url']) : value);

const isHouse = (value: unknown): value is Json =>
  isObject(value) && kindsOf(value).some((kind) => kind.endsWith('Organization'));

/** Somebody's names: one string may hold several, and so may the name of one person. */
function authorOf(value: unknown, known: ReadonlyMap<string, string>): readonly string[] {
  const id = isObject(value) ? value['@id'] : null;
  const name = nameOf(value) ?? (typeof id === 'string' ? (known.get(id) ?? null) : null);
  if (name === null || /^https?:/.test(name)) return [];
  const plain = name.replace(/^by\s+/i, '');
  const names = isHouse(value) ? [] : namesOf(plain);
  return names.length > 0 ? names : [plain];
}

function story(node: Json, known: ReadonlyMap<string, string>): Story {
  const signed = all(node['author']).filter((one) => one !== undefined && one !== null && one !== '');
  const authors = signed.length > 0 ? signed : all(node['creator']);
  return {
    headline: text(node['headline']) ?? text(node['name']),
    authors: [
      ...new Map(authors.flatMap((one) => authorOf(one, known)).map((name) => [bare(name), name])).values(),
    ],
    houses: authors.filter(isHouse).flatMap((one) => nameOf(one) ?? []),
    published: text(node['datePublished']) ?? text(node['dateCreated']),
    publisher: nameOf(all(node['publisher'])[0]),
    url: addressIn(node['url']) ?? addressIn(node['mainEntityOfPage']),
    description: text(node['description']),
    body: typeof node['articleBody'] === 'string' ? unescaped(node['articleBody']) : null,
  };
}

/** A string of JSON, or a comma behind the last of several. */
const COMMA = /"[^"\\]*(?:\\.[^"\\]*)*"?|,(?=\s*[\]}])/g;

/** JSON without the comments and marks around it, and with a blank for each line break: in strings they are against the rules, and frequent. */
function bareJson(script: string): string {
  const json = script
    .replaceAll(/[\0-\x1F]/g, ' ')
    .replace('<![CDATA[', ' ')
    .replace(']]>', ' ');
  return json.slice(
    Math.max(json.search(/[{[]/), 0),
    Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1,
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The JSON-LD of a page; scripts that are not JSON are passed over, as browsers do. */
const dataIn = ({ document }: Page): unknown[] =>
  Array.from(document.querySelectorAll('script[type="application/ld+json"]'), ({ textContent }) => {
    const json = bareJson(textContent ?? '');
    return parsed(json) ?? parsed(json.replaceAll(COMMA, (found) => (found === ',' ? '' : found)));
  });

/** The articles in the JSON-LD of a page, in order; reviews of a claim behind them, and the page itself last. */
export function storiesIn(page: Page): Story[] {
  const nodes = Array.from(objects(dataIn(page)));
  const listed = new Set(nodes.flatMap((node) => [...objects(node['itemListElement'])]));
  const known = new Map(
    nodes.flatMap((node): [string, string][] => {
      const [id, name] = [text(node['@id']), text(node['name'])];
      return id !== null && name !== null ? [[id, name]] : [];
    }),
  );
  const ofKind = (kinds: RegExp): [Json, Story][] =>
    nodes
      .filter((node) => kindsOf(node).some((kind) => kinds.test(kind)))
      .map((node) => [node, story(node, known)]);
  const stories = ofKind(KINDS);
  // Several in a list are other pages.
  const inList = stories.filter(([node]) => listed.has(node));
  return [
    ...stories.filter(([node]) => !listed.has(node)),
    ...ofKind(REVIEW),
    ...(inList.length === 1 ? inList : []),
    ...ofKind(PAGE).map(([node, one]): [Json, Story] => [node, { ...one, headline: null, authors: [] }]),
  ].map(([, one]) => one);
}
