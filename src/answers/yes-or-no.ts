const YES = /^(?:y|yes|true)$/iu;
const NO = /^(?:n|no|false)$/iu;

/** Whether a member typed yes. */
export const isYes = (typed: string): boolean => YES.test(typed);

/** Whether what a member typed is something other than yes and no. */
export const isUnclear = (typed: string): boolean => typed !== '' && !YES.test(typed) && !NO.test(typed);
