import { words } from './words.ts';

export const PRONOUNS = words('he she they i we you it');
export const OBJECT_PRONOUNS = words('him her them me us you it');
export const MALE_PRONOUNS = words('he him his himself');
export const FEMALE_PRONOUNS = words('she her hers herself');
