import { words } from '../words.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { quoteAsked } from './quote-asked.ts';
import { refuse } from './refusal.ts';
import { viewed, type View } from './viewed.ts';
import { isUnclear, isYes } from './yes-or-no.ts';

/** What `/quote` shows on request. */
const CHOICES = ['reported', 'unsaid'] as const;

/** What somebody said in the articles that a view leaves, and what of it is shown on request. */
export function quoteViewed(archive: Archive, speaker: string, about: string, view: View): Answer {
  const choices = CHOICES.map((name) => ({ name, typed: view[name]?.trim() ?? '' }));
  const unclear = choices.find(({ typed }) => isUnclear(typed));
  if (unclear) return refuse(speaker, words.notYesOrNo(unclear.name, unclear.typed));
  const [reported, unsaid] = choices.map(({ typed }) => isYes(typed));
  return viewed(archive, about.trim() ? [speaker, about] : [speaker], view, (seen) =>
    quoteAsked(seen, speaker.trim(), about.trim(), { reported, unsaid }),
  );
}
