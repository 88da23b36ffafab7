import { mayBeBundle } from '../../corpus/bundle.ts';
import { bundleOf } from '../bundle/bundle.ts';
import { type Form, given, textOfParagraphs } from '../form.ts';
import { textOf } from '../text-of.ts';

const STARTS = /^<(?:!doctype\s+html|html|head|body|meta|title)\b/i;

/** What begins a text but for comments. They are walked over: one expression for them all can run away. */
function behindComments(start: string): string {
  let rest = start.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end === -1) return '';
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

/** A page of the web. */
export const webPage: Form = {
  name: 'web page',
  endings: ['html', 'htm', 'xhtml', 'xhtm'],
  recognises: (_input, start) => STARTS.test(behindComments(start.replace(/^\xEF\xBB\xBF/, ''))),
  async extract({ bytes, url }) {
    const [{ bodyOf }, { metadataOf }, { pageOf }] = await Promise.all([
      import('../html/body.ts'),
      import('../html/metadata.ts'),
      import('../html/page.ts'),
    ]);
    const { text } = textOf(bytes);
    if (mayBeBundle(text)) {
      const { markedParagraphs } = await import('../html/fragment.ts');
      const bundle = bundleOf(markedParagraphs(text));
      if (bundle) return bundle;
    }
    const page = pageOf(text, url);
    const { descriptions, body, ...about } = metadataOf(page);
    return given({ ...about, text: textOfParagraphs(await bodyOf(page, text, { descriptions, body })) });
  },
};
