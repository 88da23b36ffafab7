import type { Added, ToAdd } from '../../discord/add/adding.ts';
import { openReader } from '../../forms/apart.ts';
import { extractorStamp } from '../../store/extractor.ts';
import { openInMemory, openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import type { Taken } from '../../store/take.ts';
import { hashOf } from '../../corpus/hash-of.ts';
import { dated } from '../../text/dates/published/deduce.ts';
import { fileAt } from './file-at.ts';
import { previewed } from './previewed.ts';

/** What is in a file, in the form in which it is taken in. Each file is a source of its own: two of one name are not one. */
async function read(file: string, server: string, bytes: Uint8Array): Promise<Taken> {
  const reader = openReader();
  const { articles, refused, form } = await reader.read({ name: file, bytes, url: null });
  await reader.close();
  const place = `discord:${server}:${hashOf(bytes)}`;
  const found = { place, inner: '', file, size: bytes.length, modified: 0, said: undefined };
  return { ...found, bytes, form, articles, refused, extractor: extractorStamp() };
}

/** What would be taken in, as a store in memory makes it. */
function shown(taken: Taken, { from, server }: ToAdd): Added {
  const store = openInMemory();
  if ('kind' in store) throw new Error(store.kind);
  store.take([{ taken }], [server]);
  const articles = store.articlesOf(server).map(dated);
  store.close();
  const why = taken.refused.map((one) => one.why);
  if (articles.length === 0) return { kind: 'refused', why: why[0] ?? 'no words' };
  return previewed(
    articles,
    why,
    typeof from === 'string' ? { hash: hashOf(taken.bytes!), url: from } : null,
  );
}

function takeIn(store: Store, taken: Taken, server: string): Added {
  const done = store.take([{ taken }], [server]);
  if ('kind' in done) return { kind: 'failed', why: done.kind === 'store in use' ? 'locked' : 'notWritten' };
  return { kind: 'added', articles: done[0]!.added };
}

/**
 * Shows what is in a file, or takes it in for a server where it was confirmed. The store is written for a moment only.
 * @param file of the store
 */
export async function addFile(wanted: ToAdd, file: string): Promise<Added> {
  const { server } = wanted;
  const got = await fileAt(wanted);
  if ('kind' in got) return got;
  const taken = await read(got.name, server, got.bytes);
  if (wanted.confirmed === null) return shown(taken, wanted);
  const store = openStore(file, { write: true, doing: '/add' });
  if ('kind' in store) {
    const busy = store.kind === 'locked store' || store.kind === 'store in use';
    return { kind: 'failed', why: busy ? 'locked' : 'notWritten' };
  }
  try {
    return takeIn(store, taken, server);
  } finally {
    store.close();
  }
}
