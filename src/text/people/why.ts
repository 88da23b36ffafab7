import type { Group, Member } from './group.ts';
import { spelling } from './fold.ts';
import type { Named } from './same.ts';
import { secondSign, type Naming, type Sign } from './signs/second-sign.ts';

/** How a name came to be joined: how it is written beside the fullest form, and what else shows that it is one person. */
export interface Why {
  readonly form: 'full' | 'surname' | 'initials' | 'spelling';
  /** `name`: the full name is enough; `title`: the form of address fits no other; `none`: only the bare name, and nobody knows whose; `keeper`: the keeper of the articles joined them. */
  readonly sign: Sign['kind'] | 'name' | 'title' | 'none' | 'keeper';
  /** Where the article that is joined has the sign; null for `name`, `title`, `none` and `keeper`. */
  readonly at: Sign['at'] | null;
  /** Another article of the person, with the same sign. */
  readonly article: string;
}

const isInitials = (givens: readonly string[]): boolean => givens.every(({ length }) => length === 1);

/** How much of one name is in the other: all of it, a surname alone, initials, or only another spelling. */
export function formOf(a: Named, b: Named): Why['form'] {
  if (a.words.length === 1 || b.words.length === 1) return 'surname';
  if (a.words.at(-1) !== b.words.at(-1)) return 'spelling';
  const [one, other] = [a.words.slice(0, -1), b.words.slice(0, -1)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  // "J. K. Berg" is a full name where both papers write it so; "J. Berg" is many people's.
  if ((isInitials(one) || isInitials(other)) && (long.length === 1 || short.join(' ') !== long.join(' ')))
    return 'initials';
  const spelt = short.some((given, i) => given !== long[i] && spelling(given) === spelling(long[i]!));
  return spelt ? 'spelling' : 'full';
}

/**
 * Why one is the same as others; null when the name alone speaks for it and is not enough.
 * @param own their surname, as a key
 */
export function whyOf(group: Group, one: Member, own: string, naming: Naming): Why | null {
  const form = formOf(group, one);
  const sign = secondSign(group.signs, one.signs, own, naming);
  if (sign) return { form, sign: sign.kind, at: sign.at, article: sign.article };
  const enough = form === 'full' || group.kind !== 'person' || one.person.kind !== 'person';
  return enough ? byName(group, form) : null;
}

const byName = ({ members }: Group, form: Why['form']): Why => ({
  form,
  sign: 'name',
  at: null,
  article: members[0]!.article.id,
});

/** Of those who are known the form of address fits no other. */
export const byTitle = ({ members }: Group): Why => ({
  form: 'surname',
  sign: 'title',
  at: null,
  article: members[0]!.article.id,
});

/** Nobody knows whose the name is: kept with others of which the same is true. */
export const unknown = (group: Group, one: Member): Why => ({
  form: formOf(group, one),
  sign: 'none',
  at: null,
  article: group.members[0]!.article.id,
});
