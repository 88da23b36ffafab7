import { Buffer } from 'node:buffer';
import { bundleOf } from '../bundle/bundle.ts';
import { type Form, given, known, knownList, refused, textOfParagraphs } from '../form.ts';
import { namesIn } from '../html/names-in.ts';
import { rtfOf } from '../rtf.ts';

/** A document in Rich Text Format. When it was written is not when it was published: it has no day. */
export const richText: Form = {
  name: 'RTF',
  recognises: (_input, start) => start.startsWith('{\\rtf'),
  extract({ bytes }) {
    const { paragraphs, title, author } = rtfOf(Buffer.from(bytes).toString('latin1'));
    if (paragraphs.length === 0) return refused('no words');
    const bundle = bundleOf(paragraphs);
    if (bundle) return bundle;
    return given({
      text: textOfParagraphs(paragraphs),
      title: known(title, 'header'),
      authors: knownList(namesIn(author), 'header'),
      date: null,
      outlet: null,
      url: null,
    });
  },
};
