import type { Person } from '../text/people/join.ts';
import { words, type Says } from '../words.ts';
import type { Answer } from './answer.ts';
import { articlesOf, speakers, stretches, type Archive, type Quoted } from './archive.ts';
import { attributed } from './attributed.ts';
import { about as onlyAbout } from './about.ts';
import { nearestNames } from './nearest-names.ts';
import { nothingBut } from './nothing-but.ts';
import { occurrencesOf } from './occurrences-of.ts';

/**
 * What a person said, word for word: newest article first, or, with `about`, best first.
 * @param speaker a name as members write it: surname, full name, with or without a title
 * @param about what the quotations shall be about; empty for all
 */
export function quote(archive: Archive, speaker: string, about = ''): Answer {
  const query = about ? `${speaker}, about ${about}` : speaker;
  const people = archive.people.find(speaker).filter((person) => archive.quoted.has(person));
  if (people.length === 0) return nobody(archive, query, speaker);
  const all = people.flatMap((person) => archive.quoted.get(person) ?? []);
  const found = about ? onlyAbout(archive, all, about) : { quoted: all, says: [] };
  const first = people[0]!;
  if (found.quoted.length === 0)
    return nothingBut(query, [words.notAbout({ words: first.name }, stretches(all), about), ...found.says]);
  return {
    kind: 'quotations',
    query,
    says: [head(people, found.quoted, speaker), ...(about ? [words.aboutThat(about)] : []), ...found.says],
    evidence: found.quoted.map((quoted) => attributed(archive, quoted)),
    nearest: [],
  };
}

function head(people: readonly Person[], found: readonly Quoted[], asked: string): Says {
  const names = people.map((person) => ({ words: person.name }));
  if (names.length > 1)
    return words.sameName(
      asked,
      names.map((name) => [name]),
    );
  return words.quotedHead(names[0]!, null, stretches(found), articlesOf(found));
}

function nobody(archive: Archive, query: string, asked: string): Answer {
  const quoted = speakers(archive);
  const known = archive.people.find(asked).reduce((sum, person) => sum + mentions(archive, person), 0);
  const named = Math.max(known, occurrencesOf(asked, archive.articles));
  const near = named
    ? []
    : nearestNames(
        quoted.map(({ person }) => person),
        asked,
      );
  const shown = quoted
    .slice(0, 8)
    .map(({ person, stretches: n }) => ({ name: { words: person.name }, stretches: n }));
  return nothingBut(query, [
    named
      ? words.namedNotQuoted(asked, archive.articles.length, named)
      : words.nobodyQuoted(asked, archive.articles.length),
    ...(near.length ? [words.nearestNames(near.map(({ name }) => ({ words: name })))] : []),
    quoted.length ? words.quotedHere(shown, quoted.length - shown.length) : words.nobodyAtAll,
  ]);
}

/** How often somebody is named in the archive. */
const mentions = ({ articles, readingOf }: Archive, { members }: Person): number =>
  members.reduce((sum, member) => {
    const article = articles.find(({ id }) => id === member.article);
    return sum + (article ? readingOf(article).people[member.index]!.mentions.length : 0);
  }, 0);
