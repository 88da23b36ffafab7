import { type Form, given, refused, textOfParagraphs } from '../form.ts';
import { namesIn } from '../html/names-in.ts';
import { LARGEST } from '../limits.ts';
import { isZip, listOf, unpacked } from '../zip-list.ts';
import { children, textAt, textIn, xmlOf, type XmlNode } from '../xml.ts';

const read = (bytes: Uint8Array, name: string): XmlNode | null => {
  const listed = listOf(bytes).find((one) => one.name === name);
  return listed ? xmlOf(new TextDecoder().decode(unpacked(bytes, listed, LARGEST))) : null;
};

/** Paragraphs and headings of a text, in order: ODF marks each by `text:p` or `text:h`. */
function paragraphsIn(bytes: Uint8Array): string[] {
  const listed = listOf(bytes).find(({ name }) => name === 'content.xml');
  if (!listed) return [];
  const text = new TextDecoder().decode(unpacked(bytes, listed, LARGEST));
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
    const meta = read(bytes, 'meta.xml');
    const about = children(children(meta ?? {}, 'office:document-meta')[0], 'office:meta')[0];
    const title = textAt(about, 'dc:title');
    const by = namesIn(textAt(about, 'dc:creator') ?? '');
    const paragraphs = paragraphsIn(bytes);
    if (paragraphs.length === 0) return refused('no words');
    return given({
      text: textOfParagraphs(paragraphs),
      title: title ? { value: title, basis: 'header' } : null,
      authors: by.length > 0 ? { value: by, basis: 'header' } : null,
      date: null,
      outlet: null,
      url: null,
    });
  },
};
