import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly optionalDependencies?: Record<string, string>;
}
type Packages = Readonly<Record<string, Entry>>;

/** Where npm looks for a package that another needs: beside it, then in every folder above. */
function places(needing: string, wanted: string): string[] {
  const above = needing
    .split('/node_modules/')
    .map((_, i, all) => all.slice(0, i + 1).join('/node_modules/'));
  return ['', ...above].map((folder) => `${folder && `${folder}/`}node_modules/${wanted}`);
}

const lacking = (packages: Packages): string[] =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((wanted) => !places(path, wanted).some((place) => place in packages))
      .map((wanted) => `${wanted} for ${path}`),
  );

// A tool with a binary for every platform writes them as optional dependencies. When one cannot be had, npm
// leaves it out of the lock without a word, and `npm ci` then refuses on that platform.
describe('package-lock.json', () => {
  const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
    packages: Packages;
  };

  it('has an entry for every optional dependency, so that every platform can install', () => {
    expect(lacking(packages)).toEqual([]);
  });

  it('would be found lacking without one', () => {
    const entries = Object.entries(packages);
    const binary = entries.find(([path]) => path.startsWith('node_modules/@oxlint/'))!;
    expect(lacking(Object.fromEntries(entries.filter((entry) => entry !== binary)))).toEqual([
      `${binary[0].replace('node_modules/', '')} for node_modules/oxlint`,
    ]);
  });
});
