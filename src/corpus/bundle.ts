/** How a download of an archive parts its documents: by a line above each, or by one of two below each. */
export type Parted = 'numbered' | 'ended' | 'coded';

/** "1 of 2146 DOCUMENTS", "Document 1 of 12". */
const NUMBERED = /^\s*(?:Document \d{1,6} of \d{1,6}|\d{1,6} of \d{1,6} DOCUMENTS?)\s*$/u;
const ENDED = /^\s*End of Document\s*$/u;
/** "Document FTFT000020111229e7ct0001r": who published it, the day it came in, and a number. */
const CODED = /^\s*(?:AN\s+)?Document [A-Z][A-Z\d]{3,11}\d{8}[a-z\d]{6,12}\s*$/u;

/** Fields that such downloads give of a document; marks alone may be an article's own headings. */
const FIELD = /^\s*(?:length|byline|section|load-date|language|publication(?:-type| info)|full text)\s*:/imu;

/** Which mark between documents a line is; null for none. */
export function markOf(line: string): Parted | null {
  if (line.length > 100) return null;
  if (NUMBERED.test(line)) return 'numbered';
  if (ENDED.test(line)) return 'ended';
  return CODED.test(line) ? 'coded' : null;
}

/** Whether marks stand between documents: an article may have a line that reads like one. */
export const isDownload = (parted: Parted, text: string): boolean => parted === 'coded' || FIELD.test(text);

/** Whether a file may be one, by its letters alone. */
export const mayBeBundle = (text: string): boolean =>
  /\bDOCUMENTS?\b|\bDocument [A-Z\d]/u.test(text) || text.includes('End of Document');

/** Whether a text is a download of several documents, each with a day of its own. */
export function isBundle(text: string): boolean {
  if (!mayBeBundle(text)) return false;
  const marks = text.split(/\r?\n/u).flatMap((line) => markOf(line) ?? []);
  return marks.some((mark, i) => marks.indexOf(mark) !== i && isDownload(mark, text));
}
