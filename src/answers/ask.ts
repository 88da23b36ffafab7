import { words } from '../words.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { disclose } from './disclose.ts';
import { nothing, passage, SHOWN } from './nothing.ts';

/** The passages that bear on a question, or an honest nothing with the closest ones. */
export function ask(archive: Archive, question: string): Answer {
  const found = archive.search.find(question);
  if (found.outcome !== 'answered') return nothing(archive, question, found);
  const hits = found.hits.slice(0, SHOWN);
  const evidence = hits.map((hit) => passage(archive, hit));
  return {
    kind: 'passages',
    query: question,
    says: [words.passages(evidence.length), ...disclose(found, hits)],
    evidence,
    nearest: [],
  };
}
