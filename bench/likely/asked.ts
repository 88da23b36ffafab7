import { asksWhen } from '../../src/answers/asks-when.ts';
import type { TrainingRow } from '../eval/news-train.ts';

/** What a question of time is: an event in the article's words, in others, or one that no passage tells of. */
export type Kind = 'event' | 'event2' | 'near';

/** Whether a question of a folder like news-train asks for a day: all events, and those near misses that are questions of when. */
export const isMeant = ({ kind, question }: TrainingRow): boolean =>
  kind === 'event' || kind === 'event2' || (kind === 'near' && asksWhen(question));
