import type { Says } from '../words.ts';
import type { Answer } from './answer.ts';

/** An answer of nothing, with our lines and no passage. */
export const nothingBut = (query: string, says: readonly Says[]): Answer => ({
  kind: 'nothing',
  query,
  says,
  evidence: [],
  nearest: [],
});
