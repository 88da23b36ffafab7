import { type Form, given, textOfParagraphs } from '../form.ts';
import { bodyOf } from '../html/body.ts';
import { metadataOf } from '../html/metadata.ts';
import { pageOf } from '../html/page.ts';
import { textOf } from '../text-of.ts';

const STARTS = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i;

/** A page of the web. */
export const webPage: Form = {
  name: 'web page',
  recognises: ({ name }, start) =>
    /\.x?html?$/i.test(name) || STARTS.test(start.replace(/^\xEF\xBB\xBF/, '')),
  async extract({ bytes, url }) {
    const { text } = textOf(bytes);
    const page = pageOf(text, url);
    const { descriptions, ...about } = metadataOf(page);
    return given({ ...about, text: textOfParagraphs(await bodyOf(page, text, descriptions)) });
  },
};
