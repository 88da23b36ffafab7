import { parentPort, workerData } from 'node:worker_threads';
import { afterOthers, WAITED } from './after-others.ts';
import { collectLater } from './collect-later.ts';
import { commands, messageCommands } from '../commands/index.ts';
import { HOUR } from './discord/desk/kept.ts';
import { serve } from './discord/desk/serve.ts';
import type { Told } from './discord/desk/thread.ts';
import { mergeBeside } from './merge-beside.ts';
import { open } from './open.ts';
import type { Opened } from './opened.ts';
import type { Place } from './place.ts';
import { encodeBeside } from './vectors-of.ts';

// The thread in which questions from Discord are answered; see `deskInThread`.
const port = parentPort!;
afterOthers(WAITED);
const place = workerData as Place;
const tell = (told: Told): void => port.postMessage(told);
const line = (one: string): void => tell({ kind: 'line', line: one });
const first = open(place, line, {
  reading: (done, of) => tell({ kind: 'reading', done, of }),
  bare: true,
  later: true,
});

/** In milliseconds. */
const SOON = 1_000;

if (first) {
  let opened = first;
  let encoding: Promise<void> | null = null;
  const merge = mergeBeside(place, line);
  const collect = collectLater();
  /** Makes the vectors that are lacking, those of what is new in the meantime too. */
  const encode = async (): Promise<void> => {
    for (let done: Opened | null = null; done !== opened;) {
      done = opened;
      await encodeBeside(
        {
          get vectors() {
            return opened.library.vectors;
          },
        },
        opened.keeping,
      );
    }
    encoding = null;
  };
  /** What answers now; what is new is kept with the others later. */
  const answering = () => {
    const { library, encoder, problems, corrections, isBeside, isBare } = opened;
    if (isBeside) merge();
    if (encoder) encoding ??= encode();
    return { library, commands, messageCommands, problems, corrections, isBare };
  };
  serve(port, answering(), HOUR, () => {
    const next = opened.refresh();
    if (!next) return null;
    opened = next;
    collect();
    return answering();
  });
  const follow = first.follow();
  // Whoever has asked already is answered first, and whoever asks meanwhile between two of its pieces.
  const prepare = (): void => {
    if (follow.next().done !== true) setTimeout(prepare, 0).unref();
    else collect();
  };
  setTimeout(prepare, SOON).unref();
}
