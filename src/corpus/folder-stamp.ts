import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file that was changed so lately may be changed again without its times telling, in milliseconds. */
const LATELY = 2_000;

/**
 * What tells whether a file was changed, or another was put in its place, since: its size, number and times. It is not read.
 * @param now in milliseconds since 1970
 * @returns null where that cannot be told
 */
export function fileStamp(path: string, now: number): string | null {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    return Math.max(mtimeMs, ctimeMs) > now - LATELY ? null : JSON.stringify([size, mtimeMs, ctimeMs, ino]);
  } catch {
    return null;
  }
}

/**
 * What tells whether any file of a folder was put there, changed or taken away since: their names and stamps. No file is read.
 * @param now in milliseconds since 1970
 * @returns null where that cannot be told
 */
export function folderStamp(folder: string, now: number): string | null {
  try {
    const hash = createHash('sha256');
    for (const name of readdirSync(folder).toSorted()) {
      const stamp = fileStamp(join(folder, name), now);
      if (stamp === null) return null;
      hash.update(`${JSON.stringify(name)} ${stamp}`);
    }
    return hash.digest('hex');
  } catch {
    return null;
  }
}
