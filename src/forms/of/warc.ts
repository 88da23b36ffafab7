import { WARCParser } from 'warcio';
import { type Form, type Given, refused, together } from '../form.ts';
import { LARGEST } from '../limits.ts';

/** What a crawler kept, WARC: each page that answered and is a page. */
export const warc: Form = {
  name: 'WARC',
  recognises: ({ name }, start) =>
    start.startsWith('WARC/1.') || (/\.warc(?:\.gz)?$/i.test(name) && start.startsWith('\x1f\x8b')),
  async extract({ bytes }, inner) {
    const found: Given[] = [];
    for await (const record of new WARCParser(
      (async function* () {
        yield bytes;
      })(),
    )) {
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
