import { setTimeout as after } from 'node:timers/promises';
import type { Removed, Written } from './documents.ts';
import { EngineFault, faultOf, mayPass } from './problem.ts';
import { type EnginePlace, request } from './request.ts';

/** So many characters are sent at once, or one document that has more. */
const AT_ONCE = 4 * 2 ** 20;
const FIRST_WAIT = 200;

/** What became of a document that was to be written, or removed. */
type Item = Readonly<Record<'index' | 'delete', { readonly status: number; readonly error?: unknown }>>;

const linesFor = ({ id, body }: Written | Removed): object[] =>
  body === null ? [{ delete: { _id: id } }] : [{ index: { _id: id } }, body];

/** What kept a document from being written. What is to be removed and is not there needs nothing. */
function faultIn({ index, delete: removed }: Item): EngineFault | null {
  const { status, error } = index ?? removed;
  return status < 300 || (removed && status === 404) ? null : faultOf(status, { error });
}

/** Sends some documents; those that were not taken for now are sent again. @throws EngineFault */
async function send(
  place: EnginePlace,
  index: string,
  documents: readonly (Written | Removed)[],
): Promise<void> {
  let left = documents;
  for (let waited = 0, wait = FIRST_WAIT; ; waited += wait, wait *= 2) {
    const { items } = (await request(place, {
      method: 'POST',
      path: `/${index}/_bulk`,
      lines: left.flatMap(linesFor),
    })) as { readonly items: readonly Item[] };
    if (items.length !== left.length) throw new EngineFault('refused', 'items are missing');
    const faults = items.map(faultIn);
    const fatal = faults.find((fault) => fault && (!mayPass(fault.kind) || waited >= place.patience));
    if (fatal) throw fatal;
    left = left.filter((_, at) => faults[at]);
    if (left.length === 0) return;
    await after(wait);
  }
}

/**
 * Writes documents into an index, or removes them, many at once. The same document written twice is there once, so that whatever was not
 * acknowledged is sent again.
 * @param going told before every part that is sent
 * @throws EngineFault
 */
export async function bulk(
  place: EnginePlace,
  index: string,
  documents: Iterable<Written | Removed>,
  going: () => Promise<void> = async () => {},
): Promise<void> {
  let part: (Written | Removed)[] = [];
  let size = 0;
  for (const document of documents) {
    part.push(document);
    size += JSON.stringify(document.body).length;
    if (size < AT_ONCE) continue;
    await going();
    await send(place, index, part);
    [part, size] = [[], 0];
  }
  if (part.length === 0) return;
  await going();
  await send(place, index, part);
}
