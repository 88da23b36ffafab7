import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { checkOf } from './check/asked-for.ts';
import { severalIn } from './check-message.ts';
import { checkSeveral } from './check-several.ts';
import { check } from './check.ts';
import { LONGEST_QUOTATION, refusal } from './refusal.ts';

/**
 * Whether words are quoted in the articles, and just so.
 * @param quotation alone, with who said it, or several at once, as somebody pasted them
 * @param speaker empty when nobody else is named
 */
export function checkPasted(archive: Archive, quotation: string, speaker: string): Answer {
  const refused = refusal(quotation, LONGEST_QUOTATION) ?? (speaker ? refusal(speaker) : null);
  if (refused) return refused;
  const pasted = { quotation: quotation.trim(), speaker: speaker.trim() };
  const several = severalIn(pasted.quotation);
  const asked = (pasted.speaker || several.length > 0 ? null : checkOf(pasted.quotation)) ?? pasted;
  const whole = check(archive, asked.quotation, asked.speaker);
  // Words that stand in one quotation as they were pasted, marks and all, are one.
  if (several.length === 0 || whole.check!.verdict === 'verbatim') return whole;
  const each = several.map((one) => check(archive, one.quotation, pasted.speaker || one.speaker));
  return checkSeveral(pasted.quotation, each);
}
