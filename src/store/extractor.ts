import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FORMS = join(import.meta.dirname, '..', 'forms');

/** What extracts, and its version: eight figures of the SHA-256 of the program's files that do. A file is read anew when it changes. */
export function extractorStamp(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(FORMS, { recursive: true, encoding: 'utf8' }).toSorted())
    if (name.endsWith('.ts')) hash.update(`${name}\n`).update(readFileSync(join(FORMS, name)));
  return hash.digest('hex').slice(0, 8);
}
