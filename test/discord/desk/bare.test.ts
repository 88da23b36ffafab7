import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDesks } from '../../../src/discord/desk/desks.ts';
import { deskInThread } from '../../../src/discord/desk/in-thread.ts';
import { oneShelf } from '../../../src/discord/desk/shelves.ts';
import { stampOf } from '../../../src/origins.ts';
import { ANSWERING } from '../../../src/threads.ts';
import { ASKER, quote, textOf } from './asked.ts';

const TEXT = 'The quay\n\n“We open it on Friday,” said Ida Holm.\n';

describe('a desk without articles', () => {
  let corpus: string;
  let desks: ReturnType<typeof openDesks>;
  const log: string[] = [];
  beforeEach(() => {
    corpus = mkdtempSync(join(tmpdir(), 'bare-'));
    const place = { corpus, index: null, store: null, server: null };
    log.length = 0;
    desks = openDesks({
      shelves: oneShelf(place),
      open: (shelf, progress) =>
        deskInThread(ANSWERING, shelf.place, (line) => void log.push(line), progress),
      stamp: () => stampOf(place),
      most: 2,
    });
  });
  afterEach(async () => {
    await desks.close();
    rmSync(corpus, { recursive: true });
  });
  /** What was made a moment ago is opened anew, and says meanwhile that it is being read: then it is asked again. */
  const answer = async (name: string): Promise<string> => {
    const outcome = await desks.answer(quote(name, { ...ASKER, until: Date.now() + 60_000 }));
    if (outcome.kind === 'reading') return await answer(name);
    return outcome.kind === 'shown' ? textOf(outcome) : outcome.kind;
  };

  it('says so to members, and answers once there are some', async () => {
    expect(await desks.open(ASKER.server)).toBe(true);
    expect(await answer('Holm')).toContain('There are no articles to answer from yet.');
    expect(log.join('\n')).toContain('There are no articles here.');
    writeFileSync(join(corpus, 'quay.txt'), TEXT);
    await expect.poll(() => answer('Holm')).toContain('We open it on Friday');
    expect(desks.namesOf(ASKER.server).speakers).toEqual(['Ida Holm']);
  });

  it('shows nothing while nobody knows what was to be hidden, and all but that once it is known', async () => {
    writeFileSync(join(corpus, 'quay.txt'), TEXT);
    writeFileSync(join(corpus, 'corrections.json'), '[{]');
    await desks.open(ASKER.server);
    expect(await answer('Holm')).toContain('There are no articles to answer from yet.');
    expect(log.join('\n')).toContain('corrections.json, line 1, column 3');
    writeFileSync(join(corpus, 'corrections.json'), '[]');
    await expect.poll(() => answer('Holm')).toContain('We open it on Friday');
  });

  it('is opened once as long as nothing changes', async () => {
    await answer('Holm');
    // What was made a moment ago may still change.
    await expect.poll(() => stampOf({ corpus, index: null, store: null, server: null })).not.toBeNull();
    await answer('Holm');
    const before = log.length;
    await answer('Holm');
    await answer('Krag');
    expect(log.length).toBe(before);
  });
});
