/** Nobody has asked for so many milliseconds, likely. */
const PAUSE = 1_000;

/**
 * Has memory that nothing uses any more collected while nobody waits. Of twenty thousand articles that takes a tenth of a second or two,
 * and would else fall into the next addition, which makes much that is thrown away.
 * @returns a function to be called whenever much was thrown away: it is collected a while after the last. Where the program is not
 * started so that it can be asked for (see start.mjs), it is collected as always
 */
export function collectLater(pause = PAUSE): () => void {
  let waiting: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => globalThis.gc?.(), pause).unref();
  };
}
