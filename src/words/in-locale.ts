import { LOCALE, TRANSLATED } from './locales.ts';

/**
 * What is said under one name, in the locale that is spoken.
 * @param name the name it is exported by, and its place in the table of every locale
 * @param enGB the same in British English, which stands where it belongs
 */
export function inLocale<T>(name: string, enGB: T): T {
  const translated = TRANSLATED[LOCALE] as Readonly<Record<string, unknown>> | undefined;
  return (translated?.[name] as T | undefined) ?? enGB;
}
