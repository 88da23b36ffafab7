import { copy } from '../../corpus/verbatim.ts';
import type { Person } from '../../text/people/join.ts';
import { joinedWords } from '../../words/joined.ts';
import { type Archive, speakers } from '../archive.ts';
import type { Membership, PersonSeen, Seen } from './kept.ts';
import { having, listed, partOf } from './parts.ts';

/** Everybody who is quoted and goes by a name, most quoted first. */
export function peopleKept(archive: Archive, find: string, from: number): Seen {
  const has = having(find);
  const found = speakers(archive).filter(({ person }) => has(...person.names.map(({ text }) => text)));
  return {
    at: 'people',
    find,
    ...partOf(found, from, ({ person: { name, names, doubtful }, stretches, articles }) => ({
      name: name.text,
      stretches,
      articles,
      names: names.length,
      doubtful,
    })),
  };
}

/** How an article names somebody, by the place among those it names. */
function named({ articleOf, readingOf }: Archive, id: string, index: number) {
  const article = articleOf(id);
  return article ? { article, name: copy(article, readingOf(article).people[index]!.name) } : null;
}

function membership(archive: Archive, { article: id, index, why }: Person['members'][number]): Membership[] {
  const found = named(archive, id, index);
  if (!found) return [];
  const { article, name } = found;
  const shown = why?.at ? copy(article, why.at) : null;
  const says = why && joinedWords.joined({ words: name }, 1, why.sign, shown && { words: shown });
  return [{ article: listed(article), name: name.text, why: says }];
}

function seen(archive: Archive, person: Person): PersonSeen {
  const { all, from, shown } = partOf(person.members, 0, (one) => membership(archive, one));
  return {
    name: person.name.text,
    names: person.names.map(({ text }) => text),
    stretches: archive.quoted.has(person) ? archive.quoted.count(person).stretches : 0,
    doubtful: person.doubtful,
    members: { all, from, shown: shown.flat() },
    apart: archive.people.apart(person).map(({ person: other, why }) => {
      const [first] = other.members;
      const member = first ? named(archive, first.article, first.index) : null;
      return {
        says: joinedWords.apart({ words: other.name }, null, other.members.length, why),
        name: other.name.text,
        member: member && { article: member.article.id, name: member.name.text },
      };
    }),
  };
}

/** So many of one name are shown. */
const MOST = 8;

/** Those whom a name may mean, with the articles that they are in. */
export const personKept = (archive: Archive, asked: string): Seen => ({
  at: 'person',
  asked,
  people: archive.people
    .find(asked)
    .slice(0, MOST)
    .map((person) => seen(archive, person)),
});
