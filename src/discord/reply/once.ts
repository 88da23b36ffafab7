import type { Evidence } from '../../answers/answer.ts';
import { isStatement, sameWords } from '../../answers/same-words.ts';

/** A passage that is shown, and the others that have the same words. */
export interface Once {
  readonly shown: Evidence;
  readonly again: readonly Evidence[];
}

/**
 * What several articles print alike, once: the same words of the same person, or the same sentences. Only where nothing else
 * is said of a passage than where it stands.
 */
export function once(passages: readonly Evidence[]): Once[] {
  const all: { shown: Evidence; again: Evidence[] }[] = [];
  const known = new Map<string, { shown: Evidence; again: Evidence[] }>();
  for (const one of passages) {
    const key = statementOf(one);
    const first = key === null ? undefined : known.get(key);
    if (first && first.shown.article !== one.article) first.again.push(one);
    else {
      const entry = { shown: one, again: [] };
      all.push(entry);
      if (key !== null && !first) known.set(key, entry);
    }
  }
  return all;
}

/** What a passage states, and who; null where more is said of it than that. */
function statementOf({ article, start, end, quotation, when, notes }: Evidence): string | null {
  if (when !== undefined || notes.length > 0 || quotation?.quotation.unsaid) return null;
  const direct = quotation?.quotation.kind === 'direct' ? quotation.quotation.parts : [{ start, end }];
  const words = sameWords(direct.map((part) => article.text.slice(part.start, part.end)).join(' '));
  if (!isStatement(words)) return null;
  return `${quotation?.name?.text ?? ''}|${quotation?.quotation.kind}|${quotation?.quotation.certain}|${words}`;
}
