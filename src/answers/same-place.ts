import { contains, overlaps } from '../corpus/span.ts';
import type { Hit } from '../search/found.ts';
import type { Evidence } from './answer.ts';

/** A stretch of an article. */
type Placed = Pick<Evidence, 'article' | 'start' | 'end'>;

/** Whether two searches found the same passage. */
export const areOne = ({ passage: one }: Hit, { passage: other }: Hit): boolean =>
  one.article === other.article && one.start === other.start;

/** Whether what was found stands within something that is shown. */
export const isWithin = ({ passage }: Hit, shown: Placed): boolean =>
  passage.article === shown.article && contains(shown, passage);

/** Whether two passages share some of their text. */
export const shareText = (one: Placed, other: Placed): boolean =>
  one.article === other.article && overlaps(one, other);
