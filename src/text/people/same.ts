import { spelling } from './fold.ts';
import type { Gender } from './name.ts';

/** What two mentions are compared by. */
export interface Named {
  /** Folded words, given names first, the surname last. */
  readonly words: readonly string[];
  readonly gender: Gender;
  /** What tells a son from his father: "jr", "iii". */
  readonly suffix: string | null;
}

const SHORT: Readonly<Record<string, readonly string[]>> = {
  william: ['bill', 'will', 'billy', 'willie'],
  robert: ['bob', 'rob', 'bobby', 'robbie'],
  richard: ['dick', 'rick', 'rich', 'ricky'],
  james: ['jim', 'jimmy', 'jamie'],
  john: ['jack', 'johnny', 'jon'],
  joseph: ['joe', 'joey'],
  michael: ['mike', 'mick'],
  edward: ['ed', 'ted', 'eddie', 'ned'],
  thomas: ['tom', 'tommy'],
  charles: ['charlie', 'chuck'],
  bernard: ['bernie'],
  donald: ['don'],
  timothy: ['tim'],
  kenneth: ['ken'],
  daniel: ['dan', 'danny'],
  david: ['dave'],
  samuel: ['sam'],
  anthony: ['tony'],
  benjamin: ['ben'],
  gregory: ['greg'],
  jeffrey: ['jeff'],
  stephen: ['steve'],
  steven: ['steve'],
  matthew: ['matt'],
  christopher: ['chris'],
  nicholas: ['nick'],
  alexander: ['alex'],
  andrew: ['andy', 'drew'],
  elizabeth: ['liz', 'beth', 'betsy', 'betty'],
  katherine: ['kate', 'kathy', 'katie'],
  margaret: ['maggie', 'meg', 'peggy'],
  patricia: ['pat', 'patty'],
  deborah: ['debbie', 'deb'],
  susan: ['sue'],
};

const shortens = (a: string, b: string): boolean =>
  SHORT[a]?.includes(b) === true || SHORT[b]?.includes(a) === true;

const sameGiven = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  spelling(a) === spelling(b) ||
  shortens(a, b);

/**
 * Whether what stands before two surnames can be one person's: "Barack" and "Barack Hussein", "George W" but not
 * "George H W", and the end of the longer: "Fogh" beside "Anders Fogh", "Van den" beside "Caroline van den".
 */
function sameGivens(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return (
    short.every((given, i) => sameGiven(given, long[i]!)) ||
    short.every((given, i) => sameGiven(given, long[long.length - short.length + i]!)) ||
    (short.length === 1 && long.length > 1 && sameGiven(short[0]!, long[1]!))
  );
}

/** "Trump Jr." is not Donald Trump; "Trump" alone may be either. */
function sameSuffix(a: Named, b: Named): boolean {
  if (a.suffix === b.suffix) return true;
  if (a.suffix !== null && b.suffix !== null) return false;
  const [plain, suffixed] = a.suffix === null ? [a.words, b.words] : [b.words, a.words];
  // "Van Barker" of "Bob Van Barker Jr."
  const tail = suffixed.slice(-plain.length);
  return (
    suffixed.length > plain.length &&
    (plain.length === 1 || plain.every((word, i) => spelling(word) === spelling(tail[i]!)))
  );
}

/** "al-Hamdan": papers write the surname with its article and without. */
const ARTICLE = /^(?:al|el|ad|ar|as|at|az|ash|an|ul)-(?=\p{L}{3})/u;

/** Surnames of one person, however spelt: the key that names are gathered by. */
export const surname = ({ words }: Pick<Named, 'words'>): string =>
  spelling((words.at(-1) ?? '').replace(ARTICLE, ''));

/**
 * Whether two names of one surname can be one person's: the given names agree (or one is an initial or a short
 * form of the other), and neither genders nor suffixes contradict.
 */
export function compatible(a: Named, b: Named): boolean {
  if (a.gender && b.gender && a.gender !== b.gender) return false;
  const one = a.words.slice(0, -1);
  const other = b.words.slice(0, -1);
  if (!sameSuffix(a, b)) return false;
  return sameGivens(one, other);
}

/** Whom a name may mean: a surname alone means a son only where his father is not there. */
export function meant<T extends Named>(name: Named, candidates: readonly T[]): readonly T[] {
  const plain = candidates.filter(({ suffix }) => suffix === null);
  return name.suffix === null && plain.length > 0 ? plain : candidates;
}
