import type { Article } from '../../corpus/article.ts';
import { copy, type Verbatim } from '../../corpus/verbatim.ts';
import type { LocalPerson } from '../reading.ts';
import { isFamilyFirst } from './family-first.ts';
import { spelling } from './fold.ts';
import { isGiven } from './given-or-title.ts';
import type { Member, Written } from './group.ts';
import type { Gender } from './name.ts';
import { signsOf } from './signs/signs-of.ts';
import type { Signs } from './signs/signs.ts';
import { nameWords, suffixAfter, suffixOf } from './words.ts';

/** A family's name comes before one given name or two. See docs/constants.md. */
const LONGEST = 3;

/** A suffix is looked for behind so many mentions, within so many UTF-16 units. */
const [MENTIONS, BEHIND] = [8, 8];

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

/**
 * The first of two or three words where it may be the family's: a hyphen shows it ("Kim Jong-un"), or it is nobody's
 * given name ("Zhang Weimin").
 */
function familyOf(fullest: string, words: readonly string[]): string | null {
  if (words.length < 2 || words.length > LONGEST) return null;
  return isFamilyFirst(fullest.split(' ').at(-1)!) || !isGiven(words[0]!) ? spelling(words[0]!) : null;
}

/** What stands in a name or behind it, a comma between: "Bob Berg, Jr." */
function suffixIn(text: string, { mentions }: LocalPerson, forms: readonly string[]): string | null {
  const inside = forms.map(suffixOf).find((suffix) => suffix !== null);
  const behind = (): string | null =>
    mentions
      .slice(0, MENTIONS)
      .map(({ end }) => suffixAfter(text.slice(end, end + BEHIND)))
      .find((suffix) => suffix !== null) ?? null;
  return inside ?? behind();
}

/** How an article writes a name, in the order of its first uses. */
function writtenIn(article: Article, { name, mentions }: LocalPerson): Written[] {
  const seen = new Map<string, { readonly form: Verbatim; uses: number }>();
  for (const range of [name, ...mentions]) {
    const form = copy(article, range);
    const known = seen.get(form.text);
    if (known) known.uses++;
    else seen.set(form.text, { form, uses: 1 });
  }
  return [...seen.values()];
}

/**
 * A local person with what it is compared by.
 * @param sex as the pronouns for what they say tell
 * @param others whom the article names
 */
export function member(
  article: Article,
  person: LocalPerson,
  index: number,
  sex: Gender,
  others: Signs['others'],
): Member {
  const forms = [person.name, ...person.mentions].map(({ start, end }) => article.text.slice(start, end));
  const words = ownWords(forms);
  const signs = signsOf(article, person, sex, others);
  return {
    article,
    index,
    person: { kind: person.kind, gender: person.gender },
    written: writtenIn(article, person),
    offices: person.offices.map(({ start, end }) => article.text.slice(start, end)),
    words,
    signs,
    family: familyOf(forms[0]!, words),
    gender: signs.sex ?? person.gender,
    suffix: suffixIn(article.text, person, forms),
  };
}
