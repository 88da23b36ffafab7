import { randomBytes } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import type { Meaning } from '../search/meaning.ts';
import type { Text } from '../search/passages.ts';
import { bulk } from './bulk.ts';
import { documentsOf, type Written } from './documents.ts';
import { documentsKept } from './kept-apart.ts';
import type { FoundBy } from './found-by.ts';
import { indexOf, NEAREST, TEMPLATE } from './layout.ts';
import { takeLease } from './lease.ts';
import { findsNearest } from './nearest.ts';
import { EngineFault } from './problem.ts';
import { type EnginePlace, request } from './request.ts';
import { versionFault } from './version.ts';

/** Milliseconds: how long a writer says nothing that has ended, and how long an answer may still need the index before. */
export interface Times {
  readonly lapses: number;
  readonly grace: number;
}
const TIMES: Times = { lapses: 30_000, grace: 10_000 };

/** What articles are found by beside their words. */
export interface Found {
  /** The table with which they are searched; null without. */
  readonly meaning: Meaning | null;
  /** The vectors of the sentences of an article's body; null where it has none. */
  readonly vectorsOf?: (text: Text) => Int8Array | null;
  /** What an article is found by as a whole. */
  readonly foundBy?: (text: Text) => FoundBy;
  /** What is worked out of all of them together, to be fetched by name. */
  readonly kept?: Iterable<readonly [name: string, bytes: Uint8Array]>;
}

function* documentsOfAll(
  texts: Iterable<Text>,
  { meaning, vectorsOf = () => null, foundBy, kept = [] }: Found,
  isForNearest: boolean,
): Generator<Written> {
  let place = 0;
  for (const text of texts) {
    const all = vectorsOf(text);
    const found = foundBy?.(text) ?? null;
    yield* documentsOf(text, place++, meaning, all && { all, isForNearest }, found);
  }
  yield* documentsKept(kept);
}

/** The indices that were written for an alias, whole or not. */
async function indicesOf(place: EnginePlace, alias: string): Promise<string[]> {
  const path = `/_cat/indices/${alias}-*?format=json&h=index`;
  const all = (await request(place, { method: 'GET', path })) as { readonly index: string }[];
  return all.map(({ index }) => index);
}

/** Those that questions are answered from. */
async function liveOf(place: EnginePlace, alias: string): Promise<string[]> {
  try {
    return Object.keys((await request(place, { method: 'GET', path: `/_alias/${alias}` })) as object);
  } catch (error) {
    if (error instanceof EngineFault && error.kind === 'none') return [];
    throw error;
  }
}

const remove = (place: EnginePlace, index: string): Promise<unknown> =>
  request(place, { method: 'DELETE', path: `/${index}` });

/**
 * Writes a server's articles anew, in order, into an index of their own, which takes the place of the one before in one step
 * once it is whole: meanwhile questions are answered from that. What an import left that was ended half-way is removed.
 * @param alias of the server
 * @throws EngineFault
 */
export async function importInto(
  place: EnginePlace,
  alias: string,
  texts: Iterable<Text>,
  found: Found,
  { lapses, grace } = TIMES,
): Promise<void> {
  const fault = versionFault(await request(place, { method: 'GET', path: '/' }));
  if (fault) throw fault;
  const { name, body } = TEMPLATE;
  await request(place, { method: 'PUT', path: `/_index_template/${name}`, body });
  const lease = await takeLease(place, alias, lapses);
  const index = indexOf(alias, randomBytes(6).toString('hex'));
  try {
    const live = await liveOf(place, alias);
    for (const left of await indicesOf(place, alias)) if (!live.includes(left)) await remove(place, left);
    const isForNearest = found.vectorsOf !== undefined && (await findsNearest(place));
    await request(place, { method: 'PUT', path: `/${index}`, ...(isForNearest && { body: NEAREST }) });
    await bulk(place, index, documentsOfAll(texts, found, isForNearest), lease.renew);
    await request(place, { method: 'POST', path: `/${index}/_refresh` });
    await lease.renew();
    const actions = [...live.map((old) => ({ remove: { index: old, alias } })), { add: { index, alias } }];
    await request(place, { method: 'POST', path: '/_aliases', body: { actions } });
    if (live.length > 0) await after(grace);
    for (const old of live) await remove(place, old);
  } catch (error) {
    // What is half written is nothing to anybody; where it cannot be removed now, the next import does it.
    if (!(await liveOf(place, alias).catch(() => [index])).includes(index))
      await remove({ ...place, patience: 0 }, index).catch(() => {});
    throw error;
  } finally {
    await lease.release().catch(() => {});
  }
}
