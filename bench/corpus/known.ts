import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Figures = Readonly<Record<string, unknown>>;

/** What was told before in a folder that is kept: a run that was broken off goes on with what is still to be told. */
export function knownIn(into: string): {
  readonly get: (of: string, figures: () => Figures) => Figures;
} {
  const path = join(into, 'figures.json');
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Figures>) : {};
  return {
    get(of, figures) {
      known[of] ??= figures();
      writeFileSync(path, JSON.stringify(known));
      return known[of];
    },
  };
}
