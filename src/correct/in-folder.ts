import { join } from 'node:path';
import { CORRECTIONS, loadArticles, loadCorpus, loadCorrections } from '../corpus/load.ts';
import { correctWords as said } from '../words/correct.ts';
import { problemInWords } from '../words/problem.ts';
import { readList, writeList } from './kept-list.ts';
import type { Ledger } from './ledger.ts';

/** The corrections.json of a folder; why it cannot be used, a line each, where it is no list. */
export function inFolder(folder: string): Ledger | readonly string[] {
  const path = join(folder, CORRECTIONS);
  const known = loadCorrections(folder);
  if (known.entries === null) return [...known.problems.map(problemInWords), said.mend];
  const write = (list: readonly unknown[]): string | null => {
    try {
      writeList(path, list);
      return null;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      return said.notWritten(path, code);
    }
  };
  const list = () => readList(path);
  return {
    articles: () => loadArticles(folder).articles,
    corrected: () => loadCorpus(folder),
    isOwn: () => true,
    list,
    add: (entry) => write([...list(), entry]),
    drop: (index) => write(list().toSpliced(index, 1)),
    close: () => {},
  };
}
