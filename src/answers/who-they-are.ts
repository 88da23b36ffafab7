import type { Article } from '../corpus/article.ts';
import { copy } from '../corpus/verbatim.ts';
import type { Range } from '../corpus/span.ts';
import type { Person } from '../text/people/join.ts';
import { fold } from '../text/people/fold.ts';
import { words, type Says } from '../words.ts';
import { typedWords } from '../words/typed.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { articlesOf, stretches } from './said/counting.ts';
import { newestFirst } from './newest-first.ts';
import { standsAlone } from './attributed.ts';
import { wholeSentences } from './evidence.ts';

/** So many offices of one person are shown, and so many places where somebody without one is first named. */
const SHOWN = 4;

/** Where an article tells something of somebody. */
interface Told {
  readonly article: Article;
  readonly range: Range;
}

/**
 * Who somebody is, as far as the articles say: the offices they give that person, each once and newest first, with how
 * often the person is quoted; without an office, where the person is first named.
 * @returns null when nobody of that name is in the articles
 */
export function whoTheyAre(archive: Archive, name: string): Answer | null {
  const people = archive.people.find(name).filter((person) => membersOf(archive, person).length > 0);
  const [first] = people;
  if (first === undefined) return null;
  const offices = people.flatMap((person) => distinct(officesOf(archive, person)).slice(0, SHOWN));
  const shown = offices.length > 0 ? offices : people.flatMap((person) => firstNamed(archive, person));
  if (shown.length === 0) return null;
  return {
    kind: 'passages',
    query: name,
    says: [head(archive, people, name), offices.length > 0 ? typedWords.isThis : typedWords.noOffice],
    evidence: shown.map(({ article, range }) =>
      Object.assign(wholeSentences(article, archive.readingOf(article), [range]), {
        strong: offices.length > 0 ? [range] : [],
        keep: [range],
        notes: [],
      }),
    ),
    nearest: [],
  };
}

function head(archive: Archive, people: readonly Person[], asked: string): Says {
  const [person] = people;
  const name = { words: person!.name };
  if (people.length > 1)
    return words.sameName(
      asked,
      people.map((one) => [{ words: one.name }]),
    );
  const quoted = archive.quoted.get(person!);
  if (quoted) return words.quotedHead(name, null, stretches(quoted), articlesOf(quoted));
  const members = membersOf(archive, person!);
  const named = members.reduce((sum, { local }) => sum + local.mentions.length, 0);
  return typedWords.namedTimes(name, named, members.length);
}

/** The articles that name somebody, newest first, with what each alone says of that person. */
const membersOf = ({ articleOf, readingOf }: Archive, { members }: Person) =>
  members
    .flatMap(({ article: id, index }) => {
      const article = articleOf(id);
      return article ? [{ article, local: readingOf(article).people[index]! }] : [];
    })
    .toSorted((a, b) => newestFirst(a.article, b.article));

const officesOf = (archive: Archive, person: Person): Told[] =>
  membersOf(archive, person).flatMap(({ article, local }) =>
    local.offices
      .filter((range) => isBody(article, range) && standsAlone(copy(article, range).text))
      .map((range) => ({ article, range })),
  );

/** Where each of the newest articles first names somebody. */
const firstNamed = (archive: Archive, person: Person): Told[] =>
  membersOf(archive, person)
    .flatMap(({ article, local }) => {
      const range = local.mentions.find((mention) => isBody(article, mention));
      return range ? [{ article, range }] : [];
    })
    .slice(0, SHOWN);

const isBody = ({ blocks }: Article, { start }: Range): boolean =>
  blocks.some((block) => block.role === 'body' && block.start <= start && start < block.end);

/** Each office once, where it is newest; "president" says no more than "Russian president" that stands before it. */
function distinct(offices: readonly Told[]): Told[] {
  const known: string[] = [];
  return offices.filter(({ article, range }) => {
    const office = fold(copy(article, range).text).replace(/^(?:the|an?) /u, '');
    if (known.some((one) => ` ${one} `.includes(` ${office} `))) return false;
    known.push(office);
    return true;
  });
}
