import { setTimeout as after } from 'node:timers/promises';
import type { Written } from './documents.ts';
import { EngineFault, faultOf, mayPass } from './problem.ts';
import { type EnginePlace, request } from './request.ts';

/** So many characters are sent at once, or one document that has more. */
const AT_ONCE = 4 * 2 ** 20;
const FIRST_WAIT = 200;

interface Item {
  readonly index: { readonly status: number; readonly error?: unknown };
}

/** Sends some documents; those that were not taken for now are sent again. @throws EngineFault */
async function send(place: EnginePlace, index: string, documents: readonly Written[]): Promise<void> {
  let left = documents;
  for (let waited = 0, wait = FIRST_WAIT; ; waited += wait, wait *= 2) {
    const { items } = (await request(place, {
      method: 'POST',
      path: `/${index}/_bulk`,
      lines: left.flatMap(({ id, body }) => [{ index: { _id: id } }, body]),
    })) as { readonly items: readonly Item[] };
    if (items.length !== left.length) throw new EngineFault('refused', 'items are missing');
    const faults = items.map(({ index: { status, error } }) => status >= 300 && faultOf(status, { error }));
    const fatal = faults.find((fault) => fault && (!mayPass(fault.kind) || waited >= place.patience));
    if (fatal) throw fatal;
    left = left.filter((_, at) => faults[at]);
    if (left.length === 0) return;
    await after(wait);
  }
}

/**
 * Writes documents into an index, many at once. The same document written twice is there once, so that whatever was not
 * acknowledged is sent again.
 * @param going told before every part that is sent
 * @throws EngineFault
 */
export async function bulk(
  place: EnginePlace,
  index: string,
  documents: Iterable<Written>,
  going: () => Promise<void> = async () => {},
): Promise<void> {
  let part: Written[] = [];
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
