import type { Answer, Evidence } from './answer.ts';
import type { Archive } from './archive.ts';
import { bestOf } from './best-of.ts';
import { apart } from './apart.ts';
import { passage } from './passage.ts';

/** So many passages are shown beside a quotation that is not in the articles. */
const SHOWN = 2;

/** So much of a long quotation is searched for, in UTF-16 units: enough to find where its matter is spoken of. */
const SEARCHED = 400;

/**
 * A check with the passages that come near a quotation that was not found: somebody may have typed what was said
 * in other words. They are those that answer the words as a question; mere neighbours are not shown.
 */
export const withClosest = (archive: Archive, checked: Answer): Answer =>
  checked.check?.verdict === 'absent' ? { ...checked, nearest: closest(archive, checked.query) } : checked;

function closest(archive: Archive, text: string): Evidence[] {
  const { outcome, hits } = archive.search.find(beginning(text));
  if (outcome !== 'answered') return [];
  return apart(bestOf(hits, SHOWN).map((hit) => passage(archive, hit)));
}

/** The first words, whole ones. */
const beginning = (text: string): string =>
  text.length <= SEARCHED ? text : text.slice(0, SEARCHED).replace(/\S*$/u, '');
