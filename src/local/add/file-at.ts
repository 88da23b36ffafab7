import { type Added, LARGEST_ADDED, type ToAdd } from '../../discord/add/adding.ts';
import { hashOf } from '../../corpus/hash-of.ts';
import { fetchFile } from './fetch-file.ts';

/** The name of the file at an address. */
function nameAt(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1)!;
  try {
    return decodeURIComponent(last).replaceAll('/', '_');
  } catch {
    return last;
  }
}

const failed = (why: Extract<Added, { kind: 'failed' }>['why']) => ({ kind: 'failed', why }) as const;

/** The file that somebody wants to add; or what it failed by, where it cannot be had or is not the one that was confirmed. */
export async function fileAt({ from, confirmed }: ToAdd) {
  const got = typeof from === 'string' ? await fetchFile(from, LARGEST_ADDED) : from;
  if ('why' in got) return failed(got.why);
  const { bytes } = got;
  if (confirmed !== null && !hashOf(bytes).startsWith(confirmed)) return failed('changed');
  return { name: typeof from === 'string' ? nameAt(from) : from.name, bytes };
}
