/** What somebody says in short: "Berg’s verdict: “a mess”". */
export const SAYING =
  /^(?:words?|comment|verdict|phrase|term|description|assessment|summary|take|message|answer|reply|response|reaction|motto|slogan|view|explanation|conclusion|advice|judgment|judgement|remark|warning|plea|promise|retort|question|quip|mantra)$/u;
