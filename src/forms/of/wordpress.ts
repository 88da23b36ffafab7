import { dayOf } from '../day-of.ts';
import { type Extracted, type Form, given, known, refused, together, textOfParagraphs } from '../form.ts';
import { fragmentParagraphs } from '../html/fragment.ts';
import { textOf } from '../text-of.ts';
import { children, ownText, textAt, xmlOf, type XmlNode } from '../xml.ts';

/** What WordPress keeps beside posts and pages. */
const KINDS = /^(?:post|page)$/;

/** Codes of the editor, such as `[caption]`, are no words. */
const CODES = /\[\/?(?:caption|gallery|embed|audio|video|playlist|contact-form)[^\]]{0,400}\]/gi;

/** WordPress leaves out `<p>`: a blank line parts paragraphs. */
const bodyOf = (html: string): string[] =>
  html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(CODES, '')
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .flatMap((part) => fragmentParagraphs(`<p>${part}</p>`));

function post(item: XmlNode, outlet: string | null, authors: ReadonlyMap<string, string>): Extracted {
  const login = textAt(item, 'dc:creator');
  const author = login && (authors.get(login) ?? login);
  const day = dayOf(textAt(item, 'wp:post_date') ?? '') ?? dayOf(textAt(item, 'pubDate') ?? '');
  return {
    text: textOfParagraphs(bodyOf(wholeText(item, 'content:encoded'))),
    title: known(textAt(item, 'title'), 'export'),
    authors: known(author ? [author] : null, 'export'),
    date: known(day, 'export'),
    outlet: known(outlet, 'export'),
    url: known(textAt(item, 'link'), 'export'),
  };
}

/** The text of an element as it stands, line breaks kept. */
const wholeText = (item: XmlNode, name: string): string => children(item, name).map(ownText).join('');

/** An export of WordPress (WXR), and of what writes the same. */
export const wordpress: Form = {
  name: 'WordPress export',
  recognises: (_input, start) => start.includes('wordpress.org/export/') && /<rss[\s>]/.test(start),
  extract({ bytes }) {
    const channel = children(children(xmlOf(textOf(bytes).text), 'rss')[0], 'channel')[0];
    const outlet = textAt(channel, 'title');
    const authors = new Map(
      children(channel, 'wp:author').map((one) => [
        textAt(one, 'wp:author_login') ?? '',
        textAt(one, 'wp:author_display_name') ?? '',
      ]),
    );
    const items = children(channel, 'item').filter((item) =>
      KINDS.test(textAt(item, 'wp:post_type') ?? 'post'),
    );
    const published = items.filter((item) => /^(?:publish|)$/.test(textAt(item, 'wp:status') ?? ''));
    if (published.length === 0) return refused('empty');
    return together(
      published.map((item, i) => {
        const one = post(item, outlet, authors);
        return one.text !== ''
          ? given(one)
          : refused('no words', undefined, textAt(item, 'title') ?? `post ${i + 1}`);
      }),
    );
  },
};
