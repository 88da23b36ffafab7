import { hashOf } from '../corpus/hash-of.ts';
import { z } from 'zod';
import type { Source } from '../corpus/make.ts';
import { decode } from '../corpus/decode.ts';
import type { Extracted } from '../forms/form.ts';
import { fieldsOf, type Fields } from './known.ts';
import { pack } from './pack.ts';
import { Held, Numbered } from './row.ts';
import type { Statements } from './statements.ts';

/** Where a file is, and what tells whether it was changed. */
export interface Found {
  /** Its absolute path, or another address that no other has. */
  readonly place: string;
  /** Its name in the archive at that place; empty for the whole. */
  readonly inner: string;
  /** The name it is shown by. */
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds; never shown as a date. */
  readonly modified: number;
  /** What sources.json says of it. */
  readonly said: Source | undefined;
}

/** Something that gives no article, and why; the reasons are those of forms and of whoever finds files. */
export interface Miss {
  /** Where in the file; empty for the whole. */
  readonly where: string;
  readonly why: string;
  readonly detail?: string;
}

/** A file that was read. */
export interface Taken extends Found {
  /** Null when it could not be read at all. */
  readonly bytes: Uint8Array | null;
  readonly form: string | null;
  readonly articles: readonly Extracted[];
  readonly refused: readonly Miss[];
  /** Of which program what was read of it is. */
  readonly extractor: string;
}

/** What taking in a file came to: how many articles of it are new, are in the place of another text, were there, or are gone. */
export interface Done {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly gone: number;
}

const FIELDS = ['title', 'outlet', 'authors', 'url', 'published'] as const;

/** Whether what is known of an article is as it was. */
const isSaid = (held: Held, fields: Fields): boolean =>
  held.basis === fields.published.basis && FIELDS.every((name) => held[name] === fields[name].value);

/** By what each article of a file is found again when the file has changed. */
function partsOf(articles: readonly Extracted[]): (string | null)[] {
  const only = articles.length === 1 ? '' : null;
  const names = articles.map(({ where, url }) => where ?? url?.value ?? only);
  const seen = new Map<string | null, number>();
  for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  // Names that two have tell neither.
  return names.map((name) => (seen.get(name)! > 1 ? null : name));
}

/** Takes in one file, within a transaction. What it held before and holds no more stays, as a text that it had. */
export function takeOne(statements: Statements, file: Taken, servers: readonly string[]): Done {
  const { place, inner, size, modified, said = {}, extractor, bytes } = file;
  const hash = bytes && hashOf(bytes);
  const before = statements.source.get(place, inner);
  const renamed = before !== undefined && before['file'] !== file.file;
  const source = numberIn(
    statements.putSource.get(place, inner, file.file, size, modified, hash, JSON.stringify(said), extractor),
  );
  const joined = joins(statements, source, servers);
  statements.dropProblems.run(source);
  for (const { where, why, detail = '' } of file.refused)
    statements.putProblem.run(source, where, why, detail);
  const held = z.array(Held).parse(statements.held.all(source));
  // A file that cannot be read now is broken rather than emptied: what it held stays.
  const broken = file.articles.length === 0 && file.refused.length > 0;
  const done = broken ? NOTHING : replace(statements, source, file, held);
  if (joined || renamed || done.added + done.changed + done.gone > 0) statements.changed.run(source);
  return done;
}

const NOTHING: Done = { added: 0, changed: 0, same: 0, gone: 0 };

const numberIn = (row: unknown): number => Numbered.parse(row).number;

/** Lets servers see a source. @returns whether one of them did not before */
export function joins(statements: Statements, source: number, servers: readonly string[]): boolean {
  return servers.map((server) => Number(statements.belongs.run(server, source).changes)).some((n) => n > 0);
}

function replace(statements: Statements, source: number, file: Taken, held: readonly Held[]): Done {
  const parts = partsOf(file.articles);
  const left = new Set(held);
  /** Takes the first that is left of those under a key, which are in order from behind: each is looked at once. */
  const takeFrom = (index: ReadonlyMap<string | null, Held[]>, key: string | null): Held | null => {
    const there = index.get(key);
    for (let one = there?.pop(); one; one = there?.pop()) if (left.delete(one)) return one;
    return null;
  };
  const fromBehind = held.toReversed();
  const byId = Map.groupBy(fromBehind, ({ id }) => id);
  const byPart = Map.groupBy(fromBehind, ({ part }) => part);
  // The bytes of a million articles are not held at once.
  const made = file.articles.map((article, i) => {
    const id = hashOf(article.text).slice(0, 10);
    return { article, id, part: parts[i]!, same: takeFrom(byId, id) };
  });
  const only = file.articles.length === 1;
  const whole = only && decode(file.bytes!) === file.articles[0]!.text;
  let original: number | null = null;
  let [added, changed, same] = [0, 0, 0];
  for (const [i, { article, id, part, same: was }] of made.entries()) {
    const fields = fieldsOf(article, file.said);
    if (was && isSaid(was, fields) && was.part === part) {
      statements.keepVersion.run(only ? 0 : i + 1, was.number);
      same++;
      continue;
    }
    const replaced = was ?? (part === null ? null : takeFrom(byPart, part));
    if (replaced) statements.endVersion.run(replaced.number);
    if (replaced) changed++;
    else added++;
    original ??= originalOf(statements, file.bytes!);
    statements.putVersion.run(
      source,
      part,
      only ? 0 : i + 1,
      id,
      original,
      file.form ?? '',
      file.extractor,
      whole ? null : pack(new TextEncoder().encode(article.text)),
      ...FIELDS.flatMap((name) => [fields[name].value, fields[name].basis]),
    );
  }
  for (const { number } of left) statements.endVersion.run(number);
  return { added, changed, same, gone: left.size };
}

function originalOf(statements: Statements, bytes: Uint8Array): number {
  const hash = hashOf(bytes);
  return numberIn(statements.original.get(hash) ?? statements.putOriginal.get(hash, pack(bytes)));
}

/** Takes out what a source holds, within a transaction: its articles are no longer seen, their addresses still open. @returns how many */
export function withdrawOne(statements: Statements, source: number): number {
  const held = statements.held.all(source);
  for (const row of held) statements.endVersion.run(numberIn(row));
  statements.dropProblems.run(source);
  statements.forgetHash.run(source);
  if (held.length > 0) statements.changed.run(source);
  return held.length;
}
