import { say } from '../words.ts';
import { inLocale } from './in-locale.ts';
import { typedWords } from './typed.ts';

const MENU =
  'press and hold that message (right-click it on a computer), then Apps, then Check quotations. Only you see the result.';

/** What is said to whoever mentions the bot without a question that it can read. */
export const mentionWords = inLocale('mentionWords', {
  /** Under somebody else's message. */
  reply: say`I cannot read the message you reply to`,
  replyWay: say`Discord shows me only messages that mention me. To check what is quoted in it, ${{ own: MENU }}`,
  role: say`I cannot read messages that mention my role`,
  roleWay: say`Discord shows me a message only when it mentions me myself: type @ and choose me among the members, with your question in the same message.`,
  unclear: say`${typedWords.unclear} In a reply to an answer of mine, “and Lavrov?”, “when?” or “about Iran?” continues from it.`,
  emptyDirect: say`Ask in a message, such as: what did Rasmussen say about Russia? /help shows more.`,
  empty: say`There is no question in your message`,
  emptyWay: say`Mention me and ask in the same message, such as: what did Rasmussen say about Russia? /help shows more.`,
  menuWay: say`To check what is quoted in another message, ${{ own: MENU }}`,
} as const);
