import type { Reading } from './answers/kept/prepared.ts';
import type { Problem } from './corpus/problem.ts';
import type { Library } from './library.ts';
import type { Encoder } from './search/encoder/encoder.ts';
import type { Explanation } from './search/explanation.ts';
import type { SeedsKept } from './seeds-kept.ts';
import type { Keeping } from './vectors-of.ts';

/** Who is told what goes on. */
export interface Watching {
  /** Told why, whenever something is searched for. */
  readonly explain?: (why: Explanation) => void;
  readonly reading?: Reading;
  /** Whether it is opened though nothing can be answered from it yet, for those who put that right. */
  readonly bare?: boolean;
  /** Whether whoever opens it prepares all anew later, where a few articles of a folder are new. */
  readonly later?: boolean;
  /** Where what is read of the seeds is kept when nobody says where. */
  readonly seedsIn?: () => SeedsKept | null;
}

/** A library, and what makes vectors of its sentences. */
export interface Opened {
  readonly library: Library;
  readonly articles: number;
  /** Whether nothing can be answered from it: there is no article, or none that may be shown. */
  readonly isBare: boolean;
  readonly encoder: Encoder | null;
  readonly keeping: Keeping;
  /** What is wrong with where they are from. */
  readonly problems: readonly Problem[];
  /** What is put right in them. */
  readonly corrections: readonly unknown[];
  /** Whether some articles are new, and not kept with the others yet. */
  readonly isBeside: boolean;
  /** Opens what is there now by reading only what has changed; null where all of it is to be opened anew. */
  readonly refresh: () => Opened | null;
  /** Looks up what that takes, a piece at each step, where there is something to follow. */
  readonly follow: () => Iterator<void>;
}
