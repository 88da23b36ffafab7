import { decode } from '../../corpus/decode.ts';
import { type Form, given, refused, wordsAlone } from '../form.ts';
import { textOf } from '../text-of.ts';

/** A text, Markdown too; last in the order, since nearly everything is one. */
export const plainText: Form = {
  name: 'text',
  recognises: ({ bytes }, start) => {
    // Other forms that are written in letters.
    if (/^(?:\xEF\xBB\xBF)?\s*(?:<\?xml|\{\\rtf|%!PS)/.test(start)) return false;
    if (/^(?:\xFF\xFE|\xFE\xFF)/.test(start)) return true;
    // eslint-disable-next-line no-control-regex
    return bytes.length > 0 && !/[\0-\x08\x0E-\x1A]/.test(start);
  },
  extract({ bytes }) {
    // As it stands where that is UTF-8, its mark too: the article's id is then that of the file's bytes.
    const text = decode(bytes) ?? textOf(bytes).text;
    return text.trim() === '' ? refused('empty') : given(wordsAlone(text));
  },
};
