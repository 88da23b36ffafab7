import type { Shelves } from './discord/desk/shelves.ts';
import type { Place } from './open.ts';
import { liveAliases } from './opensearch/live-aliases.ts';
import type { EnginePlace } from './opensearch/request.ts';
import { programStamp } from './search/saved/stamp.ts';

/** An engine is asked so often, in milliseconds, whose articles it has. */
const OFTEN = 5_000;

/**
 * A shelf for each server that has articles of its own in an engine, and one for the others. What an engine that is away had last
 * is what counts.
 * @throws EngineFault where it cannot be asked at the start
 */
export async function shelvesElsewhere(
  engine: EnginePlace,
  place: Place,
): Promise<{ readonly shelves: Shelves; readonly close: () => void }> {
  const stamp = programStamp();
  let live = await liveAliases(engine, stamp);
  let isAsked = false;
  const asking = setInterval(async () => {
    // A late answer is never put in the place of a newer one.
    if (isAsked) return;
    isAsked = true;
    try {
      live = await liveAliases({ ...engine, patience: 0 }, stamp);
    } catch {
      // What it had last counts until it can be asked again.
    } finally {
      isAsked = false;
    }
  }, OFTEN);
  asking.unref();
  return {
    shelves: {
      of(server) {
        const own = live.has(server) ? server : null;
        return { key: `${own} ${live.get(own)}`, place: { ...place, server: own } };
      },
    },
    close: () => clearInterval(asking),
  };
}
