import type { messageOfBody } from './message-of.ts';
import { aroundWords } from '../words/around.ts';

type Message = ReturnType<typeof messageOfBody>;

/** The same message with a button that leads to the passage in its article, outside Discord. It holds no word of an article. */
export const withContext = (message: Message, url: string): Message => ({
  ...message,
  components: [
    ...message.components,
    {
      type: 1,
      components: [{ type: 2, style: 5, label: aroundWords.inContext, url }],
    } as unknown as Message['components'][number],
  ],
});
