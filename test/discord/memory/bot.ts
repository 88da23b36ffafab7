import { once } from 'node:events';
import { join } from 'node:path';
import { commands, messageCommands } from '../../../commands/index.ts';
import { makeBot } from '../../../src/discord/client.ts';
import { KEPT_NOWHERE, openSettings } from '../../../src/discord/admin/settings-by-server.ts';
import { openDesks } from '../../../src/discord/desk/desks.ts';
import { deskInThread } from '../../../src/discord/desk/in-thread.ts';
import { openAtOnce } from '../../../src/discord/desk/at-once.ts';
import { openQueue } from '../../../src/discord/desk/queue.ts';
import { oneShelf } from '../../../src/discord/desk/shelves.ts';
import { hold, writeMemory } from './control.ts';

// A bot in a process of its own, for the memory of nothing else to be in it. Told to, it writes down what it remembers.
const [api = '', token = '', server = '', folder = ''] = process.argv.slice(2);
const log = (line: string): void => void process.stderr.write(`${line}\n`);
const corpus = join(import.meta.dirname, '..', '..', '..', 'seeds');
const desks = openDesks({
  shelves: oneShelf({ corpus }),
  open: (shelf) => deskInThread(new URL('answering.ts', import.meta.url), shelf.place, log),
  most: 1,
});
await desks.open(server);
const bot = makeBot(api, {
  desk: openQueue(desks, openAtOnce(commands), log),
  commands,
  messageCommands,
  servers: [server],
  settings: openSettings(KEPT_NOWHERE, log),
  adding: null,
  reports: null,
  log,
});
await bot.start(token);
const memory = new BroadcastChannel('memory');
const told = once(process, 'message');
process.send!('ready');
const [word] = (await told) as [string];
const written = once(memory, 'message');
memory.postMessage({ file: join(folder, 'thread.heapsnapshot'), word });
await written;
hold(word);
await writeMemory(join(folder, 'main.heapsnapshot'));
process.send!('written');
process.exit();
