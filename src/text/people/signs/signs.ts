import type { Range } from '../../../corpus/span.ts';
import type { Gender } from '../name.ts';

/** Somebody's age, and the year in which they have it where the article is dated. */
export interface Age {
  readonly years: number;
  readonly in: number | null;
}

/** What one article tells of a person beside the name. Keys are folded; each range is where the article says it. */
export interface Signs {
  /** What the article calls them: "surgeon", "mayor". */
  readonly callings: ReadonlyMap<string, Range>;
  /** The names that describe them: "leeds" of "a surgeon at Leeds hospital". */
  readonly places: ReadonlyMap<string, Range>;
  /** Where they hold a calling: "mayor" of "ashford". */
  readonly posts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly age: Age | null;
  /** As a form of address, a pronoun or a noun tells; a given name tells less. */
  readonly sex: Gender;
  /** Whom else the article names, by surname. */
  readonly others: ReadonlyMap<string, Range>;
}

/** What several articles tell, which grows; each key with an article that has it. */
export interface Gathered {
  readonly callings: Map<string, string>;
  readonly places: Map<string, string>;
  readonly posts: Map<string, ReadonlySet<string>>;
  readonly others: Map<string, string>;
  age: Age | null;
  sex: Gender;
}

/** What nothing is told of yet. */
export const nothing = (): Gathered => ({
  callings: new Map(),
  places: new Map(),
  posts: new Map(),
  others: new Map(),
  age: null,
  sex: null,
});

/** Adds what an article tells. */
export function addSigns(to: Gathered, signs: Signs, article: string): void {
  const add = (keys: Map<string, string>, more: ReadonlyMap<string, Range>): void => {
    for (const key of more.keys()) if (!keys.has(key)) keys.set(key, article);
  };
  add(to.callings, signs.callings);
  add(to.places, signs.places);
  add(to.others, signs.others);
  for (const [post, places] of signs.posts)
    to.posts.set(post, new Set([...(to.posts.get(post) ?? []), ...places]));
  to.age ??= signs.age;
  to.sex ??= signs.sex;
}
