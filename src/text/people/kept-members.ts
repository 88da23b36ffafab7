import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import { kept } from '../../corpus/verbatim.ts';
import type { Member, Written } from './group.ts';
import type { Signs } from './signs/signs.ts';

type Place = readonly [key: string, start: number, end: number];

/** A member as it is kept: without its article, and without whom the article names besides. */
interface KeptMember
  extends
    Pick<Member, 'person' | 'offices' | 'words' | 'family' | 'gender' | 'suffix'>,
    Pick<Signs, 'age' | 'sex'> {
  readonly written: readonly (readonly [text: string, start: number, uses: number])[];
  readonly callings: readonly Place[];
  readonly places: readonly Place[];
  readonly posts: readonly (readonly [post: string, places: readonly string[]])[];
}

/** The people that one article names, to be kept, in order: joining them with those of others takes no look at the text. */
export interface KeptMembers {
  readonly others: readonly Place[];
  readonly members: readonly KeptMember[];
}

const placesOf = (found: ReadonlyMap<string, Range>): Place[] =>
  Array.from(found, ([key, { start, end }]) => [key, start, end]);

const rangesOf = (places: readonly Place[]): ReadonlyMap<string, Range> =>
  new Map(places.map(([key, start, end]) => [key, { start, end }]));

/** What is kept of the members of one article. */
export const keptMembers = (all: readonly Member[]): KeptMembers => ({
  others: placesOf(all[0]?.signs.others ?? new Map()),
  members: all.map(({ person, offices, words, family, gender, suffix, written, signs }) => ({
    person,
    offices,
    words,
    family,
    gender,
    suffix,
    written: written.map(({ form, uses }) => [form.text, form.span.start, uses]),
    callings: placesOf(signs.callings),
    places: placesOf(signs.places),
    posts: Array.from(signs.posts, ([post, places]) => [post, [...places]]),
    age: signs.age,
    sex: signs.sex,
  })),
});

/** The members of an article that were kept, each made when it is first asked for: of those of many articles few are. */
export function membersFrom({ others, members }: KeptMembers, article: Article): (index: number) => Member {
  const named = rangesOf(others);
  const made: Member[] = [];
  return (index) => {
    const known = made[index];
    if (known) return known;
    const { written, callings, places, posts, age, sex, ...rest } = members[index]!;
    return (made[index] = {
      ...rest,
      article,
      index,
      written: written.map(([text, start, uses]): Written => ({
        form: kept(text, { article: article.id, start, end: start + text.length }),
        uses,
      })),
      signs: {
        callings: rangesOf(callings),
        places: rangesOf(places),
        posts: new Map(posts.map(([post, own]) => [post, new Set(own)])),
        age,
        sex,
        others: named,
      },
    });
  };
}
