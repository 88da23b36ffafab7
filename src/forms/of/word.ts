import { documentOf } from '../document.ts';
import { dublinCore } from '../dublin-core.ts';
import type { Form } from '../form.ts';
import { fragmentParagraphs } from '../html/fragment.ts';
import { LARGEST } from '../limits.ts';
import { textOf } from '../text-of.ts';
import { children, xmlOf } from '../xml.ts';
import { fileIn, isZip, listOf } from '../zip-list.ts';

/** A document of Word, DOCX. */
export const word: Form = {
  name: 'DOCX',
  recognises: ({ bytes }, start) =>
    isZip(start) && listOf(bytes).some(({ name }) => name === 'word/document.xml'),
  async extract({ bytes }) {
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    const core = fileIn(bytes, 'docProps/core.xml', LARGEST);
    const about = core && children(xmlOf(textOf(core).text), 'cp:coreProperties')[0];
    return documentOf(fragmentParagraphs(value), dublinCore(about ?? undefined));
  },
};
