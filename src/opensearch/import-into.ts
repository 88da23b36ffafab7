import { randomBytes } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import type { Text } from '../search/passages.ts';
import { fill, type Found } from './fill.ts';
import { indexOf, TEMPLATE } from './layout.ts';
import { takeLease } from './lease.ts';
import { EngineFault } from './problem.ts';
import { type EnginePlace, request } from './request.ts';
import { versionFault } from './version.ts';

/** Milliseconds: how long a writer says nothing that has ended, and how long an answer may still need the index before. */
export interface Times {
  readonly lapses: number;
  readonly grace: number;
}
const TIMES: Times = { lapses: 30_000, grace: 10_000 };

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
 * Writes a server's articles, in order, into an index of their own, which takes the place of the one before in one step once it is
 * whole: meanwhile questions are answered from that. Where few of them have changed, it begins as a copy of that, and only these are
 * written. What an import left that was ended half-way is removed.
 * @param alias of the server
 * @throws EngineFault
 */
export async function importInto(
  place: EnginePlace,
  alias: string,
  texts: readonly Text[],
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
    await fill(place, index, texts, found, live, lease.renew);
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
