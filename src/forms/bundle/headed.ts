import { dayOf } from '../day-of.ts';
import { type Extracted, known, knownList, textOfParagraphs } from '../form.ts';
import { namesIn } from '../html/names-in.ts';

/** What is read of a document's head and foot. */
export interface Headed {
  readonly title: string;
  readonly outlet: string | null;
  /** As it is written; null for none. */
  readonly day: string | null;
  readonly byline: string;
  readonly body: readonly string[];
}

const NO_NAME = /\b(?:19|20)\d\d\b|[:;]$/u;

/** The document as an article; null where its parts are not what they should be. */
export function headed({ title, outlet, day, byline, body }: Headed): Extracted | null {
  if (title === '' || dayOf(title) !== null || body.length === 0) return null;
  if (outlet !== null && (outlet === '' || outlet.length > 100 || NO_NAME.test(outlet))) return null;
  return {
    text: textOfParagraphs(body),
    title: known(title, 'header'),
    authors: knownList(namesIn(byline), 'header'),
    date: known(dayOf(day ?? ''), 'header'),
    outlet: known(outlet, 'header'),
    url: null,
  };
}

/** A line that says whose the rights are. */
export const isRights = (line: string): boolean =>
  /^(?:\(c\)|©|copyright\b|all rights reserved)/iu.test(line);
