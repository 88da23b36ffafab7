import type { Article } from '../../corpus/article.ts';
import type { LocalPerson } from '../reading.ts';
import type { Member } from './group.ts';
import { nameWords, suffixOf } from './words.ts';

/**
 * The words of the fullest form; where a shorter full name inside it is used more often, those: a headline in
 * capitals hangs a verb on a name ("Ann Lee Leaves").
 * @param forms every mention as it stands, the fullest first
 */
function ownWords(forms: readonly string[]): readonly string[] {
  const fullest = nameWords(forms[0]!);
  if (fullest.length <= 2) return fullest;
  const uses = new Map<string, number>();
  for (const form of forms) uses.set(form, (uses.get(form) ?? 0) + 1);
  const inside = Array.from(uses, ([form, times]) => ({ words: nameWords(form), times })).filter(
    ({ words, times }) =>
      words.length > 1 &&
      times > uses.get(forms[0]!)! &&
      ` ${fullest.join(' ')} `.includes(` ${words.join(' ')} `),
  );
  return inside.toSorted((a, b) => b.words.length - a.words.length)[0]?.words ?? fullest;
}

/** A local person with what it is compared by. */
export function member(article: Article, person: LocalPerson, index: number): Member {
  const forms = [person.name, ...person.mentions].map(({ start, end }) => article.text.slice(start, end));
  return {
    article,
    index,
    person,
    words: ownWords(forms),
    gender: person.gender,
    suffix: forms.map(suffixOf).find((suffix) => suffix !== null) ?? null,
  };
}
