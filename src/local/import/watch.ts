import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { watch } from 'chokidar';
import { SOURCES } from '../../corpus/folder.ts';
import { openReader, type Reader } from '../../forms/apart.ts';
import { extractorStamp } from '../../store/extractor.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { refusedInWords, remarkInWords } from '../../words/import.ts';
import { storeInWords } from '../../words/store.ts';
import { nothingLeft, takenIn, takenOut, watching } from '../../words/watch.ts';
import { type Find, findFiles } from './find.ts';
import type { Remark } from './in-zip.ts';
import { takeIn } from './take-in.ts';

/** A file whose size has stayed the same for so many milliseconds is written to its end. */
const STABLE = 500;
/** What happens within so many milliseconds is taken in together. */
const TOGETHER = 150;
/** Another process may write into the store; it is asked again after so many milliseconds. */
const AGAIN = 1_000;

/** What is watched, and for whom. */
export interface Watch {
  readonly folder: string;
  /** A server's id, or `*`. */
  readonly server: string;
  /** The file of the store. */
  readonly store: string;
}

/** A folder that is being watched. */
export interface Watching {
  readonly close: () => Promise<void>;
}

type File = Exclude<Find, Remark>;

const isFile = (one: Find): one is File => !('problem' in one);

/**
 * Takes in what is in a folder, and from then on whatever is added, changed or removed.
 * @returns once what was there is in, and changes are seen
 */
export async function watchFolder(
  { folder: given, server, store: file }: Watch,
  tell: (line: string) => void,
  reader: Reader = openReader(),
  openedBy: typeof openStore = openStore,
): Promise<Watching> {
  const folder = realpathSync(given);
  const extractor = extractorStamp();
  const changed = new Set<string>();
  const ending = new AbortController();
  const { signal: ended } = ending;
  let busy: Promise<void> = Promise.resolve();

  /** Why the store took something not, as it was told last. */
  let refusal = '';

  /** The store to write into, once nobody else does; null once it is no longer watched. */
  const openToWrite = async (): Promise<Store | null> => {
    for (let told = ''; !ended.aborted; await after(AGAIN)) {
      const store = openedBy(file, { write: true, doing: 'npm run watch' });
      if (!('kind' in store)) return store;
      const why = storeInWords(store);
      if (why !== told) tell(why);
      told = why;
    }
    return null;
  };

  /** Takes in some of the files, and takes out those at some places that are no longer there. */
  const take = async (wanted: (path: string) => boolean, places: readonly string[]): Promise<void> => {
    const store = await openToWrite();
    if (!store) return;
    try {
      const found = [...findFiles(folder, wanted)];
      for (const one of found) if (!isFile(one)) tell(remarkInWords(one.folder, one.problem));
      const files = found.filter(isFile);
      const there = new Set(files.map(({ place, inner }) => JSON.stringify([place, inner])));
      // What cannot be looked into, a zip that is torn or a folder that is closed, is broken rather than emptied.
      const whole = files.filter(({ inner }) => inner === '').map(({ place }) => place);
      const isKept = (place: string, inner: string): boolean =>
        whole.some((one) => (one === place && inner !== '') || place.startsWith(one + sep));
      const missing = places
        .flatMap((place) => store.under(place))
        .filter(({ place, inner }) => !there.has(JSON.stringify([place, inner])) && !isKept(place, inner))
        .filter(({ place }) => !isFresh(place));
      // An empty folder may be a disk that is not there.
      const isBare = places.includes(folder) && files.length === 0 && missing.length > 0;
      if (isBare) tell(nothingLeft(folder, new Set(missing.map(({ place }) => place)).size));
      const gone = isBare ? [] : missing;
      const tally = await takeIn(files, {
        store,
        readers: [reader],
        extractor,
        servers: [server],
        stopped: () => ended.aborted,
        acknowledged: (_, taken) => {
          for (const { file: name, refused } of taken) {
            for (const { where, why, detail } of refused) tell(refusedInWords(name, where, why, detail));
            if (refused.length === 0) tell(takenIn(name));
          }
        },
      });
      const out = gone.length === 0 ? 0 : store.withdraw(gone.map(({ number }) => number));
      if (typeof out === 'number') for (const { file: name } of gone) tell(takenOut(name));
      const refusals = [tally, out].filter((one) => typeof one !== 'number' && 'kind' in one);
      for (const why of refusals.map(storeInWords)) {
        if (why !== refusal) tell(why);
        refusal = why;
      }
      // A disk that is full may have room again: nothing that was not taken is forgotten.
      if (refusals.length > 0) again([...files, ...gone].map(({ place }) => place));
      else refusal = '';
    } finally {
      store.close();
    }
  };

  let timer: NodeJS.Timeout | undefined;
  const takeSoon = (paths: readonly string[], wait: number): void => {
    for (const path of paths) changed.add(path);
    clearTimeout(timer);
    if (!ended.aborted) timer = setTimeout(takeChanged, wait);
  };
  const again = (paths: readonly string[]): void => takeSoon(paths, AGAIN);

  function takeChanged(): void {
    if (changed.size === 0) return;
    const now = new Set(changed);
    changed.clear();
    // What sources.json says is about the files beside it.
    const folders = new Set(
      [...now].filter((path) => basename(path) === SOURCES).map((path) => dirname(path)),
    );
    const wanted = (path: string): boolean => now.has(path) || folders.has(dirname(path));
    busy = busy.then(() => take(wanted, [...now]));
  }
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: STABLE, pollInterval: 100 },
  });
  watcher.on('all', (_event, path) => {
    takeSoon([path], TOGETHER);
  });
  watcher.on('error', (error) => tell(error instanceof Error ? error.message : String(error)));
  await new Promise<void>((resolve) => void watcher.once('ready', resolve));
  // What somebody is just writing is taken in when that has been seen to end.
  await after(STABLE);
  await take((path) => !isFresh(path), [folder]);
  tell(watching(folder));
  return {
    async close() {
      ending.abort();
      clearTimeout(timer);
      await watcher.close();
      await busy;
      await reader.close();
    },
  };
}

/** Whether a file was changed just now. */
function isFresh(path: string): boolean {
  const since = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return since >= 0 && since < STABLE;
}
