import { statSync } from 'node:fs';

const fileAt = (path: string) => {
  try {
    return statSync(path);
  } catch {
    return null;
  }
};

/** Whether two paths lead to one file, by whatever links. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [fileAt(one), fileAt(other)];
  return a !== null && b !== null && a.ino === b.ino && a.dev === b.dev;
}
