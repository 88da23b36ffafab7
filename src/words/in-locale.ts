import { LOCALE, TRANSLATED } from './locales.ts';

/**
 * What is said under one name, in the locale that is spoken.
 * @param name the name it is exported by, and its place in the table of every locale
 * @param enGB the same in British English, which stands where it belongs
 */
export function inLocale<T>(name: string, enGB: T): T {
  const translated = TRANSLATED[LOCALE] as Readonly<Record<string, unknown>> | undefined;
  return overlaid(enGB, translated?.[name]);
}

/**
 * British English with what a locale says otherwise: of a group of sentences those that it has, of anything else the whole.
 * @param own what the locale says; undefined where it says the same
 */
export function overlaid<T>(enGB: T, own: unknown): T {
  if (own === undefined) return enGB;
  return isGroup(enGB) && isGroup(own) ? { ...enGB, ...own } : (own as T);
}

const isGroup = (said: unknown): said is object =>
  typeof said === 'object' && said !== null && !Array.isArray(said);
