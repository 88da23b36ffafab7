import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { collectLater } from '../src/collect-later.ts';

it('collects once, a while after the last time that much was thrown away', async () => {
  let often = 0;
  const before = globalThis.gc;
  globalThis.gc = (() => void often++) as NonNullable<typeof before>;
  try {
    const collect = collectLater(40);
    collect();
    await pause(10);
    collect();
    expect(often).toBe(0);
    await pause(200);
    expect(often).toBe(1);
  } finally {
    if (before) globalThis.gc = before;
    else delete (globalThis as { gc?: unknown }).gc;
  }
});
