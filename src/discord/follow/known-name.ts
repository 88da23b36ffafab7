import { CUT } from '../../grammar/cut.ts';
const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

const wordsOf = (text: string): string[] => folded(text).match(CUT.named) ?? [];

/** Whether somebody who is quoted is called so: by the whole name or how it ends. */
export function isSpeaker(name: string, speakers: readonly string[]): boolean {
  const asked = wordsOf(name);
  if (asked.length === 0) return false;
  return speakers.some((speaker) => {
    const words = wordsOf(speaker);
    return asked.length <= words.length && asked.every((word, i) => word === words.at(i - asked.length));
  });
}

/** Words of a name or a small word within one. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?: (?:(?:de|van|von|der|al|bin|la|el|du|di|of) ){0,2}\p{Lu}[\p{L}\p{M}\p{N}.'’-]*){0,3}$/u;

/** Whether it is written as a name is. */
export const looksLikeName = (text: string): boolean => NAME.test(text);
