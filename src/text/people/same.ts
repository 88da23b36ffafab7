import { spelling } from './fold.ts';
import type { Gender } from './name.ts';

/** What two mentions are compared by. */
export interface Named {
  /** Folded words, given names first, the surname last. */
  readonly words: readonly string[];
  readonly gender: Gender;
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
  rafael: ['ted'],
};

const shortens = (a: string, b: string): boolean =>
  SHORT[a]?.includes(b) === true || SHORT[b]?.includes(a) === true;

const sameGiven = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  spelling(a) === spelling(b) ||
  shortens(a, b);

/** Whether every word of the shorter list is met, in order, by one of the longer. */
function fits(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && sameGiven(short[at]!, word)) at++;
  return at === short.length;
}

/** Surnames of one person, however spelt: the key that names are gathered by. */
export const surname = ({ words }: Pick<Named, 'words'>): string => spelling(words.at(-1) ?? '');

/**
 * Whether two names of one surname can be one person's: the first given names agree (or one is an
 * initial or a short form of the other), the rest does not contradict, and neither do the genders.
 */
export function compatible(a: Named, b: Named): boolean {
  if (a.gender && b.gender && a.gender !== b.gender) return false;
  const one = a.words.slice(0, -1);
  const other = b.words.slice(0, -1);
  if (one.length === 0 || other.length === 0) return true;
  return one.length <= other.length ? fits(one, other) : fits(other, one);
}
