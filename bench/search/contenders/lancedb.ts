import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Contender, DEPTH, titleOf } from '../contender.ts';

interface Query {
  fullTextSearch(query: string): Query;
  select(columns: readonly string[]): Query;
  limit(most: number): Query;
  toArray(): Promise<readonly { readonly id: string }[]>;
}
interface Table {
  createIndex(column: string, options: object): Promise<void>;
  query(): Query;
}
interface LanceDB {
  readonly connect: (
    folder: string,
  ) => Promise<{ createTable(name: string, rows: readonly object[]): Promise<Table> }>;
  readonly Index: { fts(options: object): object };
}

/** LanceDB's full-text index over title and text in one column, stemming, without stop words. */
export async function lancedb(): Promise<Contender> {
  const name: string = '@lancedb/lancedb';
  const { connect, Index } = (await import(name)) as LanceDB;
  return async (passages) => {
    const folder = mkdtempSync(join(tmpdir(), 'lancedb-'));
    process.on('exit', () => rmSync(folder, { recursive: true }));
    const database = await connect(folder);
    const rows = passages.map((passage) => ({
      id: passage.id,
      text: `${titleOf(passage)}\n${passage.text}`,
    }));
    const table = await database.createTable('passages', rows);
    await table.createIndex('text', { config: Index.fts({ stem: true, removeStopWords: true }) });
    const find = async (query: string): Promise<readonly string[]> => {
      const found = await table.query().fullTextSearch(query).select(['id']).limit(DEPTH).toArray();
      return found.map(({ id }) => id);
    };
    return { find };
  };
}
