import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { keepAlive } from '../../src/discord/alive.ts';
import { openBot } from './bot.ts';

const folder = mkdtempSync(join(tmpdir(), 'alive-'));

it('writes its file while Discord is connected, and not before or after', () => {
  onTestFinished(() => rmSync(folder, { recursive: true }));
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const file = join(folder, 'alive');
  let connected = false;
  const told: unknown[] = [];
  const tell = (error: unknown): void => void told.push(error);
  const end = keepAlive(file, () => connected, tell);
  vi.advanceTimersByTime(60_000);
  expect(existsSync(file)).toBe(false);
  connected = true;
  vi.advanceTimersByTime(30_000);
  expect(existsSync(file)).toBe(true);
  connected = false;
  rmSync(file);
  vi.advanceTimersByTime(60_000);
  expect(existsSync(file)).toBe(false);
  connected = true;
  end();
  vi.advanceTimersByTime(60_000);
  expect(existsSync(file)).toBe(false);
  const fails = keepAlive(join(folder, 'not', 'there'), () => true, tell);
  vi.advanceTimersByTime(90_000);
  expect(told).toHaveLength(1);
  fails();
});

it('knows a bot that is signed in from one that is not', async () => {
  const open = await openBot();
  expect(open.bot.isConnected()).toBe(true);
  await open.close();
  expect(open.bot.isConnected()).toBe(false);
});
