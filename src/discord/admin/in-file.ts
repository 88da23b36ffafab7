import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { SettingsKeeper } from './settings-by-server.ts';

const Entries = z.record(z.string(), z.unknown());

/** What the file holds; nothing where there is none. @throws Error where it holds something else: it is left as it is */
function entriesIn(file: string): Record<string, unknown> {
  try {
    return Entries.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    if (error instanceof Error && 'code' in error) throw error;
    throw new Error(`${file} is not what was kept there`, { cause: error });
  }
}

/** Keeps what was chosen in a file of its own, where there is no store. It is made when something is chosen. */
export const keptInFile = (file: string): SettingsKeeper => ({
  all: () => new Map(Object.entries(entriesIn(file))),
  keep(server, settings) {
    const { [server]: _, ...others } = entriesIn(file);
    const entries = settings ? { ...others, [server]: settings } : others;
    // Whole or not at all, and for nobody else to read.
    writeFileSync(`${file}.part`, `${JSON.stringify(entries, null, 1)}\n`, { mode: 0o600 });
    renameSync(`${file}.part`, file);
  },
});
