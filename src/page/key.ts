import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** In bytes. */
const LENGTH = 32;

/**
 * What links are signed with: what is given, or a key that is kept beside a store, made when it is missing.
 * @param store the store's file; null for a key that ends with the program
 * @throws Error when the key can neither be read nor kept
 */
export function pageKey(given: string | null, store: string | null): Uint8Array {
  if (given !== null) return Buffer.from(given);
  if (store === null) return randomBytes(LENGTH);
  const file = `${store}.page-key`;
  try {
    // Nobody but who runs the program reads it; one that another made meanwhile stands.
    writeFileSync(file, randomBytes(LENGTH), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const kept = readFileSync(file);
  if (kept.length !== LENGTH) throw new Error(`${file} is no key. Remove it, and another is made.`);
  return kept;
}
