import { say, type Piece, type Says } from '../words.ts';
import { inLocale } from './in-locale.ts';

/** What is said of a passage among the paragraphs around it. */
export const aroundWords = inLocale('aroundWords', {
  head: (first: number, last: number, of: number): Says => [
    {
      own: first === last ? `Paragraph ${first} of ${of}` : `Paragraphs ${first} to ${last} of ${of}`,
    },
  ],
  passage: (begins: Piece, ends: Piece): Says =>
    say`The passage is in bold: it begins with “${begins}” and ends with “${ends}”.`,
  inContext: 'Open in context',
} as const);
