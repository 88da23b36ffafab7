import { shown } from './shown.ts';
import { inLocale } from './in-locale.ts';

/** How to use it, for somebody who wrote something that cannot be understood. */
export const watchUsage = inLocale(
  'watchUsage',
  `Usage: npm run watch -- FOLDER (--server ID | --all)
Imports what is in the folder, and from then on what is added, changed or removed there, until Ctrl-C.`,
);

export const noFolder = inLocale(
  'noFolder',
  (path: string): string => `${shown(path)}: there is no such folder.`,
);
export const watching = inLocale(
  'watching',
  (folder: string): string => `Watching ${shown(folder)}. Ctrl-C ends it.`,
);
export const takenIn = inLocale('takenIn', (file: string): string => `${shown(file)}: imported.`);
export const nothingLeft = inLocale(
  'nothingLeft',
  (folder: string, files: number): string =>
    `${shown(folder)} is empty, though ${files} ${files === 1 ? 'file was' : 'files were'} imported from it: they stay until there is something in it again.`,
);
export const takenOut = inLocale(
  'takenOut',
  (file: string): string => `${shown(file)}: no longer there; its articles are removed.`,
);
