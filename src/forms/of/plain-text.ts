import { decode } from '../../corpus/decode.ts';
import { addressIn, type FrontMatter, frontMatter } from '../../corpus/front-matter.ts';
import { mayBeBundle } from '../../corpus/bundle.ts';
import { bundleOf } from '../bundle/bundle.ts';
import { linesOf } from '../bundle/lines.ts';
import { dayOf } from '../day-of.ts';
import { type Extracted, type Form, given, known, knownList, refused, wordsAlone } from '../form.ts';
import { textOf } from '../text-of.ts';

const FRONT = 'front matter';

/** A text with what its front matter says of it. */
function described(text: string, front: FrontMatter): Extracted {
  const [title, authors, date] = [['title'], ['author', 'authors'], ['published', 'date']].map((names) =>
    names.map((name) => front.fields.get(name)).find((field) => field !== undefined),
  );
  return {
    text,
    title: known(title?.value, FRONT),
    authors: knownList(authors?.values ?? [], FRONT),
    date: known(dayOf(date?.value ?? ''), FRONT),
    outlet: null,
    url: known(addressIn(front), FRONT),
  };
}

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
    if (text.trim() === '') return refused('empty');
    const bundle = mayBeBundle(text) ? bundleOf(linesOf(text)) : null;
    if (bundle) return bundle;
    const front = frontMatter(text);
    return given(front ? described(text, front) : wordsAlone(text));
  },
};
