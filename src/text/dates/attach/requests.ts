const REQUEST =
  /^(?:call(?:s|ed)?|ask(?:s|ed)?|urg(?:es?|ed)|demand(?:s|ed)?|request(?:s|ed)?|seeks?|sought|propos(?:es?|ed)|suggest(?:s|ed)?|recommend(?:s|ed)?|threaten(?:s|ed)?|promis(?:es?|ed)|pledg(?:es?|ed)|vow(?:s|ed)?|predict(?:s|ed)?|forecast(?:s|ed)?|expect(?:s|ed)?|hop(?:es?|ed)|order(?:s|ed)?|warn(?:s|ed)?)$/i;

/** Whether a verb asks for what it names, or looks ahead to it. */
export const isRequest = (verb: string): boolean => REQUEST.test(verb);
