import type { Shelves } from './discord/desk/shelves.ts';
import { keptInBelongings } from './discord/admin/in-belongings.ts';
import type { SettingsKeeper } from './discord/admin/settings-by-server.ts';
import type { Place } from './place.ts';
import { again } from './opensearch/again.ts';
import { type Belongings, belongingsNow, openBelongings } from './opensearch/belongings.ts';
import { REPORTS, SETTINGS } from './opensearch/layout.ts';
import { EngineFault } from './opensearch/problem.ts';
import { openReach } from './opensearch/reach.ts';
import type { EnginePlace } from './opensearch/request.ts';
import { shelvesElsewhere } from './shelves-elsewhere.ts';

/** What several bots share. */
interface Shared {
  readonly shelves: Shelves;
  readonly settings: SettingsKeeper;
  readonly reports: Belongings;
  readonly close: () => void;
}

/** In milliseconds, for whoever changes settings or reports something: Discord is not heard meanwhile. */
const PATIENCE = 1_000;
const SLOWEST = 3_000;

/**
 * Opens what several bots share in an engine.
 * @param often so many milliseconds pass before it is asked again what others have chosen
 * @returns null where it cannot be asked, which is told
 */
export async function sharedAt(
  engine: EnginePlace,
  place: Place,
  tell: (line: string) => void,
  often?: number,
): Promise<Shared | null> {
  try {
    const { shelves, close } = await shelvesElsewhere(engine, place);
    const following: (() => void)[] = [];
    const { reach, close: end } = openReach({ ...engine, patience: PATIENCE, slowest: SLOWEST });
    return {
      shelves,
      settings: keptInBelongings(openBelongings(reach, SETTINGS), (begin) => {
        following.push(
          again(async () => {
            const heard = begin();
            heard(await belongingsNow({ ...engine, patience: 0 }, SETTINGS));
          }, often),
        );
      }),
      reports: openBelongings(reach, REPORTS),
      close() {
        close();
        for (const one of following) one();
        void end();
      },
    };
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error;
    tell(error.message);
    return null;
  }
}
