import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { entriesElsewhere, foundByElsewhere } from '../../src/answers/kept/elsewhere.ts';
import { openStandIn } from '../../src/local/discord/stand-in.ts';
import { keptWhole } from '../../src/kept-whole.ts';
import { SEEDS } from '../../src/place.ts';
import { importInto } from '../../src/opensearch/import-into.ts';
import { aliasOf } from '../../src/opensearch/layout.ts';
import { programStamp } from '../../src/search/saved/stamp.ts';
import { buttonsOf, shown } from '../../test/discord/bot.ts';
import { TOKEN } from '../../test/discord/made-library.ts';
import { schema } from '../../test/local/discord/schema.ts';
import { bareEnv } from '../../test/support/bare-env.ts';

const url = inject('openSearch');
const SERVER = '900000000000000004';
const ELSEWHERE = '900000000000000005';
const quiet = (): void => {};

/** A Discord, and the whole program signed in to it, with its articles in the engine. */
async function openBot() {
  const discord = await openStandIn({ token: TOKEN, servers: [SERVER, ELSEWHERE], schema });
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: {
      ...bareEnv,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API: discord.api,
      DISCORD_SERVERS: `${SERVER},${ELSEWHERE}`,
      ENGINE: 'opensearch',
      OPENSEARCH_URL: url ?? '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ready = new Promise<void>((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (printed.includes('To add the bot')) resolve();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('exit', () => reject(new Error(printed)));
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await discord.close();
  });
  await ready;
  return discord;
}

describe.skipIf(url === null)('two bots on Discord at one OpenSearch', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bots-'));
  beforeAll(async () => {
    const place = { corpus: SEEDS, store: null, server: null, index: null };
    const { prepared, meaning } = keptWhole(place, join(folder, 'index'), quiet)!;
    await importInto(
      { url: url!, credentials: null, patience: 2_000 },
      aliasOf(SERVER, programStamp()),
      prepared.texts,
      { meaning, kept: entriesElsewhere(prepared, false), foundBy: foundByElsewhere },
    );
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('answer the same, and each presses on where the other answered; another server gets none of it', async () => {
    const [one, other] = await Promise.all([openBot(), openBot()]);
    const place = { server: SERVER };
    const asked = (discord: typeof one) => discord.slash('quote', { speaker: 'Rasmussen' }, place);
    const [first, second] = [await asked(one), await asked(other)];
    expect(shown(first.body)).toContain('Rasmussen');
    expect(shown(second.body)).toBe(shown(first.body));
    const next = buttonsOf(first.body).find(({ label }) => label.startsWith('Next'));
    const turned = await other.press(next!.custom_id, first.body, place);
    expect(shown(turned.body)).not.toBe(shown(first.body));
    expect(shown(turned.body)).toContain('Rasmussen');
    const when = await one.slash('when', { event: 'shield cancelled' }, place);
    expect(shown(when.body)).toContain('2009');
    const stranger = await one.slash('quote', { speaker: 'Rasmussen' }, { server: ELSEWHERE });
    expect(shown(stranger.body)).not.toContain('missile');
    expect([...one.faults, ...other.faults]).toEqual([]);
  });
});
