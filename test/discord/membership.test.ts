import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { openMembership } from '../../src/discord/membership.ts';

const refused = (status: number) =>
  new DiscordAPIError({ code: 0, message: '' }, 0, status, 'GET', '', { body: undefined, files: undefined });

/** A Discord that counts how often it is asked, and answers what `says` has. */
function looked(says: () => unknown) {
  let asked = 0;
  let time = 0;
  const isMember = openMembership(
    async () => {
      asked++;
      const said = says();
      if (said instanceof Error) throw said;
      return said;
    },
    () => time,
  );
  return { isMember, asked: () => asked, pass: (minutes: number) => (time += minutes * 60_000) };
}

test('what Discord said of a member is remembered for five minutes, for that server and member alone', async () => {
  const { isMember, asked, pass } = looked(() => ({}));
  expect(await isMember('1', '2')).toBe(true);
  await isMember('1', '2');
  expect(asked()).toBe(1);
  await isMember('1', '3');
  await isMember('2', '2');
  expect(asked()).toBe(3);
  pass(4.9);
  await isMember('1', '2');
  expect(asked()).toBe(3);
  pass(0.2);
  await isMember('1', '2');
  expect(asked()).toBe(4);
});

test('several questions at once are one look', async () => {
  const { isMember, asked } = looked(() => ({}));
  expect(await Promise.all([isMember('1', '2'), isMember('1', '2')])).toEqual([true, true]);
  expect(asked()).toBe(1);
});

test.each([403, 404])('whoever Discord answers %i of is no member', async (status) => {
  const { isMember } = looked(() => refused(status));
  expect(await isMember('1', '2')).toBe(false);
});

test('whoever has not agreed to the rules of the server is no member yet', async () =>
  expect(await looked(() => ({ pending: true })).isMember('1', '2')).toBe(false));

test.each([null, 'nobody'])('what is no member is none: %j', async (said) =>
  expect(await looked(() => said).isMember('1', '2')).toBe(false),
);

test('where Discord does not say, nobody is taken for a member, and it is asked again', async () => {
  let says: unknown = refused(500);
  const { isMember, asked } = looked(() => says);
  await expect(isMember('1', '2')).rejects.toThrow(DiscordAPIError);
  says = {};
  expect(await isMember('1', '2')).toBe(true);
  expect(asked()).toBe(2);
});

test('an answer that comes late and fails takes nothing away that was said after it', async () => {
  const first = Promise.withResolvers<unknown>();
  let says: unknown = first.promise;
  const { isMember, asked, pass } = looked(() => says);
  const early = isMember('1', '2');
  pass(6);
  says = {};
  expect(await isMember('1', '2')).toBe(true);
  first.reject(refused(500));
  await expect(early).rejects.toThrow(DiscordAPIError);
  expect(await isMember('1', '2')).toBe(true);
  expect(asked()).toBe(2);
});

test('whoever was looked up again is the newest', async () => {
  const { isMember, asked, pass } = looked(() => ({}));
  for (let i = 0; i < 10_000; i++) await isMember('1', `${i}`);
  pass(6);
  await isMember('1', '0');
  await isMember('1', 'one more');
  await isMember('1', '0');
  expect(asked()).toBe(10_002);
  pass(-6);
  await isMember('1', '2');
  expect(asked()).toBe(10_002);
  await isMember('1', '1');
  expect(asked()).toBe(10_003);
});

test('of more than ten thousand the oldest is asked again, though it is not known yet', async () => {
  const first = Promise.withResolvers<unknown>();
  let says: unknown = first.promise;
  const { isMember, asked } = looked(() => says);
  const early = isMember('1', 'first');
  says = {};
  for (let i = 1; i < 10_000; i++) await isMember('1', `${i}`);
  await isMember('1', '1');
  expect(asked()).toBe(10_000);
  await isMember('1', 'one more');
  await isMember('1', '1');
  expect(asked()).toBe(10_001);
  first.reject(refused(500));
  await expect(early).rejects.toThrow(DiscordAPIError);
  await isMember('1', 'first');
  expect(asked()).toBe(10_002);
});

test('a member is looked up again after five minutes to the moment', async () => {
  const { isMember, asked, pass } = looked(() => ({}));
  await isMember('1', '2');
  pass(5);
  await isMember('1', '2');
  expect(asked()).toBe(2);
});
