import { setTimeout as pause } from 'node:timers/promises';
import type { Library } from '../../../src/library.ts';
import type { Outcome, Place } from '../../../src/local/discord/interactions.ts';
import { deskOf, openBot, OPEN, OTHER } from '../../discord/bot.ts';
import { under } from '../../discord/press/under.ts';
import { seedLibrary } from '../../support/seeds.ts';

/** Uses all of the bot in Discord that a member meets, and prints what it says: a line of JSON each, with what was done. */

const here: Place = { server: OPEN, hasty: true };
const failing: Library = {
  ...seedLibrary,
  quote(speaker, ...rest) {
    if (speaker === 'Broken') throw new Error('broken');
    return seedLibrary.quote(speaker, ...rest);
  },
};
const deskLink = (server: string) => `https://archive.example/desk?for=${server}`;
const reports = {
  add: () => true,
  of: () => [
    { server: OPEN, kind: 'date', place: '80ac1a268c:92-521', note: '', day: '2026-01-02' } as const,
  ],
  forget: () => true,
};
const bot = await openBot({ desk: deskOf(failing), deskLink, reports });
const { discord } = bot;

const print = (did: string, said: unknown): void =>
  void process.stdout.write(`${JSON.stringify({ did, said })}\n`);

/** What is shown in a form is filled in so. */
const FILLED = { question: 'and Putin?', 'seen-by': 'me', kind: 'date', note: 'No.' };

/** Everything that was pressed: once each, by its verb and the command under which it stood. */
const pressed = new Set<string>();

/** Prints an outcome, then presses all that stands under it. */
async function see(did: string, { body, files }: Outcome, depth: number): Promise<void> {
  print(did, body);
  for (const [name, text] of Object.entries(files)) if (name.endsWith('.txt')) print(`${did}: ${name}`, text);
  if (body['custom_id'] !== undefined) {
    return see(`${did}, sent`, await discord.submit(body, FILLED, here), 1);
  }
  if (depth === 0) return;
  for (const { id, menu } of under(body)) {
    const verb = id
      .split(':')
      .slice(1, 3)
      .join(' ')
      .replace(/ [\da-f].*/, '');
    const once = verb === 'further' ? verb : `${did.split(' ', 1)[0]} ${verb}`;
    if (pressed.has(once)) continue;
    pressed.add(once);
    const outcome = await discord.press(menu ?? id, { ...body, flags: 64 }, here, menu && id);
    await see(`${did}, ${verb}`, outcome, depth - 1);
  }
}

const COMMANDS: readonly (readonly [string, Record<string, string>])[] = [
  ['quote', { speaker: 'Rasmussen', reported: 'true' }],
  ['quote', { speaker: 'Nobody' }],
  ['quote', { speaker: 'Broken' }],
  ['when', { event: 'shield cancelled' }],
  ['timeline', { about: 'Putin', outlet: 'The Irish Times' }],
  ['check', { quotation: 'We do not consider Russia to be an enemy', speaker: 'Putin' }],
  ['check', { quotation: 'the moon is made of cheese' }],
  ['ask', { question: 'when did Obama visit Moscow?' }],
  ['ask', { question: 'who won the World Cup?', before: '2008', sort: 'best', closest: 'true' }],
  ['people', {}],
  ['people', { name: 'Putin' }],
  ['articles', {}],
  ['corpus', {}],
  ['corpus', { reports: 'true' }],
  ['about', {}],
  ['privacy', {}],
  ['help', {}],
];
const MENTIONS = [
  '',
  'hello',
  'thanks',
  'wer ist Putin?',
  'is that right?',
  'when did Bush and Putin talk?',
  'x'.repeat(1_500),
];
const MENU: Readonly<Record<string, string>> = {
  check: '⟦Check quotations⟧',
  evidence: '⟦Find evidence⟧',
};
const QUOTED =
  '“On missile defence, we do not agree yet,” Rasmussen said.\n\nPutin said: "We do not consider Russia to be an enemy".';

for (const [name, given] of COMMANDS)
  await see(
    `/${name} ${Object.entries(given)
      .map((one) => one.join(': '))
      .join(' ')}`,
    await discord.slash(name, { ...given, private: 'true' }, here),
    2,
  );
for (const name of ['check', 'evidence'])
  for (const content of [QUOTED, Array.from({ length: 8 }, () => QUOTED).join('\n\n'), 'nothing'])
    await see(`menu ${content}`, await discord.menu(MENU[name]!, content, here), 1);
for (const part of ['settings', 'desk', 'test', 'forget']) {
  const manager = { ...here, permissions: String(1 << 5) };
  await see(`/verbatim ${part}`, await discord.slash('verbatim', { [part]: '' }, manager), 2);
  await see(
    `/verbatim ${part}, not allowed`,
    await discord.slash('verbatim', { [part]: '' }, { ...here, permissions: '0' }),
    0,
  );
}
await see('a stranger', await discord.slash('quote', { speaker: 'Putin' }, { server: OTHER }), 0);
for (const content of MENTIONS) {
  const before = discord.posted.length;
  discord.write(`<@${discord.world.bot.id}> ${content}`, here);
  while (discord.posted.length === before) await pause(5);
  print(`@Verbatim ${content}`, discord.posted.at(-1)!.body);
}
print('what is registered', discord.world.commands);
await pause(50);
print('the log', bot.log);
print('faults', discord.faults);
await bot.close();
