import { kept } from '../../corpus/verbatim.ts';
import type { Having } from './find.ts';
import { turnOf } from './gather.ts';
import type { Group, Member } from './group.ts';
import {
  type Gathering,
  type Joined,
  membersOf,
  type People,
  peopleOf,
  type Person,
  type Read,
} from './join.ts';
import type { Known } from './namesakes.ts';
import type { Gathered as Somebody } from './regather.ts';
import { addSigns, type Gathered, nothing } from './signs/signs.ts';
import type { Why } from './why.ts';

/** Words of an article: the article's number, where they stand, and what they are. */
type Words = readonly [article: number, start: number, end: number, text: string];

/** A member: the article's number and the index in its reading, and why, with the number of the article it is the same as. */
type KeptMember = readonly [article: number, index: number, why?: Omit<Why, 'article'>, as?: number];

/** A person as they are kept; the members in the order in which they were joined. */
interface KeptPerson
  extends Pick<Person, 'id' | 'kind' | 'doubtful'>, Pick<Group, 'words' | 'gender' | 'suffix' | 'signed'> {
  readonly names: readonly Words[];
  readonly members: readonly KeptMember[];
  /** What decides when the first member's turn comes. */
  readonly turn: readonly [words: number, evidence: number];
  /** The numbers of those whom the keeper keeps them apart from. */
  readonly keptFrom?: readonly number[];
}

/** People who were joined, to be kept. */
export function keptPeople({ all, groups }: Gathering, texts: readonly Read[]): readonly KeptPerson[] {
  const numbers = new Map(texts.map(({ article }, number) => [article.id, number]));
  const numberOf = new Map(groups.map((group, number) => [group, number]));
  return all.map(({ id, names, kind, doubtful }, i): KeptPerson => {
    const { words, gender, suffix, signed, members, why: whys, keptFrom } = groups[i]!;
    const [many, evidence] = turnOf(members[0]!);
    return {
      id,
      kind,
      doubtful,
      words,
      gender,
      suffix,
      signed,
      turn: [many, evidence],
      ...(keptFrom.size > 0 && { keptFrom: Array.from(keptFrom.keys(), (group) => numberOf.get(group)!) }),
      names: names.map(({ text, span: { article, start, end } }) => [
        numbers.get(article)!,
        start,
        end,
        text,
      ]),
      members: members.map((one): KeptMember => {
        const number = numbers.get(one.article.id)!;
        const why = whys.get(one);
        if (!why) return [number, one.index];
        const { article, ...rest } = why;
        return [number, one.index, rest, numbers.get(article)!];
      }),
    };
  });
}

/**
 * People who were kept.
 * @param texts those of which they were joined; they are looked into only where somebody is kept apart from others
 * @param having who has a name with which word, where that is kept too
 * @param named somebody whom an article names, where that is kept too
 */
export function peopleFrom(
  all: readonly KeptPerson[],
  texts: readonly Read[],
  having?: () => Having,
  named: Naming = (article, index) => membersOf(texts[article]!)[index]!,
): { readonly people: People; readonly all: readonly Somebody[] } {
  const ids = texts.map(({ article }) => article.id);
  const persons = all.map(({ id, kind, doubtful, names, members }): Person => {
    const own = names.map(([article, start, end, text]) =>
      kept(text, { article: ids[article]!, start, end }),
    );
    return {
      id,
      name: own[0]!,
      names: own,
      members: members
        .toSorted(([a, x], [b, y]) => a - b || x - y)
        .map(([article, index, why, as]): Joined => ({
          article: ids[article]!,
          index,
          why: why ? { ...why, article: ids[as!]! } : null,
        })),
      kind,
      doubtful,
    };
  });
  const known = all.map((one) => knownOf(one, texts, named));
  for (const [i, { keptFrom = [] }] of all.entries())
    for (const other of keptFrom) known[i]!.keptFrom.set(known[other]!, null);
  return {
    people: peopleOf(persons, known, having),
    all: persons.map((person, i): Somebody => {
      const { turn, members } = all[i]!;
      const [first, index] = members[0]!;
      return { person, known: known[i]!, turn: [...turn, ids[first]!, index] };
    }),
  };
}

/** Gives somebody whom an article names, by its number and the index in its reading. */
type Naming = (article: number, index: number) => Member;

function knownOf(
  { words, gender, suffix, signed, members }: KeptPerson,
  texts: readonly Read[],
  named: Naming,
): Known & { readonly keptFrom: Map<Known, null> } {
  let made: Gathered | undefined;
  return {
    words,
    gender,
    suffix,
    keptFrom: new Map(),
    get signs() {
      return (made ??= signsOf(members.slice(0, signed), texts, named));
    },
  };
}

/** What articles tell of somebody, gathered in the order in which they were joined. */
function signsOf(members: readonly KeptMember[], texts: readonly Read[], named: Naming): Gathered {
  const signs = nothing();
  for (const [article, index] of members)
    addSigns(signs, named(article, index).signs, texts[article]!.article.id);
  return signs;
}
