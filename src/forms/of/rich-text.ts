import { Buffer } from 'node:buffer';
import { documentOf } from '../document.ts';
import type { Form } from '../form.ts';
import { rtfOf } from '../rtf.ts';

/** A document in Rich Text Format. When it was written is not when it was published: it has no day. */
export const richText: Form = {
  name: 'RTF',
  recognises: (_input, start) => start.startsWith('{\\rtf'),
  extract({ bytes }) {
    const { paragraphs, title, author } = rtfOf(Buffer.from(bytes).toString('latin1'));
    return documentOf(paragraphs, { title, byline: author });
  },
};
