/** An engine is asked so often, in milliseconds, what others have changed in it. */
const OFTEN = 5_000;

/**
 * Asks again and again, one question at a time, so that a late answer is never put in the place of a newer one. What cannot be
 * asked now is asked at the next turn.
 * @param ask asks, and does with the answer what is to be done
 * @returns what ends it
 */
export function again(ask: () => Promise<void>, often = OFTEN): () => void {
  let isAsked = false;
  const asking = setInterval(async () => {
    if (isAsked) return;
    isAsked = true;
    try {
      await ask();
    } catch {
      // What it had last counts until it can be asked again.
    } finally {
      isAsked = false;
    }
  }, often);
  asking.unref();
  return () => clearInterval(asking);
}
