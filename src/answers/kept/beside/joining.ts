import type { Article } from '../../../corpus/article.ts';
import type { Keep } from '../../../search/saved/keep.ts';
import { sectionsAt } from '../../../search/saved/sections.ts';
import type { Member } from '../../../text/people/group.ts';
import type { ArticleKeys } from '../../../text/people/keys.ts';
import { type Cast, castBeside } from '../../../text/people/people-beside.ts';
import { regather } from '../../../text/people/regather.ts';
import { openRoll } from '../../../text/people/roll.ts';
import { KEYS, OFFICES } from '../before.ts';
import { parse } from '../json.ts';
import type { KeptPrepared } from '../prepared-in.ts';
import { membersIn } from '../records.ts';
import { keysAt } from './keys.ts';

/** Whom a new article names, and by what they are joined with others. */
export interface Named {
  readonly members: readonly Member[];
  readonly keys: ArticleKeys;
}

/** What has become of the articles, by their ids. */
interface Change {
  readonly gone: readonly string[];
  readonly came: readonly string[];
  /** Those that are new beside those that are kept. */
  readonly fresh: ReadonlyMap<string, Named>;
  /** The place of an article among all of them. */
  readonly placeOf: (id: string) => number;
}

/** Joins the people of articles as they come and go. */
export interface Joining {
  /** Null where that cannot be told without looking at all of them. It is to be called for each change, in order. */
  readonly change: (change: Change) => Cast | null;
  /** Does what the first change does with an article that is kept, and leaves everybody as they are. */
  readonly rehearse: (article: string) => void;
  /** The offices beside the name of somebody in an article that is kept. */
  readonly offices: (article: string, index: number) => readonly string[];
}

/** @returns null where what is kept is damaged */
export function openJoining({ keep, listings, texts, cast: first }: KeptPrepared): Joining | null {
  const [keys, offices] = [sectionsAt(keep, KEYS), keep.get(OFFICES)];
  if (!keys || !offices) return null;
  const keysOfKept = keysAt(keys);
  const roll = openRoll(listings.map(({ id }, number) => [id, keysOfKept(number)] as const));
  const beside = parse(offices) as readonly (readonly (readonly string[])[])[];
  const numbers = new Map(listings.map(({ id }, number) => [id, number]));
  const placeOfKept = (id: string): number => numbers.get(id)!;
  let cast = first;
  const joining: Joining = {
    offices: (article, index) => beside[numbers.get(article)!]![index]!,
    rehearse(article) {
      const before = cast;
      joining.change({ gone: [article], came: [], fresh: new Map(), placeOf: placeOfKept });
      joining.change({ gone: [], came: [article], fresh: new Map(), placeOf: placeOfKept });
      cast = before;
    },
    change({ gone, came, fresh, placeOf }) {
      const membersOf = membersBy(keep, (id) => {
        const number = numbers.get(id)!;
        return { stamp: listings[number]!.stamp, article: texts[number]!.article };
      });
      const concerned = roll.change(
        gone,
        new Map(came.map((id) => [id, fresh.get(id)?.keys ?? keysOfKept(numbers.get(id)!)])),
      );
      const gathered = regather(
        cast.all,
        { gone: new Set(gone), ...concerned },
        {
          roll,
          was: cast.was,
          memberAt: ({ article, index }) => fresh.get(article)?.members[index] ?? membersOf(article)(index),
          placeOf: ({ id }) => placeOf(id),
        },
      );
      if (gathered) cast = castBeside(cast, gathered.all, gathered.fresh);
      return gathered && cast;
    },
  };
  return joining;
}

/** Gives whom kept articles name, each looked up once. */
function membersBy(
  keep: Keep,
  keptOf: (id: string) => { readonly stamp: string; readonly article: Article },
): (id: string) => (index: number) => Member {
  const known = new Map<string, (index: number) => Member>();
  return (id) => {
    const { stamp, article } = keptOf(id);
    const members = known.get(id) ?? membersIn(keep, stamp, article);
    known.set(id, members);
    return members;
  };
}
