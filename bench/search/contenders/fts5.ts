import { DatabaseSync } from 'node:sqlite';
import { isStopWord } from '../../../src/search/terms/stop.ts';
import { type Contender, DEPTH, titleOf } from '../contender.ts';

/** SQLite's full-text search in memory, stemming as Porter does, any word of the question but stop words. */
export const fts5: Contender = (passages) => {
  const database = new DatabaseSync(':memory:');
  database.exec("CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, title, text, tokenize = 'porter')");
  const insert = database.prepare('INSERT INTO passages VALUES (?, ?, ?)');
  database.exec('BEGIN');
  for (const passage of passages) insert.run(passage.id, titleOf(passage), passage.text);
  database.exec('COMMIT');
  const select = database.prepare(
    'SELECT id FROM passages WHERE passages MATCH ? ORDER BY bm25(passages) LIMIT ?',
  );
  const find = (query: string): readonly string[] => {
    const words = (query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isStopWord(word));
    if (words.length === 0) return [];
    const any = words.map((word) => `"${word}"`).join(' OR ');
    return select.all(any, DEPTH).map(({ id }) => id as string);
  };
  return { find };
};
