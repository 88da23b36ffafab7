import { type MessagePort, workerData } from 'node:worker_threads';
import { EngineFault, type EngineProblem } from './problem.ts';
import { type Ask, type EnginePlace, said } from './request.ts';

/** What a thread that waits hands over. */
export interface Handed {
  /** Of nothing else that it hands over. */
  readonly number: number;
  readonly place: EnginePlace;
  readonly asks: readonly Ask[];
}

/** What it gets back, of the same number: text, which is handed over and read faster than what it says. */
export type Handing = { readonly number: number } & (
  | { readonly answers: readonly string[] }
  | { readonly kind: EngineProblem; readonly detail: string }
);

// The thread that asks an engine while another waits.
const { port, raised } = workerData as { readonly port: MessagePort; readonly raised: Int32Array };

function done(handing: Handing): void {
  port.postMessage(handing);
  Atomics.store(raised, 0, 1);
  Atomics.notify(raised, 0);
}

port.on('message', ({ number, place, asks }: Handed) => {
  Promise.all(asks.map((ask) => said(place, ask))).then(
    (answers) => done({ number, answers }),
    (error: unknown) => {
      const { kind, detail } =
        error instanceof EngineFault ? error : new EngineFault('refused', String(error));
      done({ number, kind, detail });
    },
  );
});
