import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, vi } from 'vitest';
import { aliasOf } from '../src/opensearch/layout.ts';
import { programStamp } from '../src/search/saved/stamp.ts';
import { shelvesElsewhere } from '../src/shelves-elsewhere.ts';

const place = { corpus: 'none', index: null, store: null, server: null };

it('gives each server its own articles, those of everybody where it has none, and follows the engine', async () => {
  const stamp = programStamp();
  let listed: (readonly [string | null, string])[] = [];
  const asked: string[] = [];
  const engine = createServer((request, response) => {
    asked.push(request.url!);
    response.end(JSON.stringify(listed.map(([server, index]) => ({ alias: aliasOf(server, stamp), index }))));
  }).listen(0, '127.0.0.1');
  await once(engine, 'listening');
  const url = `http://127.0.0.1:${(engine.address() as AddressInfo).port}`;
  listed = [
    [null, 'all-1'],
    ['1', 'one-1'],
    ['2', 'two-1'],
  ];
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const { shelves, close } = await shelvesElsewhere({ url, credentials: null, patience: 0 }, place);
    const of = (server: string) => shelves.of(server);
    expect(of('1').place).toEqual({ ...place, server: '1' });
    expect(of('2').place).toEqual({ ...place, server: '2' });
    for (const other of ['3', '4']) expect(of(other)).toEqual(of('3'));
    expect(of('3').place).toEqual(place);
    const before = of('1').key;
    expect(new Set(['1', '2', '3'].map((server) => of(server).key)).size).toBe(3);
    listed = [
      [null, 'all-1'],
      ['1', 'one-2'],
    ];
    await vi.advanceTimersByTimeAsync(5_000);
    await expect.poll(() => of('2').place, { interval: 5 }).toEqual(place);
    expect(of('1').key).not.toBe(before);
    close();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toHaveLength(2);
  } finally {
    vi.useRealTimers();
    engine.close();
  }
});
