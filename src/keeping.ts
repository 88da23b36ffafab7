import { existsSync } from 'node:fs';
import { type Kept, type Wanted, writtenIn } from './correct/keeping.ts';
import type { Outcome } from './correct/put-right.ts';
import type { Adding } from './discord/add/adding.ts';
import type { Place } from './place.ts';
import type { Keeping } from './page/keeper/keeper.ts';
import { STORE } from './settings/kept-in.ts';
import { ALL_SERVERS } from './store/statements.ts';
import { keptElsewhere } from './words/engine.ts';
import { deskWords as said } from './words/keeper-desk.ts';

/** One thing to be put right, as plain data for a thread. */
export interface Work {
  readonly kept: Kept;
  readonly wanted: Wanted;
}

/** What does the work of a desk, and what it is followed by. */
interface Hands {
  readonly correct: (work: Work) => Promise<Outcome>;
  readonly add: Adding['run'] | null;
  /** Called once the articles, or what is known of them, are not what they were; whoever has changed them waits for it. */
  readonly changed: () => Promise<void>;
}

/** Where somebody keeps the articles of a place; null where they come with the project, or are in a search engine. */
export function keptAt(
  { corpus, store, engine }: Pick<Place, 'corpus' | 'store' | 'engine'>,
  who: Pick<Kept, 'server' | 'ownOnly'>,
): Kept | null {
  if (engine) return null;
  if (corpus !== null) return { folder: corpus, ...who };
  return existsSync(store ?? STORE) ? { store: store ?? STORE, ...who } : null;
}

/** How files are added in the room of whoever keeps all of them; null where there is nothing to add them to. */
export function addingOf(kept: Kept | null, { add, changed }: Pick<Hands, 'add' | 'changed'>): Adding | null {
  if (!kept || !add) return null;
  const run = followed(add, changed);
  // The room is none of the servers of a store.
  return { roles: [], origins: [], run: (wanted) => run({ ...wanted, server: kept.server ?? ALL_SERVERS }) };
}

/** Adds files of the desk for a server. */
const addTo =
  (server: string, run: Adding['run']): Exclude<Keeping['add'], string> =>
  (file, confirmed) =>
    run({ from: file, server, confirmed });

/** Adds a file; what is answered from then follows. */
const followed =
  (add: Adding['run'], changed: Hands['changed']): Adding['run'] =>
  async (wanted) => {
    const added = await add(wanted);
    if (added.kind === 'added' && added.articles > 0) await changed();
    return added;
  };

/** What can be done on the desk with articles that are in a search engine. */
export const KEEPING_ELSEWHERE: Keeping = {
  written: () => [],
  correct: keptElsewhere,
  add: keptElsewhere,
  addNote: null,
  textsAlone: false,
};

/**
 * What the keeper of articles can do with them on the desk.
 * @param kept where they are; null for those that come with the project, which stay as they are: the first file makes a store
 * @param isShared whether others are answered from all of them too, and have not been asked
 */
export function keepingOf(kept: Kept | null, isShared: boolean, { correct, add, changed }: Hands): Keeping {
  if (!kept)
    return {
      written: () => [],
      correct: said.seeds,
      add: add ? addTo(ALL_SERVERS, followed(add, changed)) : said.noStoreSeeds,
      addNote: add ? said.makesStore(STORE) : null,
      textsAlone: false,
    };
  const { server, folder } = kept;
  const run = add && followed(add, changed);
  return {
    written: () => (isShared ? [] : writtenIn(kept)),
    correct: isShared
      ? said.shared
      : async (wanted) => {
          const outcome = await correct({ kept, wanted });
          if (outcome.kind === 'done') await changed();
          return outcome;
        },
    add: run ? addTo(server ?? ALL_SERVERS, run) : said.noStore,
    addNote: run && folder !== undefined ? said.intoFolder(folder) : null,
    textsAlone: folder !== undefined,
  };
}
