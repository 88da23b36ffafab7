/**
 * A question with its slips of the pen put right, as what reads it whole should have it: pieces of "philipines" mean nothing.
 * @param words those of the question
 */
export const asMeant = (
  question: string,
  words: readonly { readonly text: string; readonly meant?: string | null }[],
): string =>
  words.reduce((so, { text, meant = null }) => {
    if (meant === null) return so;
    const slip = new RegExp(String.raw`(?<![\p{L}\p{N}])${RegExp.escape(text)}(?![\p{L}\p{N}])`, 'gu');
    return so.replaceAll(slip, meant);
  }, question);
