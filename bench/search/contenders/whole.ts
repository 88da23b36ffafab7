import { openSearch } from '../../../src/search/search.ts';
import { readTable } from '../../../src/search/table.ts';
import { textOf } from '../../eval/documents.ts';
import { type Contender, DEPTH } from '../contender.ts';

/** Our search as a whole, with the table of meanings: from articles to marked sentences. */
export const whole: Contender = (passages) => {
  const table = readTable();
  if ('kind' in table) throw new Error(`No table of meanings: ${table.kind} ${table.path}`);
  const search = openSearch(passages.map(textOf), table);
  return (query) => {
    const { hits } = search.find(query, { limit: DEPTH });
    return [...new Set(hits.map(({ passage }) => passage.article.file))];
  };
};
