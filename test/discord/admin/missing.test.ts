import { PermissionFlagsBits as Bits } from 'discord.js';
import { expect, it } from 'vitest';
import { missingIn, NEEDED } from '../../../src/discord/admin/missing.ts';

const names = (may: bigint, isThread: boolean): string[] => missingIn(may, isThread).map(({ name }) => name);
const ALL = Bits.ViewChannel | Bits.SendMessages | Bits.SendMessagesInThreads | Bits.ReadMessageHistory;

it('the bot asks for four permissions and no more, each with what it is for', () => {
  expect(NEEDED.reduce((all, { flag }) => all | flag, 0n)).toBe(ALL);
  expect(NEEDED.map(({ name }) => name)).toEqual([
    'View Channel',
    'Send Messages',
    'Send Messages in Threads',
    'Read Message History',
  ]);
  expect(new Set(NEEDED.map(({ why }) => why)).size).toBe(4);
});

it('what it lacks is what it needs just there', () => {
  expect(names(0n, false)).toEqual(['View Channel', 'Send Messages', 'Read Message History']);
  expect(names(0n, true)).toEqual(['View Channel', 'Send Messages in Threads', 'Read Message History']);
  for (const isThread of [false, true]) {
    expect(names(ALL, isThread)).toEqual([]);
    expect(names(Bits.Administrator, isThread)).toEqual([]);
    for (const { flag, name } of missingIn(0n, isThread))
      expect(names(ALL & ~flag, isThread)).toEqual([name]);
  }
});
