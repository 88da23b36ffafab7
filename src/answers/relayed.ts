import { words, type Says } from '../words.ts';
import { about as onlyAbout } from './about.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { articlesOf, stretches } from './said/counting.ts';
import { attributed } from './attributed.ts';
import { passedOn } from './passed-on.ts';

/**
 * Who is not quoted may still pass on what others said: that is shown then, never as the asked one's own words.
 * @param notQuoted makes the line that says that the asked one is not quoted
 * @returns null when nothing is passed on
 */
export function relayed(
  archive: Archive,
  query: string,
  asked: string,
  about: string,
  notQuoted: () => Says,
): Answer | null {
  const all = passedOn(archive, asked);
  const { quoted, says } = onlyAbout(archive, all, about);
  if (quoted.length === 0) return null;
  return {
    kind: 'quotations',
    query,
    says: [
      notQuoted(),
      words.passesOn(asked, stretches(quoted), articlesOf(quoted)),
      ...(about ? [words.aboutThat(about)] : []),
      ...says,
    ],
    evidence: quoted.map((one) => attributed(archive, one)),
    nearest: [],
  };
}
