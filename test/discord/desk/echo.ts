import { parentPort, workerData } from 'node:worker_threads';
import { commands, messageCommands } from '../../../commands/index.ts';
import { serve } from '../../../src/discord/desk/serve.ts';
import type { Told } from '../../../src/discord/desk/thread.ts';
import { library } from '../made-library.ts';

/** What such a thread is started with. */
export interface Given {
  readonly words: string;
  /** Its first number is set once the thread need not work any longer. */
  readonly gate: Int32Array;
}
const { words, gate } = workerData as Given;

// A thread that answers as the library of these tests does. Asked for Long it works until it is let go, asked for End it ends.
const answering = {
  library: {
    ...library,
    quote(speaker: string, about?: string) {
      if (speaker === 'Long') Atomics.wait(gate, 0, 0);
      if (speaker === 'End') process.exit(9);
      return library.quote(speaker, about);
    },
  },
  commands,
  messageCommands,
};
parentPort!.postMessage({ kind: 'line', line: `Started with ${words}` } satisfies Told);
if (words !== 'nothing') serve(parentPort!, answering);
