import type { About } from './document.ts';
import { textAt, type XmlNode } from './xml.ts';

/** What a document says of itself by Dublin Core's names. When it was made is not when it was published: it has no day. */
export const dublinCore = (about: XmlNode | undefined): About => ({
  title: textAt(about, 'dc:title'),
  byline: textAt(about, 'dc:creator'),
});
