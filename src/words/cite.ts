import { type Piece, say, type Says, words } from '../words.ts';
import { inLocale } from './in-locale.ts';

/** What is said of a citation. Its forms are in answers/cite. */
export const citeWords = inLocale('citeWords', {
  head: say`How to cite it`,
  style: (name: string): Says => [{ own: name }],
  inferred: say`The date is inferred, and each style says so.`,
  undated: say`The publication date is not known.`,
  inferredDay: (day: string): string => `${day}, ${words.basis.inferred}`,
  between: (from: string, to: string): string => `between ${from} and ${to}`,
  noDate: 'n.d.',
  availableAt: (url: string): Says => say`Available at: ${url}`,
  note: (text: string): Piece => ({ own: `Published ${text}` }),
} as const);
