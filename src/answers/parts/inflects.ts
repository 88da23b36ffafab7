import type { Match } from '../../search/found.ts';

/** Whether a verb stands in a sentence itself, in whatever form, and not only what means something like it: "sued" for "sue". */
export function verbInflects({ asked, how, similarity, word }: Match): boolean {
  if (how !== 'meaning' || similarity === 1) return true;
  const [one, other] = [asked, word].map((form) => form.toLowerCase().replace(/(?:ing|ed|es|e|d|s)$/u, ''));
  return one === other;
}
