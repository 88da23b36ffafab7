import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Body } from '../../src/discord/reply/body.ts';
import { plainLines } from '../../src/discord/reply/plain-lines.ts';
import type { Json } from '../../src/local/discord/json.ts';
import { seedLibrary } from '../support/seeds.ts';
import { deskOf, openBot, OPEN } from './bot.ts';
import { find, under } from './press/under.ts';

const here = { server: OPEN };
let bot: Awaited<ReturnType<typeof openBot>>;
beforeAll(async () => {
  bot = await openBot({ desk: deskOf(seedLibrary) });
});
afterAll(() => bot.close());

/** What a member does: a command with what is filled in, or what is pressed under a card of an earlier step. */
type Step =
  | { readonly command: string; readonly given: Readonly<Record<string, string>> }
  | { readonly press: string; readonly under: number };

interface Menu {
  readonly placeholder: string;
  readonly options: readonly { readonly label: string }[];
}

/** What can be pressed or chosen under a card, as it reads there. */
function buttons(body: Json): string[] {
  const menus = ((body['components'] ?? []) as { readonly components?: readonly (Partial<Menu> & Json)[] }[])
    .flatMap(({ components = [] }) => components)
    .filter((one): one is Menu & Json => one.placeholder !== undefined);
  const row = under(body).flatMap(({ label, menu }) => (menu === undefined ? [`[${label}]`] : []));
  return [
    ...menus.map(
      ({ placeholder, options }) => `(${placeholder} ${options.map(({ label }) => label).join(' | ')})`,
    ),
    ...(row.length > 0 ? [row.join(' ')] : []),
  ];
}

/** A task as a member goes through it, read as plain text. */
async function transcript(steps: readonly Step[]): Promise<string> {
  const bodies: Json[] = [];
  const told: string[] = [];
  for (const step of steps) {
    const outcome = await act(step, bodies);
    bodies.push(outcome.body);
    told.push(
      'command' in step
        ? `You: /${step.command} ${Object.entries(step.given)
            .map(([name, value]) => `${name}: ${value}`)
            .join(' ')}`
        : `You press “${step.press}”`,
      '',
      `Verbatim${outcome.ephemeral ? ' (only you can see this)' : ''}:`,
      ...plainLines(outcome.body as unknown as Body),
      ...buttons(outcome.body),
      ...Object.entries(outcome.files).flatMap(([name, text]) => ['', `File ${name}:`, text.trimEnd()]),
      '',
      '',
    );
  }
  return `${told.join('\n').trimEnd()}\n`;
}

function act(step: Step, bodies: readonly Json[]) {
  if ('command' in step) return bot.discord.slash(step.command, step.given, here);
  const body = bodies[step.under]!;
  const { id, menu } = find(body, step.press);
  return menu === undefined ? bot.discord.press(id, body, here) : bot.discord.press(menu, body, here, id);
}

const check = (quotation: string, speaker: string): Step => ({
  command: 'check',
  given: { quotation, speaker },
});

/** By the name of the file: three tasks of a reporter, from beginning to end. */
const TASKS: Readonly<Record<string, readonly Step[]>> = {
  'find-what-was-said': [
    { command: 'quote', given: { speaker: 'Rasmussen', about: 'Russia' } },
    { press: 'Next', under: 0 },
    { press: 'Number 5', under: 1 },
    { press: 'Cite', under: 2 },
  ],
  'check-a-quotation': [
    check('On missile defence, we do not agree yet', 'Rasmussen'),
    check('On missile defence, we do not agree now', 'Rasmussen'),
    check('On missile defence, we do not agree yet', 'Putin'),
  ],
  'find-when': [
    { command: 'when', given: { event: 'the missile shield was cancelled' } },
    { press: 'Number 1', under: 0 },
  ],
};

test.each(Object.entries(TASKS))('%s reads from beginning to end as it did', async (name, steps) => {
  await expect(await transcript(steps)).toMatchFileSnapshot(`golden/${name}.txt`);
  expect(bot.discord.faults).toEqual([]);
});
