import type { Range } from '../corpus/span.ts';
import { clauseAt } from '../text/dates/clauses/clause-at.ts';
import type { Scene } from '../text/dates/attach/scene.ts';

/**
 * The verb of what somebody who is named does: of the clause that begins with the name, or of "who …" right after it. Null
 * where they do nothing, as in "said Lee, of the board that closed it in 2003".
 */
export function doing(text: string, { clauses }: Scene, name: Range): Range | null {
  const clause = clauses[clauseAt(clauses, name)];
  if (clause?.verb == null || name.start >= clause.verb.start || clause.link === 'participle') return null;
  const another = clause.link === 'relative' && !/^,?\s*$/u.test(text.slice(name.end, clause.own));
  return another ? null : clause.verb;
}
