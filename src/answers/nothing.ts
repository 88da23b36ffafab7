import type { Found } from '../search/found.ts';
import { words, type Says } from '../words.ts';
import type { Answer } from './answer.ts';
import { apart } from './apart.ts';
import type { Archive } from './archive.ts';
import { unmet } from './disclose.ts';
import { passage } from './passage.ts';
import { printedAgain } from './printed-again.ts';
import { varied } from './varied.ts';

/** How many passages answer a question: several short ones beat one long one, and a screen holds these. */
export const SHOWN = 3;

/**
 * An honest nothing: why there is no answer, and the passages that come closest.
 * @param searched what was looked for, where that is not the question as it was asked
 */
export function nothing(archive: Archive, query: string, found: Found, searched = query): Answer {
  const hits = varied(printedAgain(archive, found.hits).first).slice(0, SHOWN);
  return {
    kind: 'nothing',
    query,
    says: unanswered(archive, searched, found),
    evidence: [],
    nearest: apart(hits.map((hit) => passage(archive, hit))),
  };
}

/** Why there is no answer: which words do not occur, which never occur together, and what was searched. */
function unanswered(archive: Archive, searched: string, found: Found): Says[] {
  const counted = archive.search.count(searched);
  const met = counted.words.filter(({ occurrences }) => occurrences > 0);
  const unsure = found.outcome !== 'nothing' && unmet(found).length === 0;
  return [
    unsure ? words.notSure : words.doNotSay,
    ...unmet(found),
    ...(met.length ? [words.apart(met, counted.together)] : []),
    words.searched(bodySentences(archive), archive.articles.length),
  ];
}

const bodySentences = ({ articles, sentencesIn }: Archive): number =>
  articles.reduce((sum, article) => sum + sentencesIn(article), 0);
