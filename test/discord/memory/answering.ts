import { parentPort, workerData } from 'node:worker_threads';
import { commands, messageCommands } from '../../../commands/index.ts';
import { serve } from '../../../src/discord/desk/serve.ts';
import { open } from '../../../src/open.ts';
import { hold, writeMemory } from './control.ts';

// The thread that answers from the seeds, as src/answering.ts does, with an hour of half a second. Told to, it writes down its memory.
const { corpus } = workerData as { readonly corpus: string };
const { library } = open({ corpus, store: null, server: null, index: null }, () => {})!;
serve(parentPort!, { library, commands, messageCommands }, 500);

const memory = new BroadcastChannel('memory');
memory.addEventListener('message', async (event) => {
  const { file, word } = (event as MessageEvent).data as { readonly file?: string; readonly word: string };
  if (file === undefined) return;
  hold(word);
  await writeMemory(file);
  memory.postMessage({ written: true });
});
