import { parentPort, workerData } from 'node:worker_threads';
import { commands, messageCommands } from '../../../commands/index.ts';
import { serve } from '../../../src/discord/desk/serve.ts';
import type { Told } from '../../../src/discord/desk/thread.ts';
import { library } from '../bot.ts';

// A thread that answers as the library of these tests does. Asked for Long it works for a second, asked for End it ends.
const answering = {
  library: {
    ...library,
    quote(speaker: string, about?: string) {
      const until = speaker === 'Long' ? Date.now() + 1_000 : 0;
      while (Date.now() < until);
      if (speaker === 'End') process.exit(9);
      return library.quote(speaker, about);
    },
  },
  commands,
  messageCommands,
};
parentPort!.postMessage({ kind: 'line', line: `Started with ${String(workerData)}` } satisfies Told);
if (workerData !== 'nothing') serve(parentPort!, answering);
