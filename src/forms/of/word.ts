import mammoth from 'mammoth';
import { type Form, given, refused, textOfParagraphs } from '../form.ts';
import { fragmentParagraphs } from '../html/fragment.ts';
import { namesIn } from '../html/names-in.ts';
import { LARGEST } from '../limits.ts';
import { textOf } from '../text-of.ts';
import { children, textAt, xmlOf } from '../xml.ts';
import { isZip, listOf, unpacked } from '../zip-list.ts';

/** A document of Word, DOCX. */
export const word: Form = {
  name: 'DOCX',
  recognises: ({ bytes }, start) =>
    isZip(start) && listOf(bytes).some(({ name }) => name === 'word/document.xml'),
  async extract({ bytes }) {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    const core = listOf(bytes).find(({ name }) => name === 'docProps/core.xml');
    const about =
      core && children(xmlOf(textOf(unpacked(bytes, core, LARGEST)).text), 'cp:coreProperties')[0];
    const [title, by] = [textAt(about, 'dc:title'), namesIn(textAt(about, 'dc:creator') ?? '')];
    const paragraphs = fragmentParagraphs(value);
    if (paragraphs.length === 0) return refused('no words');
    return given({
      text: textOfParagraphs(paragraphs),
      title: title ? { value: title, basis: 'header' } : null,
      authors: by.length > 0 ? { value: by, basis: 'header' } : null,
      // When a file was made is not when it was published.
      date: null,
      outlet: null,
      url: null,
    });
  },
};
