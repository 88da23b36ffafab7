import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file that was changed so lately may be changed again without its times telling, in milliseconds. */
const LATELY = 2_000;

/**
 * What tells whether any file of a folder was put there, changed or taken away since: their names, sizes, numbers and times. No
 * file is read.
 * @param now in milliseconds since 1970
 * @returns null where that cannot be told
 */
export function folderStamp(folder: string, now: number): string | null {
  try {
    const hash = createHash('sha256');
    for (const name of readdirSync(folder).toSorted()) {
      const { size, mtimeMs, ctimeMs, ino } = statSync(join(folder, name));
      if (Math.max(mtimeMs, ctimeMs) > now - LATELY) return null;
      hash.update(JSON.stringify([name, size, mtimeMs, ctimeMs, ino]));
    }
    return hash.digest('hex');
  } catch {
    return null;
  }
}
