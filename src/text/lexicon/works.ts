import { words } from '../../grammar/words.ts';

/** Nouns for what has a title: words in marks behind them are that title. */
export const WORKS = words(
  'book memoir autobiography novel film movie song album show programme program series column essay play documentary poem talk lecture paper article opera exhibition',
);
