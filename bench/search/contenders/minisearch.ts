import MiniSearch from 'minisearch';
import { type Contender, DEPTH, titleOf } from '../contender.ts';

/** MiniSearch as it comes. */
export const minisearch: Contender = (passages) => {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(passages.map((passage) => ({ id: passage.id, title: titleOf(passage), text: passage.text })));
  const find = (query: string): readonly string[] =>
    index
      .search(query)
      .slice(0, DEPTH)
      .map(({ id }) => id as string);
  return { find };
};
