import { loadedLate } from '../../corpus/loaded-late.ts';
import { setUpright } from './upright.ts';

/** What of an element is needed; linkedom's fit, and so do a browser's. */
export interface PageElement {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
}

interface PageDocument {
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

/** A page that was read, and where it is from. */
export interface Page {
  readonly document: PageDocument;
  readonly url: string | null;
}

/** Reads a page; what is no page gives an empty one. */
export function pageOf(html: string, url: string | null): Page {
  // linkedom leaves text before the first element out of the body.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { parseHTML } = loadedLate('linkedom') as typeof import('linkedom');
  const { document } = parseHTML(whole) as unknown as {
    document: PageDocument & Parameters<typeof setUpright>[0];
  };
  setUpright(document);
  return { document, url };
}
