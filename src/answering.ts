import { parentPort, workerData } from 'node:worker_threads';
import { commands, messageCommands } from '../commands/index.ts';
import { serve } from './discord/desk/serve.ts';
import type { Told } from './discord/desk/thread.ts';
import { mergeBeside } from './merge-beside.ts';
import { open, type Place } from './open.ts';
import { encodeBeside } from './vectors-of.ts';

// The thread in which questions from Discord are answered; see `deskInThread`.
const port = parentPort!;
const place = workerData as Place;
const tell = (told: Told): void => port.postMessage(told);
const line = (one: string): void => tell({ kind: 'line', line: one });
const opened = open(place, line, {
  reading: (done, of) => tell({ kind: 'reading', done, of }),
});
if (opened) {
  const { library, encoder, keeping, problems, corrections, isBeside } = opened;
  serve(port, { library, commands, messageCommands, problems, corrections });
  if (isBeside) mergeBeside(place, line);
  if (encoder) void encodeBeside(library, keeping);
}
