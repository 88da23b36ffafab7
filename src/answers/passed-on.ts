import { copy } from '../corpus/verbatim.ts';
import type { Archive } from './archive.ts';
import { newestFirst } from './newest-first.ts';
import type { Quoted } from './said/sayings.ts';
import { counter } from './occurrences-of.ts';

/**
 * Other people's quotations that somebody passes on ("Putin said …, the Kremlin said"), newest article first.
 * @param by the name of who passes them on, as members write it, with or without "the"
 */
export function passedOn({ quoted, having }: Archive, by: string): Quoted[] {
  const name = by.replace(/^the\s+/iu, '');
  const timesIn = counter(name);
  const named = new Set(having(name));
  return quoted
    .relayed((article) => named.has(article))
    .filter(({ article, quotation: { relayedBy } }) =>
      relayedBy ? timesIn(copy(article, relayedBy).text) > 0 : false,
    )
    .toSorted((a, b) => newestFirst(a.article, b.article) || a.quotation.start - b.quotation.start);
}
