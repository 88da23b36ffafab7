import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import type { Range } from '../../corpus/span.ts';
import type { Hit } from '../../search/found.ts';
import { scene } from '../../text/dates/attach/scene.ts';
import type { Reading } from '../../text/reading.ts';
import type { Dated } from '../when-passage.ts';
import { firstDated } from './first-dated.ts';

/**
 * The day of what a sentence tells before all else, that of its main verbs: of use where none of its words stands for the event and it is held
 * all the same to tell of it. None where it is planned or denied.
 * @param told where words of the question stand that name what happened; a day of another clause than theirs is not the event's
 */
export function dateMain(hit: Hit, reading: Reading, told: readonly Range[]): Dated | null {
  const { article, sentence } = hit.passage;
  const parts = scene(article.text, reading.sentences[sentence]!, reading.timexes);
  const { clauses } = parts;
  const verbs = clauses
    .values()
    .filter(({ link }, at) => link === 'main' && told.every((one) => clauseOf(clauses, one) === at))
    .flatMap(({ verb }) => (verb === null ? [] : [verb]));
  return firstDated(hit, reading, parts, verbs);
}
