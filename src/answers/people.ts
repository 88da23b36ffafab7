import { words } from '../words.ts';
import type { Answer } from './answer.ts';
import { speakers, type Archive } from './archive.ts';
import { latestOffice } from './attributed.ts';
import { listed } from './listed.ts';
import { nothingBut } from './nothing-but.ts';

/** Everyone who is quoted, most quoted first, each with their latest office. */
export function people(archive: Archive): Answer {
  const quoted = speakers(archive);
  if (quoted.length === 0) return nothingBut('', [words.nobodyAtAll]);
  const lines = quoted.map(({ person, stretches, articles }) => () => {
    const office = latestOffice(archive, archive.quoted.each(person));
    return words.quotedHead({ words: person.name }, office ? { words: office } : null, stretches, articles);
  });
  return {
    ...listed('people', [words.peopleHead(quoted.length, archive.articles.length)]),
    lines,
  };
}
