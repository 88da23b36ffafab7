import { shown } from './shown.ts';
import { inLocale } from './in-locale.ts';

export const backupUsage = inLocale(
  'backupUsage',
  `Usage: npm run backup -- FILE
Copies the store to FILE while the bot goes on. An older copy of that name is replaced, anything else is left alone.`,
);

export const restoreUsage = inLocale(
  'restoreUsage',
  `Usage: npm run restore -- FILE
Puts the copy in FILE in the place of the store. Stop the bot before.`,
);

export const backedUp = inLocale(
  'backedUp',
  (store: string, file: string): string =>
    `${shown(store)} is copied to ${shown(file)}, and the copy is whole.`,
);

export const restored = inLocale(
  'restored',
  (file: string, store: string, before: string | null): string =>
    `${shown(file)} is in the place of ${shown(store)}.${before === null ? '' : ` What was there is ${shown(before)}.`}`,
);
