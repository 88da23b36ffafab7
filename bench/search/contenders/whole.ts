import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOut } from '../../../src/search/index/lay-out.ts';
import { FORM, readSaved, writeSaved } from '../../../src/search/saved/file.ts';
import { laidFrom, sectionsOf } from '../../../src/search/saved/laid.ts';
import { type Search, searchIn } from '../../../src/search/search.ts';
import { openTable } from '../../eval/open-table.ts';
import { textOf } from '../../eval/documents.ts';
import { type Contender, DEPTH, type Find } from '../contender.ts';

const finding =
  (search: Search): Find =>
  (query) => {
    const { hits } = search.find(query, { limit: DEPTH });
    return [...new Set(hits.map(({ passage }) => passage.article.file))];
  };

/** Our search as a whole, with the table of meanings: from articles to marked sentences. */
export const whole: Contender = (passages) => {
  const table = openTable();
  const texts = passages.map(textOf);
  const articles = texts.map(({ article }) => article);
  const laid = layOut(texts, table);
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const path = join(folder, 'saved.index');
  const again = (): Find => {
    const saved = readSaved(path, FORM.vectors);
    if (saved === null || 'kind' in saved) throw new Error(`Not saved: ${saved?.kind}`);
    return finding(searchIn(laidFrom(saved.sections), articles, table));
  };
  const problem = writeSaved(path, sectionsOf(laid), FORM.vectors);
  if (problem) throw new Error(`Not saved: ${problem.kind}`);
  return { find: finding(searchIn(laid, articles, table)), again };
};
