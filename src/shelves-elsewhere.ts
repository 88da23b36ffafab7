import type { Shelves } from './discord/desk/shelves.ts';
import type { Place } from './place.ts';
import { again } from './opensearch/again.ts';
import { liveAliases } from './opensearch/live-aliases.ts';
import type { EnginePlace } from './opensearch/request.ts';
import { programStamp } from './search/saved/stamp.ts';

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
  const close = again(async () => {
    live = await liveAliases({ ...engine, patience: 0 }, stamp);
  });
  return {
    shelves: {
      of(server) {
        const own = live.has(server) ? server : null;
        return { key: `${own} ${live.get(own)}`, place: { ...place, server: own } };
      },
    },
    close,
  };
}
