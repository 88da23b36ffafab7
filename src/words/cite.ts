import { type Piece, say, type Says, words } from '../words.ts';
import { inLocale } from './in-locale.ts';

/** What is said of a citation. Its forms are in answers/cite. */
export const citeWords = inLocale('citeWords', {
  head: say`To cite it`,
  style: (name: string): Says => [{ own: name }],
  inferred: say`The day is inferred, and each form says so.`,
  undated: say`No day of publication is known.`,
  inferredDay: (day: string): string => `${day}, ${words.basis.inferred}`,
  between: (from: string, to: string): string => `between ${from} and ${to}`,
  noDate: 'n.d.',
  availableAt: (url: string): Says => say`Available at: ${url}`,
  note: (text: string): Piece => ({ own: `Published ${text}` }),
} as const);
