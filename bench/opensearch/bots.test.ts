import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { entriesElsewhere, foundByElsewhere } from '../../src/answers/kept/elsewhere.ts';
import { keptInBelongings } from '../../src/discord/admin/in-belongings.ts';
import { reportsInBelongings } from '../../src/discord/reports/in-belongings.ts';
import { openSettings } from '../../src/discord/admin/settings-by-server.ts';
import { keptWhole } from '../../src/kept-whole.ts';
import { SEEDS } from '../../src/place.ts';
import { openElsewhere } from '../../src/open-elsewhere.ts';
import { openBelongings } from '../../src/opensearch/belongings.ts';
import { importInto } from '../../src/opensearch/import-into.ts';
import { aliasOf } from '../../src/opensearch/layout.ts';
import { openReach } from '../../src/opensearch/reach.ts';
import { programStamp } from '../../src/search/saved/stamp.ts';
import { sharedAt } from '../../src/shared-at.ts';

const url = inject('openSearch');
const [SERVER, OTHER] = ['900000000000000002', '900000000000000003'];
const FIXED = { lapses: 600, grace: 0 };

const quiet = (): void => {};
const fail = (error: unknown): never => {
  throw new Error(String(error));
};

/** More often than anybody asks. */
const ALWAYS = 1e9;

/** What stands before an engine, and hangs up as often as it is told to. */
async function lineTo(engine: string) {
  const cut = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('line.ts', import.meta.url), { workerData: { engine, cut } });
  const [port] = (await once(worker, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    cut: (times: number) => void Atomics.store(cut, 0, times),
    left: () => Atomics.load(cut, 0),
    close: () => worker.terminate(),
  };
}

describe.skipIf(url === null)('several bots at one OpenSearch', () => {
  const engine = { url: url ?? '', credentials: null, patience: 2_000 };
  const folder = mkdtempSync(join(tmpdir(), 'bots-'));
  const { prepared, meaning } = keptWhole(
    { corpus: SEEDS, store: null, server: null, index: null },
    join(folder, 'index'),
    quiet,
  )!;
  const write = (server: string) =>
    importInto(
      engine,
      aliasOf(server, programStamp()),
      prepared.texts,
      { meaning, kept: entriesElsewhere(prepared, false), foundBy: foundByElsewhere },
      FIXED,
    );
  beforeAll(() => write(SERVER), 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('say that it is away in the middle of questions, and answer once it is back', async () => {
    const line = await lineTo(url!);
    const { library, close } = openElsewhere({ ...engine, url: line.url, patience: 0 }, SERVER, fail);
    const asked = (): string => library.ask('What did Rasmussen say about missile defence?').kind;
    expect(asked()).toBe('quotations');
    line.cut(ALWAYS);
    expect(asked).toThrow('The search engine does not answer.');
    line.cut(0);
    expect(asked()).toBe('quotations');
    await close();
    await line.close();
  });

  it('ask again where it is away for a moment in the middle of a question, and answer that', async () => {
    const line = await lineTo(url!);
    const { library, close } = openElsewhere({ ...engine, url: line.url }, SERVER, fail);
    const often = 3;
    line.cut(often);
    expect(library.ask('What did Rasmussen say about missile defence?').kind).toBe('quotations');
    expect(line.left()).toBe(0);
    await close();
    await line.close();
  });

  it('go by what was chosen last, whatever their clocks say', async () => {
    const { reach, close } = openReach(engine);
    const [ahead, behind] = [2e12, 1e12].map((now) =>
      openSettings(keptInBelongings(openBelongings(reach, 'verbatim-test-clocks', () => now)), fail),
    ) as [ReturnType<typeof openSettings>, ReturnType<typeof openSettings>];
    const again = () => openSettings(keptInBelongings(openBelongings(reach, 'verbatim-test-clocks')), fail);
    for (const [one, privateFirst] of [
      [ahead, false],
      [behind, true],
      [ahead, false],
    ] as const) {
      expect(one.choose(SERVER, { privateFirst })).toBe(true);
      expect(again().of(SERVER)).toMatchObject({ privateFirst });
    }
    await close();
  });

  it('follow what is imported, each at its next question', async () => {
    const bots = [1, 2].map(() => openElsewhere(engine, SERVER, fail));
    await write(SERVER);
    for (const { library } of bots) expect(library.quote('Putin').kind).toBe('quotations');
    await Promise.all(bots.map(({ close }) => close()));
  });

  it('answer each server from its own articles, and no other from them', async () => {
    const place = { corpus: null, store: null, server: null, index: null };
    const shared = (await sharedAt(engine, place, fail))!;
    expect(shared.shelves.of(SERVER).place).toMatchObject({ server: SERVER });
    expect(shared.shelves.of(OTHER).place).toMatchObject({ server: null });
    shared.close();
  });

  it('take, while they run, what an admin chose at another', async () => {
    const place = { corpus: null, store: null, server: null, index: null };
    const bots = await Promise.all([1, 2].map(async () => (await sharedAt(engine, place, fail, 50))!));
    const [one, other] = bots.map(({ settings }) => openSettings(settings, fail));
    expect(one!.choose(SERVER, { privateFirst: true })).toBe(true);
    await vi.waitFor(() => expect(other!.of(SERVER)).toMatchObject({ privateFirst: true }), 5_000);
    expect(other!.forget(SERVER)).toBe(true);
    await vi.waitFor(() => expect(one!.of(SERVER)).toMatchObject({ privateFirst: false }), 5_000);
    for (const { close } of bots) close();
  });

  it('see what an admin of a server has chosen, and what its members report', async () => {
    const { reach, close } = openReach(engine);
    const [settings, reports] = ['verbatim-test-settings', 'verbatim-test-reports'].map((name) =>
      openBelongings(reach, name),
    ) as [ReturnType<typeof openBelongings>, ReturnType<typeof openBelongings>];
    const bots = [1, 2].map(() => ({
      settings: () => openSettings(keptInBelongings(settings), fail),
      reports: reportsInBelongings(reports, fail, () => '2026-01-02'),
    })) as [Bot, Bot];
    expect(bots[0].settings().choose(SERVER, { privateFirst: true })).toBe(true);
    expect(bots[1].settings().of(SERVER)).toMatchObject({ privateFirst: true });
    expect(bots[1].settings().forget(SERVER)).toBe(true);
    expect(bots[0].settings().of(SERVER)).not.toMatchObject({ privateFirst: true });
    const one = { server: SERVER, kind: 'words', place: 'd37eb9e7cd:219-261', note: '' } as const;
    expect(bots[0].reports.add(one)).toBe(true);
    expect(bots[0].reports.add({ ...one, server: OTHER })).toBe(true);
    expect(bots[1].reports.of(SERVER)).toEqual([{ ...one, day: '2026-01-02' }]);
    expect(bots[1].reports.forget(SERVER)).toBe(true);
    expect(bots[0].reports.of(SERVER)).toEqual([]);
    expect(bots[0].reports.of(OTHER)).toHaveLength(1);
    expect(bots[0].reports.forget(OTHER)).toBe(true);
    await close();
  });
});

interface Bot {
  readonly settings: () => ReturnType<typeof openSettings>;
  readonly reports: ReturnType<typeof reportsInBelongings>;
}
