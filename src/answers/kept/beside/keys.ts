import { growing } from '../../../search/index/growing.ts';
import type { Section, Sections } from '../../../search/saved/sections.ts';
import type { ArticleKeys, MemberKeys } from '../../../text/people/keys.ts';

const SEPARATOR = '\n';
const STARTS = ['members', 'others', 'places'] as const;
const COLUMNS = ['own', 'family', 'bare', 'other', 'place'] as const;

/** By what the people of articles are gathered, in numbers, which grows. */
function keyTable() {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const starts = { members: growing(), others: growing(), places: growing() };
  const columns = { own: growing(), family: growing(), bare: growing(), other: growing(), place: growing() };
  const numbered = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };
  return {
    names,
    starts,
    columns,
    add({ members, others }: ArticleKeys): void {
      starts.members.push(columns.own.length);
      starts.others.push(columns.other.length);
      for (const other of others) columns.other.push(numbered(other));
      for (const { own, family, isBare, places } of members) {
        starts.places.push(columns.place.length);
        columns.own.push(numbered(own));
        columns.family.push(family === null ? 0 : numbered(family) + 1);
        columns.bare.push(Number(isBare));
        for (const place of places) columns.place.push(numbered(place));
      }
    },
    end(): void {
      starts.members.push(columns.own.length);
      starts.others.push(columns.other.length);
      starts.places.push(columns.place.length);
    },
  };
}

/** By what the people of articles are gathered, to be kept. */
export function keySections(all: readonly ArticleKeys[]): Sections {
  const table = keyTable();
  for (const one of all) table.add(one);
  table.end();
  return {
    names: table.names.join(SEPARATOR),
    ...Object.fromEntries(STARTS.map((name) => [`${name} from`, table.starts[name].taken()])),
    ...Object.fromEntries(COLUMNS.map((name) => [name, table.columns[name].taken()])),
  };
}

/** The same of each article, from where it is kept. */
export function keysAt(sections: Sections): (article: number) => ArticleKeys {
  const text = sections['names'] as string;
  const names = text === '' ? [] : text.split(SEPARATOR);
  const numbers = (name: string): Uint32Array => sections[name] as Section as Uint32Array;
  const [members, others, places] = STARTS.map((name) => numbers(`${name} from`)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const [own, family, bare, other, place] = COLUMNS.map(numbers) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const named = (list: Uint32Array, from: number, end: number): string[] =>
    Array.from(list.subarray(from, end), (number) => names[number]!);
  return (article) => {
    const found: MemberKeys[] = [];
    for (let at = members[article]!; at < members[article + 1]!; at++)
      found.push({
        own: names[own[at]!]!,
        family: family[at] === 0 ? null : names[family[at]! - 1]!,
        isBare: bare[at] === 1,
        places: named(place, places[at]!, places[at + 1]!),
      });
    return { members: found, others: named(other, others[article]!, others[article + 1]!) };
  };
}
