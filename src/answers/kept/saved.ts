import type { Article } from '../../corpus/article.ts';
import type { KnownFile } from '../../corpus/known-file.ts';
import type { Problem } from '../../corpus/problem.ts';
import type { Meaning } from '../../search/meaning.ts';
import type { SavedProblem } from '../../search/saved/file.ts';
import { openKeepFile } from '../../search/saved/keep-file.ts';
import { programStamp } from '../../search/saved/stamp.ts';
import { AS_READ, type Correcting } from '../../text/corrections/correcting.ts';
import { listIn } from './before.ts';
import { openRefreshing, type Refreshing } from './beside/refreshing.ts';
import { wantedOf } from './beside/wanted.ts';
import { filesIn, type Folder, sourceIn, sourceOnly } from './folder.ts';
import { type KeptPrepared, preparedIn, stampIn } from './prepared-in.ts';
import { prepareInto, stampsOf } from './prepare-into.ts';
import type { Prepared, Reading } from './prepared.ts';
import type { Listing } from './records.ts';

/** A file that keeps what was prepared of articles. */
export interface Saved {
  /**
   * What was prepared of a folder that is as it was.
   * @param folder its stamp
   * @returns null where it is not, or where anything is wrong with the file; with what was wrong with the folder
   */
  readonly again: (folder: string) => (Followed & { readonly problems: readonly Problem[] }) | null;
  /** What is kept of a folder that is not as it was; null where that tells nothing of its files, or anything is wrong with the file. */
  readonly since: () => KeptFolder | null;
  /**
   * Prepares articles of which nearly all are kept, and a few are new beside them: only those are laid out, and the file stays
   * as it is. It comes to what preparing all of them does.
   * @returns null where they are the same, or others than that
   */
  readonly beside: (articles: readonly Article[], correcting?: Correcting) => Followed | null;
  /**
   * Takes from the file what was prepared before: all of it when the articles are the same, else the readings of those that are.
   * The rest is made anew and saved.
   * @param folder the stamp of their folder, what was wrong with it, to be told again, and its files
   * @param correcting what the keeper puts right
   * @param reading told how far it is
   * @returns problems with the file beside what was prepared, which they never keep from being made
   */
  readonly prepare: (
    articles: readonly Article[],
    folder?: Folder,
    correcting?: Correcting,
    reading?: Reading,
  ) => Followed & { readonly problems: readonly SavedProblem[] };
}

/** What is kept of the files of a folder, and what makes it follow those that have changed. */
export interface KeptFolder {
  readonly files: readonly KnownFile[];
  /** The articles that they gave, in order. */
  readonly listings: readonly Listing[];
  readonly problems: readonly Problem[];
  readonly prepared: Prepared;
  readonly refreshing: Refreshing;
}

/** What was prepared, and what makes it follow the articles; none where it is not kept. */
interface Followed {
  readonly prepared: Prepared;
  readonly refreshing?: Refreshing;
}

/** Opens a file that keeps what was prepared. @param meaning with which it is prepared @param program its stamp */
export function openSaved(path: string, meaning: Meaning | null, program: string = programStamp()): Saved {
  const stamp = `${program} ${meaning ? 'with' : 'without'} meanings`;
  const keep = openKeepFile(path);
  const own = keep.isThere ? stampIn(keep) : null;
  const followed = (prepared: KeptPrepared) => ({ prepared, refreshing: openRefreshing(prepared, meaning) });
  return {
    again(folder) {
      const source = own === stamp ? sourceIn(keep) : null;
      const prepared = source?.stamp === folder ? preparedIn(keep, stamp) : null;
      return prepared && { ...followed(prepared), problems: source!.problems };
    },
    since() {
      const files = own === stamp ? filesIn(keep) : null;
      const kept = files && preparedIn(keep, stamp);
      if (!kept) return null;
      const { listings } = kept;
      return { files, listings, problems: sourceIn(keep)!.problems, ...followed(kept) };
    },
    beside(articles, correcting = AS_READ) {
      const kept = own === stamp && correcting.isIdle ? preparedIn(keep, stamp) : null;
      const wanted = kept && wantedOf(articles, kept.listings);
      if (!wanted) return null;
      const refreshing = openRefreshing(kept, meaning);
      const prepared = refreshing.refresh(wanted);
      return prepared && { prepared, refreshing };
    },
    prepare(articles, folder = { stamp: null, problems: [] }, correcting = AS_READ, reading) {
      const problems: SavedProblem['kind'][] = keep.problem ? [keep.problem] : [];
      if (keep.isThere && own !== stamp) problems.push(own === null ? 'index-damaged' : 'index-version');
      else if (keep.isThere) {
        const kept = listIn(keep);
        const now = stampsOf(articles, correcting);
        const isSame =
          kept?.length === articles.length &&
          kept.every(({ stamp: was, file }, i) => was === now[i] && file === articles[i]!.file);
        // What cannot be put right is told whenever it is tried.
        const before = isSame && correcting.isIdle ? preparedIn(keep, stamp) : null;
        if (before) {
          if (folder.stamp !== null) keep.replace(sourceOnly(keep, folder));
          return { ...followed(before), problems: [] };
        }
        problems.push((isSame && correcting.isIdle) || kept === null ? 'index-damaged' : 'index-other');
      }
      const { prepared, isKept } = prepareInto(keep, stamp, articles, meaning, folder, correcting, reading);
      if (!isKept && keep.problem !== 'index-foreign') problems.push('index-not-written');
      const told = { problems: problems.map((kind) => ({ kind, path })) };
      return 'keep' in prepared ? { ...followed(prepared), ...told } : { prepared, ...told };
    },
  };
}
