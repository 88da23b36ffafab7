import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lookedAtStamp } from './search/saved/stamp.ts';

/** Where packages keep what they can make again. */
const CACHE = join(import.meta.dirname, '..', 'node_modules', '.cache', 'verbatim');

/** A file for what is read of the seeds, and what another one must not be taken from. */
export interface SeedsKept {
  readonly path: string;
  readonly stamp: string;
}

/**
 * Where what was read of the seeds is kept between starts: reading them takes a third of the time until somebody who tries
 * the bot is answered.
 * @param now in milliseconds since 1970
 * @returns null where nothing can be kept, or where the program is being changed
 */
export function seedsKept(now: number, cache: string = CACHE): SeedsKept | null {
  const stamp = lookedAtStamp(now);
  if (stamp === null) return null;
  try {
    mkdirSync(cache, { recursive: true });
    return { path: join(cache, 'seeds.index'), stamp };
  } catch {
    return null;
  }
}
