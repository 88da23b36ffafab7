import type { Article } from '../corpus/article.ts';
import type { Found, Hit } from '../search/found.ts';
import { words, type Says } from '../words.ts';
import type { Answer, Evidence } from './answer.ts';
import type { Archive } from './archive.ts';
import { disclose } from './disclose.ts';
import { wholeSentences } from './evidence.ts';

/** How many passages answer a question: several short ones beat one long one, and a screen holds these. */
export const SHOWN = 3;

/** An honest nothing: why there is no answer, and the passages that come closest. */
export function nothing(archive: Archive, query: string, found: Found): Answer {
  const hits = found.hits.slice(0, SHOWN);
  return {
    kind: 'nothing',
    query,
    says: unanswered(archive, found.words, disclose(found, hits)),
    evidence: [],
    nearest: hits.map((hit) => passage(archive, hit)),
  };
}

/** Why there is no answer: which words occur nowhere, which never together, and what was searched. */
function unanswered(
  { articles, readingOf }: Pick<Archive, 'articles' | 'readingOf'>,
  asked: readonly { text: string; how: string; occurrences: number }[],
  said: readonly Says[],
): Says[] {
  const met = asked.filter((word) => word.how === 'word');
  return [
    words.doNotSay,
    ...said,
    ...(met.length ? [words.apart(met)] : []),
    words.searched(bodySentences(articles, readingOf), articles.length),
  ];
}

const bodySentences = (articles: readonly Article[], readingOf: Archive['readingOf']): number =>
  articles.reduce(
    (sum, article) =>
      sum + readingOf(article).sentences.filter((s) => article.blocks[s.block]?.role === 'body').length,
    0,
  );

/** A hit as a passage, its matched words emphasised. */
export function passage(
  { readingOf }: Archive,
  { passage: { article, start, end }, matched }: Hit,
): Evidence {
  const strong = matched.flatMap((match) => match.at);
  return { ...wholeSentences(article, readingOf(article), [{ start, end }]), strong, notes: [] };
}
