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
import { namesIn } from '../html/names-in.ts';
import { markedParagraphs } from '../html/fragment.ts';
import { textOf } from '../text-of.ts';
import { children, ownText, everyOf, textAt, textIn, xmlOf, type XmlNode } from '../xml.ts';

/** The paragraphs of the parts of a document that hold its words, as they are marked up. */
function paragraphsIn(text: string, part: RegExp): string[] {
  return [...text.matchAll(part)].flatMap(([, inner = '']) =>
    markedParagraphs(inner.replaceAll(/<!\[CDATA\[|\]\]>/g, '')),
  );
}

function nitf(text: string, root: XmlNode): Extracted {
  const [head] = children(root, 'head');
  const body = children(children(root, 'body')[0], 'body.head')[0];
  const issued = [...everyOf(head ?? {}, 'date.issue')][0]?.['@norm'];
  const byline = children(body, 'byline')[0];
  const own = ownText(byline);
  const authors = namesIn(textAt(byline, 'person') ?? own);
  return {
    text: textOfParagraphs(paragraphsIn(text, /<body\.content[^>]*>([\s\S]*?)<\/body\.content>/g)),
    title: known(textAt(body, 'hedline', 'hl1') ?? textAt(head, 'title'), 'header'),
    authors: knownList(authors, 'header'),
    date: known(dayOf(typeof issued === 'string' ? issued : ''), 'header'),
    outlet: known(textAt(body, 'distributor'), 'header'),
    url: null,
  };
}

function newsMl(text: string, root: XmlNode): Extracted {
  const first = (name: string): XmlNode | undefined => everyOf(root, name).next().value ?? undefined;
  // When it was sent is no day of its own: an agency sends again what is old.
  const stamps = ['contentCreated', 'FirstCreated', 'versionCreated', 'ThisRevisionCreated', 'DateAndTime'];
  const day = stamps.map((name) => dayOf(textIn(first(name)))).find((one) => one !== null);
  const names = namesIn(textIn(first('by') ?? first('ByLine') ?? first('ByLineText')));
  const inline = paragraphsIn(
    text,
    /<(?:inlineXML|DataContent|body\.content|xhtml:body|body)[^>]*>([\s\S]*?)<\/(?:inlineXML|DataContent|body\.content|xhtml:body|body)>/g,
  );
  return {
    text: textOfParagraphs(
      inline.length > 0 ? inline : paragraphsIn(text, /<inlineData[^>]*>([\s\S]*?)<\/inlineData>/g),
    ),
    title: known(textIn(first('headline') ?? first('HeadLine') ?? first('Headline')), 'header'),
    authors: knownList(names, 'header'),
    date: known(day, 'header'),
    outlet: known(
      textIn(first('ProviderName') ?? first('copyrightHolder') ?? first('CopyrightHolder')),
      'header',
    ),
    url: null,
  };
}

/** What an article says about itself, and for the rest what the envelope says that it came in. */
const within = (own: Extracted, around: Extracted): Extracted => ({
  text: own.text || around.text,
  title: own.title ?? around.title,
  authors: own.authors ?? around.authors,
  date: own.date ?? around.date,
  outlet: own.outlet ?? around.outlet,
  url: null,
});

/** What news agencies send: NITF, NewsML 1.2 and NewsML-G2. */
export const newsXml: Form = {
  name: 'NITF or NewsML',
  recognises: (_input, start) => /<(?:\w+:)?(?:nitf|NewsML|newsMessage|newsItem)[\s>]/i.test(start),
  extract({ bytes }) {
    const { text } = textOf(bytes);
    const document = xmlOf(text);
    const around = newsMl(text, document);
    const items = [...everyOf(document, 'nitf')].map((one) => within(nitf(text, one), around));
    const all = items.length > 0 ? items : [around];
    return all.every(({ text: words }) => words === '') ? refused('no words') : together(all.map(given));
  },
};
