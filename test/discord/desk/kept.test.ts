import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openKept } from '../../../src/discord/desk/kept.ts';
import type { Reply } from '../../../src/discord/reply/card.ts';
import { say } from '../../../src/words.ts';
import { ASKER } from './asked.ts';

const page: Reply = { head: [], cards: [], rest: () => ({ style: 'text', says: say`more` }) };
const pages = [page, page];

describe('pages that are kept', () => {
  it('are found by who asked, in the same server', () => {
    const kept = openKept();
    kept.keep(ASKER, '1', pages);
    expect(kept.find({ ...ASKER, until: 0 }, '1')).toBe(pages);
    expect(kept.find({ ...ASKER, server: '2' }, '1')).toBeUndefined();
    expect(kept.find({ ...ASKER, member: '12' }, '1')).toBeUndefined();
    expect(kept.find(ASKER, '2')).toBeUndefined();
  });

  it('are not kept where there is one', () => {
    const kept = openKept();
    kept.keep(ASKER, '1', [page]);
    expect(kept.find(ASKER, '1')).toBeUndefined();
  });

  it('go when their time is over, or when a hundred others have come', async () => {
    const kept = openKept(50);
    for (let key = 0; key <= 100; key++) kept.keep(ASKER, String(key), pages);
    expect(kept.find(ASKER, '0')).toBeUndefined();
    expect(kept.find(ASKER, '1')).toBe(pages);
    await pause(70);
    expect(kept.find(ASKER, '1')).toBeUndefined();
  });
});
