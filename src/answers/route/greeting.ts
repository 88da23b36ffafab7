const GREETING =
  /^(?:hello|hi|hey|hiya|hallo|howdy|greetings|good (?:morning|afternoon|evening|day)|morning|evening)(?:[,.! ]{1,3}(?:there|again|bot|mate|all|everyone|verbatim|how are you(?: doing)?(?: today)?)){0,2}[\s?!.,]{0,20}$/iu;

/** Whether somebody says hello and nothing else. */
export const isGreeting = (asked: string): boolean => GREETING.test(asked.trim());
