/** What somebody sends or leaves to others. */
export const MESSAGES =
  /^(?:farewell|invitation|plea|appeal|challenge|retort|remark|motto|slogan|quote|quotation|email|e-mail|letter|note|post|text)$/u;

/** What somebody says, in one word. */
export const WORDS =
  /^(?:response|answer|reply|words|message|comments?|remarks?|tweet|statements?|question|point|view|take|verdict|conclusion|explanation|advice|reaction)$/u;

/** "in a statement on Friday": no longer than this, in units. */
export const OCCASION = 8;

/** Whether a word is a message or its like: "statement", "the following". */
export const bearsWords = (low: string): boolean =>
  WORDS.test(low) || MESSAGES.test(low) || low === 'following';
