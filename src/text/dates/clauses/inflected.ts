/** A verb's forms in -s, by the spelling of English endings; impossible ones do no harm. */
export const inS = (verb: string): string[] => [`${verb}s`, `${verb}es`, verb.replace(/y$/, 'ies')];

/** All that may be a form of a verb, by the same spelling. */
export const inflected = (verb: string): string[] => [
  verb,
  ...inS(verb),
  `${verb}ed`,
  `${verb}d`,
  verb.replace(/y$/, 'ied'),
  `${verb}ing`,
  verb.replace(/e$/, 'ing'),
  `${verb}${verb.at(-1)}ed`,
  `${verb}${verb.at(-1)}ing`,
];
