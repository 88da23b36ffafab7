import type { Article } from '../../../corpus/article.ts';
import type { Reading } from '../../reading.ts';
import type { Gender } from '../name.ts';

const SEX: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);

/** What "he said" and "she said" tell of those who speak; nothing of whom the article calls both. */
export function sexesOf({ text }: Article, { quotations }: Reading): ReadonlyMap<number, Gender> {
  const found = new Map<number, Gender>();
  for (const { basis, speaker, source, certain } of quotations) {
    if (basis !== 'pronoun' || speaker === null || !source || !certain) continue;
    const sex = SEX.get(text.slice(source.start, source.end).toLowerCase());
    const before = found.get(speaker);
    if (sex) found.set(speaker, before === undefined || before === sex ? sex : null);
  }
  return found;
}
