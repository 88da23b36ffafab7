import type { Shelves } from './discord/desk/shelves.ts';
import type { Place } from './open.ts';
import { type Belongings, openBelongings } from './opensearch/belongings.ts';
import { REPORTS, SETTINGS } from './opensearch/layout.ts';
import { EngineFault } from './opensearch/problem.ts';
import { openReach } from './opensearch/reach.ts';
import type { EnginePlace } from './opensearch/request.ts';
import { shelvesElsewhere } from './shelves-elsewhere.ts';

/** What several bots share. */
interface Shared {
  readonly shelves: Shelves;
  readonly settings: Belongings;
  readonly reports: Belongings;
  readonly close: () => void;
}

/** In milliseconds, for whoever changes settings or reports something: Discord is not heard meanwhile. */
const PATIENCE = 1_000;
const SLOWEST = 3_000;

/** Opens what several bots share in an engine. @returns null where it cannot be asked, which is told */
export async function sharedAt(
  engine: EnginePlace,
  place: Place,
  tell: (line: string) => void,
): Promise<Shared | null> {
  try {
    const { shelves, close } = await shelvesElsewhere(engine, place);
    const { reach, close: end } = openReach({ ...engine, patience: PATIENCE, slowest: SLOWEST });
    return {
      shelves,
      settings: openBelongings(reach, SETTINGS),
      reports: openBelongings(reach, REPORTS),
      close() {
        close();
        void end();
      },
    };
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error;
    tell(error.message);
    return null;
  }
}
