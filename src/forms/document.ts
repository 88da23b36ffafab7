import { bundleOf } from './bundle/bundle.ts';
import { type Given, given, known, knownList, refused, textOfParagraphs } from './form.ts';
import { namesIn } from './html/names-in.ts';
import { textAt, type XmlNode } from './xml.ts';

/**
 * The article that a text document is, or the articles where it is a download of several. When a file was made is not when it was published: it has no day.
 * @param about the element with what the document says of itself, by Dublin Core's names
 */
export const documentOf = (paragraphs: readonly string[], about: XmlNode | undefined): Given =>
  paragraphs.length === 0
    ? refused('no words')
    : (bundleOf(paragraphs) ??
      given({
        text: textOfParagraphs(paragraphs),
        title: known(textAt(about, 'dc:title'), 'header'),
        authors: knownList(namesIn(textAt(about, 'dc:creator') ?? ''), 'header'),
        date: null,
        outlet: null,
        url: null,
      }));
