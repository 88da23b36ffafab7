import { openInverted } from '../../src/search/engine/inverted.ts';
import { openMiniSearch } from '../../src/search/engine/minisearch.ts';
import type { Contender } from './contender.ts';
import { engine } from './contenders/engine.ts';
import { fts5 } from './contenders/fts5.ts';
import { lancedb } from './contenders/lancedb.ts';
import { minisearch } from './contenders/minisearch.ts';
import { whole } from './contenders/whole.ts';

/** Who is compared, by name. One whose package is not installed fails when it is asked for. */
export const contenders: Readonly<Record<string, () => Promise<Contender>>> = {
  'Verbatim, engine for many': async () => engine(openInverted),
  'Verbatim, engine for few': async () => engine(openMiniSearch),
  'Verbatim, whole search': async () => whole,
  'MiniSearch as it comes': async () => minisearch,
  'SQLite FTS5': async () => fts5,
  LanceDB: lancedb,
};
