import { existsSync } from 'node:fs';
import { keptInFile } from './discord/admin/in-file.ts';
import type { SettingsKeeper } from './discord/admin/settings-by-server.ts';
import { reportsInBelongings } from './discord/reports/in-belongings.ts';
import type { Reports } from './discord/reports/report.ts';
import { reportsIn } from './discord/reports/reports-in.ts';
import { type Place, SEEDS } from './place.ts';
import { settingsFile, STORE } from './settings/kept-in.ts';
import { sharedAt } from './shared-at.ts';
import { settingsIn, storeAt } from './stored.ts';

/** Where articles, settings and reports are kept: in a store, in an engine that several bots share, or in a folder with files beside it. */
interface KeptForDiscord {
  readonly store: Exclude<ReturnType<typeof storeAt>, 'none'>;
  readonly elsewhere: Awaited<ReturnType<typeof sharedAt>>;
}

/** Opens it. @returns null where it cannot be opened, which is told */
export async function keptForDiscord(
  place: Place,
  tell: (line: string) => void,
): Promise<KeptForDiscord | null> {
  if (place.engine) {
    const elsewhere = await sharedAt(place.engine, place, tell);
    return elsewhere && { store: null, elsewhere };
  }
  const store = place.corpus === null ? storeAt(place.store, tell) : null;
  return store === 'none' ? null : { store, elsewhere: null };
}

/** Where what admins set is kept. */
export function settingsKept({ store, elsewhere }: KeptForDiscord, place: Place): SettingsKeeper {
  if (elsewhere) return elsewhere.settings;
  return store ? settingsIn(store) : keptInFile(settingsFile(place.index));
}

/** Reports of mistakes in a file beside the articles. @param told takes what goes wrong with them */
export const reportsBeside = (
  { corpus, store }: Pick<Place, 'corpus' | 'store'>,
  told: (error: unknown) => void,
): Reports => {
  const own = store ?? STORE;
  return reportsIn(`${corpus ?? (existsSync(own) ? own : SEEDS)}.reports.jsonl`, told);
};

/** Where reports of mistakes are kept. @param told takes what goes wrong with them */
export const reportsKept = (
  { store, elsewhere }: KeptForDiscord,
  { corpus }: Place,
  told: (error: unknown) => void,
): Reports =>
  elsewhere
    ? reportsInBelongings(elsewhere.reports, told)
    : reportsBeside({ corpus, store: store?.file ?? null }, told);
