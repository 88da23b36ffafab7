/** How a question of time begins. */
const WHEN =
  /^(?:and |so |but )?(?:when|(?:on |in )?(?:what|which) (?:day|date|month|year)|since when|how long ago)\b/i;

/** Whether a question asks for a day. */
export const asksWhen = (question: string): boolean => WHEN.test(question);

/** What a question of time is about: "what year" and the like stand in no passage that answers it. */
export const eventIn = (question: string): string => question.trim().replace(WHEN, '');
