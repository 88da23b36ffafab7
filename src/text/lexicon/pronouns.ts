import { words } from './words.ts';

export const MALE_PRONOUNS = words('he him his himself');
export const FEMALE_PRONOUNS = words('she her hers herself');
/** Pronouns that can be the subject of a verb of saying. */
export const SUBJECT_PRONOUNS = words('he she they i we you it');
