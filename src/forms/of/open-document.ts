import { documentOf } from '../document.ts';
import { dublinCore } from '../dublin-core.ts';
import type { Form } from '../form.ts';
import { LARGEST } from '../limits.ts';
import { textOf } from '../text-of.ts';
import { children, textIn, xmlOf } from '../xml.ts';
import { fileIn, isZip, listOf } from '../zip-list.ts';

const read = (bytes: Uint8Array, name: string): string => {
  const file = fileIn(bytes, name, LARGEST);
  return file ? textOf(file).text : '';
};

/** Paragraphs and headings of a text, in order: ODF marks each by `text:p` or `text:h`. */
function paragraphsIn(bytes: Uint8Array): string[] {
  const text = read(bytes, 'content.xml');
  // Notes and tracked changes stand inside of what they belong to, and are none of it.
  const own = text.replaceAll(/<(office:annotation|text:note|text:tracked-changes)[\s>][\s\S]*?<\/\1>/g, '');
  return [...own.matchAll(/<text:(p|h)(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/text:\1>)/g)]
    .map(([, , inner = '']) =>
      textIn(
        xmlOf(
          `<p>${inner.replaceAll(/<text:(?:s|tab|line-break)\b[^>]*\/>/g, ' ').replaceAll(/<\/?[^>]+>/g, '')}</p>`,
        ),
      ),
    )
    .filter((line) => line !== '');
}

/** A text of OpenDocument, ODT. */
export const openDocument: Form = {
  name: 'ODT',
  recognises: ({ bytes }, start) =>
    isZip(start) &&
    start.slice(0, 200).includes('application/vnd.oasis.opendocument.text') &&
    listOf(bytes).length > 0,
  extract({ bytes }) {
    const meta = children(xmlOf(read(bytes, 'meta.xml')), 'office:document-meta')[0];
    return documentOf(paragraphsIn(bytes), dublinCore(children(meta, 'office:meta')[0]));
  },
};
