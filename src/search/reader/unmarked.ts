const MARK = /\?$/;

/** A question without its mark: that says nothing of it, yet the reader is half a logit surer with it, and members' questions come without. */
export const unmarked = (question: string): string => question.trimEnd().replace(MARK, '').trimEnd();
