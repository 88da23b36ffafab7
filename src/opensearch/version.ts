import { EngineFault } from './problem.ts';

/** Of each major version, the first minor one that can do what is asked of it. */
const KNOWN: ReadonlyMap<number, number> = new Map([
  [2, 4],
  [3, 0],
]);

/** What is wrong with what an engine says it is; null where it is an OpenSearch that is known. */
export function versionFault(told: unknown): EngineFault | null {
  const { distribution, number = '' } =
    (told as { readonly version?: { readonly distribution?: string; readonly number?: string } }).version ??
    {};
  const [major, minor] = number.split('.').map(Number);
  const isKnown = distribution === 'opensearch' && minor! >= (KNOWN.get(major!) ?? Infinity);
  return isKnown ? null : new EngineFault('version', `${distribution ?? 'something else'} ${number}`.trim());
}
