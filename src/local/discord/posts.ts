import type { Json } from './json.ts';

/** A message that the bot posted. */
export interface Posted {
  readonly channel: string;
  readonly body: Json;
}

/** What the bot posted, in order, and who waits for the next of it. */
export interface Posts {
  readonly all: readonly Posted[];
  readonly add: (one: Posted) => void;
  /** The first that is not yet taken; waits for it. */
  readonly next: () => Promise<Posted>;
}

export function openPosts(): Posts {
  const all: Posted[] = [];
  const takers: ((one: Posted) => void)[] = [];
  let taken = 0;
  return {
    all,
    add(one) {
      all.push(one);
      takers.shift()?.(one);
    },
    next: () =>
      new Promise((resolve) => {
        const ready = all[taken++];
        if (ready) resolve(ready);
        else takers.push(resolve);
      }),
  };
}
