import type * as Yaml from 'yaml';
import { linesOf } from './lines.ts';
import { loadedLate } from './loaded-late.ts';
import type { Range } from './span.ts';

const yaml = (): typeof Yaml => loadedLate('yaml') as typeof Yaml;

/** What a field of the front matter says. */
export interface Field {
  /** As YAML reads it; the first of a list. */
  readonly value: string;
  /** All of a list. */
  readonly values: readonly string[];
  /** Where it stands in the text as it reads; null where it is written otherwise. */
  readonly range: Range | null;
}

/** The fields for a publishing system at the head of a file: "---", "title: …", "---". */
export interface FrontMatter {
  /** Where its last line ends. */
  readonly end: number;
  /** The fields that have something, by name in lower case. */
  readonly fields: ReadonlyMap<string, Field>;
}

/** More lines than this are no front matter. */
const MOST_LINES = 300;
const LONGEST = 100_000;

/** Without one of these the lines between two rules are somebody's own. */
const KNOWN = 'title date slug layout author authors tags categories permalink description published'.split(
  ' ',
);
/** Where YAML cannot read some of it, so many of them. */
const BROKEN = 2;

const wordsOf = (node: unknown): string =>
  yaml().isScalar(node) && node.value !== null ? (node.source ?? '').trim() : '';

/** @param from where the YAML begins in the text */
function fieldOf(text: string, from: number, node: unknown): Field | null {
  const { isScalar, isSeq } = yaml();
  const values = (isSeq(node) ? node.items : [node]).map(wordsOf).filter((one) => one !== '');
  const [value] = values;
  if (value === undefined) return null;
  const [at, end] = isScalar(node) ? (node.range ?? [0, 0]) : [0, 0];
  const start = from + at + text.slice(from + at, from + end).indexOf(value);
  const range =
    text.startsWith(value, start) && start >= from + at ? { start, end: start + value.length } : null;
  return { value, values, range };
}

/** The top of a YAML text; null where it is none. */
function mapIn(text: string): Yaml.YAMLMap | null {
  const { isMap, parseDocument } = yaml();
  try {
    const { contents, errors } = parseDocument(text, {
      uniqueKeys: false,
      strict: false,
      logLevel: 'silent',
    });
    if (!isMap(contents)) return null;
    const known = KNOWN.filter(
      (name) => contents.has(name) || contents.has(name[0]!.toUpperCase() + name.slice(1)),
    );
    return known.length >= (errors.length > 0 ? BROKEN : 1) ? contents : null;
  } catch {
    // Brackets in brackets without end.
    return null;
  }
}

/** Reads the front matter of a text; null where there is none. */
export function frontMatter(text: string): FrontMatter | null {
  if (!/^\s{0,20}---/u.test(text)) return null;
  const [first, ...lines] = linesOf(text.slice(0, LONGEST)).slice(0, MOST_LINES);
  if (!first || text.slice(first.start, first.end) !== '---') return null;
  const last = lines.find(({ start, end }) => /^(?:---|\.\.\.)$/u.test(text.slice(start, end)));
  if (!last) return null;
  const map = mapIn(text.slice(first.end, last.start));
  if (!map) return null;
  const fields = new Map<string, Field>();
  for (const { key, value } of map.items) {
    const name = wordsOf(key).toLowerCase();
    const field = fieldOf(text, first.end, value);
    if (field && !fields.has(name)) fields.set(name, field);
  }
  return { end: last.end, fields };
}

/** Under which names a field gives the address that an article is published at. */
const ADDRESSES = ['canonical_url', 'canonical', 'canonicalurl', 'url', 'link'];

/** The address that the front matter gives; null without one that leads to a page of the web. */
export function addressIn({ fields }: FrontMatter): string | null {
  const given = ADDRESSES.map((name) => URL.parse(fields.get(name)?.value ?? ''));
  return given.find((one) => one && /^https?:$/.test(one.protocol))?.href ?? null;
}
