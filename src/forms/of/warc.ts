import { type Form, type Given, refused, together } from '../form.ts';
import { LARGEST } from '../limits.ts';

/** Asked more often than this for what is behind its end, a file is one that was cut short: the library would ask for ever. */
const PATIENCE = 100;

/** The bytes of a file, whole. */
function once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  let asked = 0;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        asked++;
        if (asked > PATIENCE) throw new Error('cut short');
        return asked === 1 ? { done: false, value: bytes } : { done: true, value: undefined };
      },
    }),
  };
}

/** What a crawler kept, WARC: each page that answered and is a page. */
export const warc: Form = {
  name: 'WARC',
  recognises: ({ name }, start) =>
    start.startsWith('WARC/1.') || (/\.warc(?:\.gz)?$/i.test(name) && start.startsWith('\x1f\x8b')),
  async extract({ bytes }, inner) {
    const { WARCParser } = await import('warcio');
    const found: Given[] = [];
    for await (const record of new WARCParser(once(bytes))) {
      const { warcType, warcTargetURI: url, httpHeaders } = record;
      const type = httpHeaders?.headers.get('content-type') ?? '';
      if (warcType !== 'response' || httpHeaders?.statusCode !== 200 || !/html/i.test(type) || !url) continue;
      const length = Number(httpHeaders.headers.get('content-length') ?? 0);
      if (length > LARGEST) {
        found.push(refused('too large', undefined, url));
        continue;
      }
      const page = await record.readFully(true);
      found.push(await inner({ name: 'page.html', bytes: page, url }));
    }
    return found.length > 0 ? together(found) : refused('empty');
  },
};
