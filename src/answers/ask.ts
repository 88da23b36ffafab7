import type { Article } from '../corpus/article.ts';
import type { Hit } from '../search/found.ts';
import { words, type Says } from '../words.ts';
import type { Answer, Evidence } from './answer.ts';
import type { Archive } from './archive.ts';
import { disclose } from './disclose.ts';
import { wholeSentences } from './evidence.ts';

/** How many passages answer a question: several short ones beat one long one, and a screen holds these. */
const SHOWN = 3;

/** The passages that bear on a question, or an honest nothing with the closest ones. */
export function ask(archive: Archive, question: string): Answer {
  const found = archive.search.find(question);
  const hits = found.hits.slice(0, SHOWN);
  const evidence = hits.map((hit) => passage(archive, hit));
  const said = disclose(found, hits);
  if (found.outcome === 'answered')
    return {
      kind: 'passages',
      query: question,
      says: [words.passages(evidence.length), ...said],
      evidence,
      nearest: [],
    };
  return {
    kind: 'nothing',
    query: question,
    says: unanswered(archive, found.words, said),
    evidence: [],
    nearest: evidence,
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

function passage({ readingOf }: Archive, { passage: { article, start, end }, matched }: Hit): Evidence {
  const strong = matched.flatMap((match) => match.at);
  return { ...wholeSentences(article, readingOf(article), [{ start, end }]), strong, notes: [] };
}
