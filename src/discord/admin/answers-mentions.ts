import type { Asked } from '../asked.ts';
import type { ServerSettings } from './server-settings.ts';

/** Whether mentions are answered where something is asked: a channel that is chosen stands for its threads too. */
export const answersMentions = (
  { channels }: ServerSettings,
  { channel, parent, isDirect }: Pick<Asked, 'channel' | 'parent' | 'isDirect'>,
): boolean =>
  isDirect || channels.length === 0 || [channel, parent].some((id) => id !== null && channels.includes(id));
