import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { keepAlive } from '../../src/discord/alive.ts';
import { openBot } from './bot.ts';

const folder = mkdtempSync(join(tmpdir(), 'alive-'));

it('writes its file while Discord is connected, and not before or after', async () => {
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'alive');
  let connected = false;
  const told: unknown[] = [];
  const end = keepAlive(
    file,
    () => connected,
    (error) => told.push(error),
    5,
  );
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(existsSync(file)).toBe(false);
  connected = true;
  await vi.waitFor(() => expect(existsSync(file)).toBe(true));
  connected = false;
  await new Promise((resolve) => setTimeout(resolve, 20));
  rmSync(file);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(existsSync(file)).toBe(false);
  end();
  const fails = keepAlive(
    join(folder, 'not', 'there'),
    () => true,
    (error) => told.push(error),
    5,
  );
  await vi.waitFor(() => expect(told).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(told).toHaveLength(1);
  fails();
});

it('knows a bot that is signed in from one that is not', async () => {
  const open = await openBot();
  expect(open.bot.isConnected()).toBe(true);
  await open.close();
  expect(open.bot.isConnected()).toBe(false);
});
