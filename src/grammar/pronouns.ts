import { words } from './words.ts';

/** Who or what was told of before. */
export const THIRD_PERSON = words('he she it they');
export const PRONOUNS = THIRD_PERSON.union(words('i we you'));
export const THIRD_PERSON_OBJECTS = words('him her it them');
export const OBJECT_PRONOUNS = THIRD_PERSON_OBJECTS.union(words('me us you'));
/** Whose something is, without the thing; those before it are determiners. */
export const POSSESSIVE_PRONOUNS = words('mine yours his hers its ours theirs');
export const REFLEXIVES = words('myself yourself himself herself itself ourselves yourselves themselves');
/** Of whom it is not told who they are. */
export const SOMEBODY = words('someone somebody anyone anybody everyone everybody');
export const MALE_PRONOUNS = words('he him his himself');
export const FEMALE_PRONOUNS = words('she her hers herself');

/** Whom a pronoun stands for, a man or a woman; null where it does not tell. */
export function pronounGender(low: string): 'male' | 'female' | null {
  if (MALE_PRONOUNS.has(low)) return 'male';
  return FEMALE_PRONOUNS.has(low) ? 'female' : null;
}
