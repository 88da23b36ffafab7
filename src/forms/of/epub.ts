import { dayOf } from '../day-of.ts';
import {
  type Extracted,
  type Form,
  given,
  known,
  knownList,
  refused,
  together,
  textOfParagraphs,
} from '../form.ts';
import { fragmentParagraphs } from '../html/fragment.ts';
import { LARGEST } from '../limits.ts';
import { textOf } from '../text-of.ts';
import { children, everyOf, textAt, textIn, xmlOf } from '../xml.ts';
import { isZip, listOf, type Listed, unpacked } from '../zip-list.ts';

const within = (folder: string, href: string): string =>
  decodeURIComponent(new URL(href, `file:///${folder}`).pathname).slice(1);

/** A book, EPUB: each chapter with words is an article of its own. */
export const epub: Form = {
  name: 'EPUB',
  recognises: ({ bytes }, start) =>
    isZip(start) && listOf(bytes).some(({ name }) => name === 'META-INF/container.xml'),
  extract({ bytes }) {
    const files = new Map(listOf(bytes).map((one): [string, Listed] => [one.name, one]));
    const read = (name: string): string | null => {
      const listed = files.get(name);
      return listed ? textOf(unpacked(bytes, listed, LARGEST)).text : null;
    };
    const container = read('META-INF/container.xml');
    const root = container && [...everyOf(xmlOf(container), 'rootfile')][0]?.['@full-path'];
    const book = typeof root === 'string' ? read(root) : null;
    if (typeof root !== 'string' || !book) return refused('malformed', 'no list of chapters');
    const pack = children(xmlOf(book), 'package')[0];
    const about = children(pack, 'metadata')[0];
    const items = new Map(
      children(children(pack, 'manifest')[0], 'item').map((one) => [
        String(one['@id']),
        String(one['@href']),
      ]),
    );
    const title = textAt(about, 'dc:title');
    const authors = children(about, 'dc:creator')
      .map(textIn)
      .filter((name) => name !== '');
    const chapters = children(children(pack, 'spine')[0], 'itemref').flatMap((one): Extracted[] => {
      const href = items.get(String(one['@idref']));
      const page = href === undefined ? null : read(within(root, href));
      const paragraphs =
        page === null ? [] : fragmentParagraphs(page.replace(/<head[\s>][\s\S]*?<\/head>/i, ''));
      if (paragraphs.length === 0) return [];
      const heading = /<h[1-3][^>]*>([\s\S]*?)<\/h[1-3]>/i.exec(page!)?.[1]?.replaceAll(/<[^>]+>/g, ' ');
      const named = heading ? fragmentParagraphs(heading).join(' ') : '';
      return [
        {
          text: textOfParagraphs(paragraphs),
          title: named ? { value: named, basis: 'heading' } : known(title, 'header'),
          authors: knownList(authors, 'header'),
          date: known(dayOf(textAt(about, 'dc:date') ?? ''), 'header'),
          outlet: known(title, 'header'),
          url: null,
        },
      ];
    });
    return chapters.length > 0 ? together(chapters.map(given)) : refused('no words');
  },
};
