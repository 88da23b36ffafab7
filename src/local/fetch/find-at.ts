import type { Readable, Unread } from '../import/find.ts';
import type { Fetcher } from './fetcher.ts';

/** What lies at an address, in the form of a file that was found. It may have changed whenever it is fetched: its bytes tell. */
export async function findAt(address: string, fetcher: Fetcher): Promise<Readable | Unread> {
  const url = new URL(address);
  url.hash = '';
  const place = url.href;
  const found = { place, inner: '', file: `${url.host}${url.pathname}`.replace(/\/$/u, ''), said: undefined };
  const fetched = await fetcher.fetch(place);
  if (!('bytes' in fetched)) return { ...found, size: -1, modified: 0, miss: { where: '', ...fetched } };
  const { bytes, url: from } = fetched;
  return { ...found, size: bytes.length, modified: Date.now(), bytes: () => bytes, url: from };
}
