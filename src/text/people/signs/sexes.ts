import type { Article } from '../../../corpus/article.ts';
import type { Reading } from '../../reading.ts';
import type { Gender } from '../name.ts';

/** What "he said" and "she said" tell of those who speak; nothing of whom the article calls both. */
export function sexesOf({ text }: Article, { quotations }: Reading): ReadonlyMap<number, Gender> {
  const found = new Map<number, Gender>();
  for (const { basis, speaker, source, certain } of quotations) {
    if (basis !== 'pronoun' || speaker === null || !source || !certain) continue;
    const low = text.slice(source.start, source.end).toLowerCase();
    const sex = low === 'he' ? 'male' : low === 'she' ? 'female' : null;
    const before = found.get(speaker);
    if (sex) found.set(speaker, before === undefined || before === sex ? sex : null);
  }
  return found;
}
