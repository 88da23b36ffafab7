import { documentOf } from '../document.ts';
import { type Form, refused } from '../form.ts';
import { unwrapped } from '../unwrapped.ts';

/** A page with fewer characters than this is a picture of one. */
const FEWEST = 20;

/** A PDF that has its text; a scan is refused, because nothing here reads pictures. */
export const pdf: Form = {
  name: 'PDF',
  recognises: (_input, start) => start.slice(0, 1024).includes('%PDF-'),
  async extract({ bytes }) {
    const { extractText, getDocumentProxy, getMeta } = await import('unpdf');
    let pages: string[];
    let named: string | null;
    try {
      // Its reader takes the bytes for itself.
      const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
      ({ text: pages } = await extractText(document, { mergePages: false }));
      const title: unknown = (await getMeta(document)).info?.['Title'];
      named =
        typeof title === 'string' && title.trim().length > 3 && !/\.\w{2,4}$/.test(title.trim())
          ? title.trim()
          : null;
      await document.loadingTask.destroy();
    } catch (error) {
      const { name = '', message = '' } = error instanceof Error ? error : {};
      return name === 'PasswordException' ? refused('locked') : refused('malformed', message);
    }
    if (pages.join('').trim().length < FEWEST * pages.length) return refused('scan');
    return documentOf(unwrapped(pages), { title: named });
  },
};
