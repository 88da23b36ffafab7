import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Block, Role } from '../corpus/article.ts';
import type { Statements } from './statements.ts';

/** How a version of an article is laid out. */
export interface Layout {
  /** Its number. */
  readonly version: number;
  readonly blocks: readonly Block[];
}

const ROLES: readonly Role[] = ['title', 'body', 'credit', 'furniture'];

/** A block as it lies in a store: its role, where it stands, and the rule that took it out. */
const Packed = z.array(
  z.union([z.tuple([z.int(), z.int(), z.int()]), z.tuple([z.int(), z.int(), z.int(), z.string()])]),
);

const packed = (blocks: readonly Block[]): z.infer<typeof Packed> =>
  blocks.map(({ role, start, end, rule }) =>
    rule === undefined ? [ROLES.indexOf(role), start, end] : [ROLES.indexOf(role), start, end, rule],
  );

/** The blocks of a text, as they were laid out: to the byte when they are written as JSON, as the stamp of an article is. */
export function blocksIn(json: string): Block[] {
  let number = 0;
  return Packed.parse(JSON.parse(json)).map(([at, start, end, rule]) => {
    const role = ROLES[at]!;
    const place = rule === undefined ? { start, end, role } : { start, end, role, rule };
    return Object.assign(place, { number: role === 'body' ? ++number : null });
  });
}

/** Keeps layouts, within a transaction. */
export function putLayouts(statements: Statements, layouts: readonly Layout[]): void {
  for (const { version, blocks } of layouts)
    statements.putLayout.run(version, layoutStamp(), JSON.stringify(packed(blocks)));
}

const CORPUS = join(import.meta.dirname, '..', 'corpus');

let stamp: string | undefined;

/** What lays out, and its version: what another version laid out is laid out anew. */
export function layoutStamp(): string {
  if (stamp !== undefined) return stamp;
  const hash = createHash('sha256').update(String(process.versions.unicode));
  for (const name of readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).toSorted())
    if (name.endsWith('.ts')) hash.update(`${name}\n`).update(readFileSync(join(CORPUS, name)));
  return (stamp = hash.digest('hex').slice(0, 16));
}
