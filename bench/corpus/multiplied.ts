import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isArticle } from './folder.ts';

/** What a name ends in, in each further copy of an archive. */
const ENDINGS = ['', 'ov', 'sen', 'ini', 'escu', 'ian', 'aga', 'olt', 'und', 'era'];
/** A word with a capital inside of a sentence: a name, more often than not. */
const NAME = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}\b/gu;
const TIME =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:[a-z]*(?:ary|ch|il|e|y|ust|ber|day))?$/u;

/** The text with every name in it changed, the same one each time alike; days and months stay. */
export function renamed(text: string, ending: string): string {
  const names = new Set((text.match(NAME) ?? []).filter((word) => !TIME.test(word)));
  return text.replaceAll(/\p{Lu}\p{Ll}{2,}\b/gu, (word) => (names.has(word) ? word + ending : word));
}

/**
 * Makes an archive that is several times as large: its articles again, of other people in other places.
 * @param times at most ten
 * @returns the folder
 * @throws Error where there are no names for so many
 */
export function multiplied(archive: string, times: number, into: string): string {
  if (times > ENDINGS.length)
    throw new Error(`An archive can be made ${ENDINGS.length} times as large at most.`);
  const folder = join(into, 'multiplied');
  mkdirSync(folder, { recursive: true });
  const sources = JSON.parse(readFileSync(join(archive, 'sources.json'), 'utf8')) as { file: string }[];
  const copies = ENDINGS.slice(0, times);
  for (const file of readdirSync(archive).filter(isArticle)) {
    const text = readFileSync(join(archive, file), 'utf8');
    for (const ending of copies)
      writeFileSync(join(folder, ending + file), ending === '' ? text : renamed(text, ending));
  }
  const told = copies.flatMap((ending) =>
    sources.map((source) => Object.assign({}, source, { file: ending + source.file })),
  );
  writeFileSync(join(folder, 'sources.json'), JSON.stringify(told));
  return folder;
}
