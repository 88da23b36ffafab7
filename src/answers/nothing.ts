import type { Range } from '../corpus/span.ts';
import type { Found, Hit } from '../search/found.ts';
import { words, type Says } from '../words.ts';
import type { Answer, Evidence } from './answer.ts';
import type { Archive } from './archive.ts';
import { unmet } from './disclose.ts';
import { wholeSentences } from './evidence.ts';
import { varied } from './varied.ts';

/** How many passages answer a question: several short ones beat one long one, and a screen holds these. */
export const SHOWN = 3;

/**
 * An honest nothing: why there is no answer, and the passages that come closest.
 * @param searched what was looked for, where that is not the question as it was asked
 */
export function nothing(archive: Archive, query: string, found: Found, searched = query): Answer {
  const hits = varied(found.hits).slice(0, SHOWN);
  return {
    kind: 'nothing',
    query,
    says: unanswered(archive, searched, found),
    evidence: [],
    nearest: hits.map((hit) => passage(archive, hit)),
  };
}

/** Why there is no answer: which words occur nowhere, which never together, and what was searched. */
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

const bodySentences = ({ articles, readingOf }: Archive): number =>
  articles.reduce(
    (sum, article) =>
      sum + readingOf(article).sentences.filter((s) => article.blocks[s.block]?.role === 'body').length,
    0,
  );

/** A hit as a passage; where it is too long to show, the words that it was found by stay. */
export function passage(
  { readingOf }: Archive,
  { passage: { article, start, end }, matched }: Hit,
  strong: readonly Range[] = [],
): Evidence {
  const keep = matched.flatMap((match) => match.at);
  return { ...wholeSentences(article, readingOf(article), [{ start, end }]), strong, keep, notes: [] };
}
