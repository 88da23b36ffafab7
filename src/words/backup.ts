import { shown } from './shown.ts';
import { inLocale } from './in-locale.ts';

export const backupUsage = inLocale(
  'backupUsage',
  `Usage: npm run backup -- FILE
Copies the store to FILE while the bot keeps running. An older copy of that name is replaced, anything else is left alone.`,
);

export const restoreUsage = inLocale(
  'restoreUsage',
  `Usage: npm run restore -- FILE
Replaces the store with the copy in FILE. Stop the bot first.`,
);

export const backedUp = inLocale(
  'backedUp',
  (store: string, file: string): string =>
    `${shown(store)} has been copied to ${shown(file)}, and the copy is complete.`,
);

export const restored = inLocale(
  'restored',
  (file: string, store: string, before: string | null): string =>
    `${shown(file)} has replaced ${shown(store)}.${before === null ? '' : ` What was there before is now ${shown(before)}.`}`,
);
