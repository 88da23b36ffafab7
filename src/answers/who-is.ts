import { copy, type Verbatim } from '../corpus/verbatim.ts';
import type { Person } from '../text/people/join.ts';
import type { Why } from '../text/people/why.ts';
import { words, type Says } from '../words.ts';
import { joinedWords } from '../words/joined.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { latestOffice } from './attributed.ts';
import { listed } from './listed.ts';
import { nothingBut } from './nothing-but.ts';
import { occurrencesOf } from './occurrences-of.ts';

/** So many people, and of each so many names and so many namesakes, are told. */
const [PEOPLE, NAMES, NAMESAKES] = [5, 6, 4];

/** One way in which articles name somebody, with why it is taken for theirs. */
interface Form {
  readonly name: Verbatim;
  readonly why: Why;
  readonly shown: Verbatim | null;
  readonly count: number;
}

/** Ways of naming a person that were joined to the first, by their sign, the most frequent first. */
function formsOf({ articleOf, readingOf }: Archive, { members }: Person): Form[] {
  const found = new Map<string, Form>();
  for (const { article: id, index, why } of members) {
    const article = articleOf(id);
    if (!article || !why) continue;
    const name = copy(article, readingOf(article).people[index]!.name);
    const key = `${why.sign} ${name.text}`;
    const known = found.get(key);
    const shown = why.at ? copy(article, why.at) : null;
    found.set(key, known ? { ...known, count: known.count + 1 } : { name, why, shown, count: 1 });
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count);
}

/** The lines of the first of some, each made only where it is shown, and how many more there are. */
const cut = <T>(some: readonly T[], most: number, line: (one: T) => Says): Says[] => [
  ...some.slice(0, most).map(line),
  ...(some.length > most ? [joinedWords.more(some.length - most)] : []),
];

/** The latest office that an article gives somebody who is quoted. */
const officeOf = (archive: Archive, person: Person): Verbatim | null =>
  latestOffice(archive, archive.quoted.each(person));

function told(archive: Archive, person: Person): Says[] {
  const { stretches, articles } = archive.quoted.count(person);
  const office = officeOf(archive, person);
  return [
    words.quotedHead({ words: person.name }, office && { words: office }, stretches, articles),
    ...(person.doubtful ? [joinedWords.doubtful] : []),
    ...cut(formsOf(archive, person), NAMES, ({ name, why, shown, count }) =>
      joinedWords.joined({ words: name }, count, why.sign, shown && { words: shown }),
    ),
    ...cut(archive.people.apart(person), NAMESAKES, ({ person: other, why }) => {
      const theirs = officeOf(archive, other);
      return joinedWords.apart({ words: other.name }, theirs && { words: theirs }, other.members.length, why);
    }),
  ];
}

/** Why the articles that name somebody are taken to be about one person, and why others of that name are not. */
export function whoIs(archive: Archive, asked: string): Answer {
  const found = archive.people.find(asked);
  const quoted = found.filter((one) => archive.quoted.has(one));
  const meant = quoted.length > 0 ? quoted : found;
  if (meant.length === 0) {
    const named = occurrencesOf(asked, archive);
    const all = archive.articles.length;
    return nothingBut(asked, [
      named > 0 ? words.namedNotQuoted(asked, all, named) : words.nobodyQuoted(asked, all),
    ]);
  }
  return {
    ...listed(
      'people',
      meant.slice(0, PEOPLE).flatMap((one) => told(archive, one)),
      asked,
    ),
    people: meant.map((one) => ({
      person: one,
      get apart() {
        return archive.people.apart(one);
      },
    })),
  };
}
