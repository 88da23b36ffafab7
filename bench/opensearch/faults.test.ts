import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Found } from '../../src/opensearch/fill.ts';
import { importInto } from '../../src/opensearch/import-into.ts';
import { indexOf } from '../../src/opensearch/layout.ts';
import { takeLease } from '../../src/opensearch/lease.ts';
import { openOpenSearch } from '../../src/opensearch/open-opensearch.ts';
import { openReach } from '../../src/opensearch/reach.ts';
import { request } from '../../src/opensearch/request.ts';
import type { Text } from '../../src/search/passages.ts';
import { searchOver } from '../../src/search/search.ts';
import { textOf } from '../../test/search/seeds.ts';

const url = inject('openSearch');
const ALIAS = 'verbatim-faults-test';
const TIMES = { lapses: 600, grace: 0 };
const before = [textOf('a.txt', 'Ferries\n\nThe ferry sails at dawn.')];
const newer = [textOf('b.txt', 'Ferries\n\nThe ferry sails at noon. The ferry is late.')];

/** What fails while it is written. */
const broken = (): never => {
  throw new Error('half-way');
};

describe.skipIf(url === null)('an OpenSearch that something is wrong with', () => {
  const place = { url: url ?? '', credentials: null, patience: 500 };
  const send = (method: 'PUT' | 'POST', path: string, body: unknown) =>
    request(place, { method, path, body });
  const write = (texts: readonly Text[], alias = ALIAS, foundBy?: Found['foundBy']) =>
    importInto(place, alias, texts, { meaning: null, ...(foundBy && { foundBy }) }, TIMES);
  const { reach, close } = openReach(place);
  const found = (alias = ALIAS): string[] =>
    searchOver(openOpenSearch(reach, alias).stacks(null), null)
      .find('ferry')
      .hits.map(({ passage: { article, start, end } }) => article.text.slice(start, end))
      .toSorted();
  const indices = async (): Promise<string[]> => {
    const path = `/_cat/indices/${ALIAS}-*?format=json&h=index`;
    const all = (await request(place, { method: 'GET', path })) as { readonly index: string }[];
    return all.map(({ index }) => index);
  };
  const block = (blocked: boolean | null) =>
    send('PUT', '/_cluster/settings', { persistent: { 'cluster.blocks.read_only_allow_delete': blocked } });
  beforeAll(() => write(before), 60_000);
  afterEach(() => block(null));
  afterAll(() => close());

  it('says that it holds nothing of a server', () => {
    expect(() => found('verbatim-nobody-test')).toThrow('holds no articles');
  });

  it('answers from what it has while it takes nothing in, and is written to again once it does', async () => {
    await block(true);
    await expect(write(newer, 'verbatim-faults-other')).rejects.toMatchObject({ kind: 'read-only' });
    expect(found()).toEqual(['The ferry sails at dawn.']);
    await block(null);
    await write(newer, 'verbatim-faults-other');
    expect(found('verbatim-faults-other')).toHaveLength(2);
  });

  it('answers from what was whole while something new is written, and from that at once when it is', async () => {
    const seen: string[][] = [];
    await write(newer, ALIAS, () => {
      seen.push(found());
      return { words: [], days: [] };
    });
    expect(seen).toEqual([['The ferry sails at dawn.']]);
    expect(found()).toEqual(['The ferry is late.', 'The ferry sails at noon.']);
    await write(before);
    expect(await indices()).toHaveLength(1);
  });

  it('keeps what was whole when an import fails half-way, and removes the rest', async () => {
    await expect(write(newer, ALIAS, broken)).rejects.toThrow('half-way');
    expect(found()).toEqual(['The ferry sails at dawn.']);
    expect(await indices()).toHaveLength(1);
  });

  it('removes what an import left that was killed', async () => {
    const left = indexOf(ALIAS, 'killed');
    await request(place, { method: 'PUT', path: `/${left}` });
    expect(found()).toEqual(['The ferry sails at dawn.']);
    await write(before);
    expect(await indices()).not.toContain(left);
  });

  it('goes on answering where an import is killed in the middle of writing, and removes what it wrote', async () => {
    const worker = new Worker(new URL('killed.ts', import.meta.url), { workerData: { place, alias: ALIAS } });
    await once(worker, 'message');
    expect(await indices()).toHaveLength(2);
    await worker.terminate();
    expect(found()).toEqual(['The ferry sails at dawn.']);
    await write(before);
    expect(await indices()).toHaveLength(1);
    expect(found()).toEqual(['The ferry sails at dawn.']);
  });

  it('takes nothing into a copy of what must not be written to, and does once it may', async () => {
    const many = Array.from({ length: 20 }, (_, i) =>
      textOf(`${i}.txt`, `Day ${i}\n\nThe ferry is number ${i}.`),
    );
    const alias = 'verbatim-faults-flood';
    await write(many, alias);
    const flood = (isOver: boolean) =>
      send('PUT', `/${alias}/_settings`, { 'index.blocks.read_only_allow_delete': isOver ? null : true });
    await flood(false);
    await expect(write([...many, ...before], alias)).rejects.toMatchObject({ kind: 'read-only' });
    expect(found(alias)).not.toContain('The ferry sails at dawn.');
    await flood(true);
    await write([...many, ...before], alias);
    expect(found(alias)).toContain('The ferry sails at dawn.');
  });

  it('lets one writer write, and takes its place, whatever the clocks of both say', async () => {
    const lease = await takeLease(place, ALIAS, TIMES.lapses);
    const going = setInterval(() => void lease.renew().catch(() => {}), 100);
    vi.spyOn(Date, 'now').mockReturnValue(4e12);
    try {
      await expect(takeLease(place, ALIAS, TIMES.lapses)).rejects.toMatchObject({ kind: 'writing' });
      clearInterval(going);
      await after(200);
      vi.spyOn(Date, 'now').mockReturnValue(1e9);
      const other = await takeLease(place, ALIAS, TIMES.lapses);
      await other.release();
    } finally {
      clearInterval(going);
      vi.restoreAllMocks();
    }
  });

  it('lets one writer write', async () => {
    const lease = await takeLease(place, ALIAS, TIMES.lapses);
    const going = setInterval(() => void lease.renew().catch(() => {}), 100);
    try {
      await expect(write(newer)).rejects.toMatchObject({ kind: 'writing' });
      expect(found()).toEqual(['The ferry sails at dawn.']);
    } finally {
      clearInterval(going);
    }
    await after(200);
    await lease.release();
    await write(before);
  });

  it('takes the place of a writer that has ended, which then can no longer write', async () => {
    const ended = await takeLease(place, ALIAS, TIMES.lapses);
    await write(before);
    await expect(ended.renew()).rejects.toMatchObject({ kind: 'writing' });
  });

  it('answers nothing where a part of the articles is missing', async () => {
    const alias = 'verbatim-faults-red';
    const index = indexOf(alias, 'red');
    const nowhere = { 'index.routing.allocation.require._name': 'nobody' };
    await send('PUT', `/${index}?wait_for_active_shards=0&timeout=1s`, { settings: nowhere });
    await send('POST', '/_aliases', { actions: [{ add: { index, alias } }] });
    expect(() => found(alias)).toThrow('cannot reach all articles');
    await request(place, { method: 'DELETE', path: `/${index}` });
  });
});
