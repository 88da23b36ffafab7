import type { Says } from '../words.ts';
import type { Answer, AnswerKind } from './answer.ts';

/** An answer of our lines alone, the first of them its heading. As many pages are made of them as it takes. */
export const listed = (kind: AnswerKind, says: readonly Says[], query = ''): Answer => ({
  kind,
  query,
  says,
  isList: true,
  evidence: [],
  nearest: [],
});
