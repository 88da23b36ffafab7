import { bundleOf } from './bundle/bundle.ts';
import { dayOf } from './day-of.ts';
import { type Given, given, known, knownList, textOfParagraphs } from './form.ts';
import { namesIn } from './html/names-in.ts';

/** What a file says of its article, as it is written there. */
export interface About {
  readonly title?: string | null | undefined;
  /** "By Ida Moe and Jan Holm", or the names alone. */
  readonly byline?: string | null | undefined;
  /** When it was published: when a file was made is another day. As `dayOf` reads it. */
  readonly published?: string | null | undefined;
}

/** The article of a file with what its header says of it; refused without words. */
export const articleOf = (paragraphs: readonly string[], { title, byline, published }: About): Given =>
  given({
    text: textOfParagraphs(paragraphs),
    title: known(title, 'header'),
    authors: knownList(namesIn(byline ?? ''), 'header'),
    date: known(dayOf(published ?? ''), 'header'),
    outlet: null,
    url: null,
  });

/** The article that a text document is, or the articles where it is a download of several. */
export const documentOf = (paragraphs: readonly string[], about: About): Given =>
  bundleOf(paragraphs) ?? articleOf(paragraphs, about);
