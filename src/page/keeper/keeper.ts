import type { Look, Seen } from '../../answers/keeper/kept.ts';
import type { Wanted, Written } from '../../correct/keeping.ts';
import type { Outcome } from '../../correct/put-right.ts';
import type { Range } from '../../corpus/span.ts';
import type { Added } from '../../discord/add/adding.ts';
import type { Outcome as Looked } from '../../discord/desk/desk.ts';
import type { Report } from '../../discord/reports/report.ts';
import type { SentFile } from '../http/files.ts';

/** What the keeper of a server's articles can do with them. */
export interface Keeper {
  /** Looks into the articles where questions are answered from them. */
  readonly look: (look: Look) => Promise<Looked>;
  /** Where an article is read, at a passage if one is given. */
  readonly pathTo: (article: string, at: Range | null) => string;
  /** Everything that was put right; why it cannot be told, where it cannot. */
  readonly written: () => readonly Written[] | { readonly why: readonly string[] };
  /** Puts something right; or why nothing can be. */
  readonly correct: string | ((wanted: Wanted) => Promise<Outcome>);
  /** Looks what is in a file, and adds it once it is confirmed by the SHA-256 of what was seen; or why nothing can be added. */
  readonly add: string | ((file: SentFile, confirmed: string | null) => Promise<Added>);
  /** What is to be known before a file is added; null for nothing. */
  readonly addNote: string | null;
  /** Whether nothing but texts is added, which `addNote` says. */
  readonly textsAlone: boolean;
  readonly reports: () => readonly Report[];
  /** Whether the channel of this page is beside it. */
  readonly hasRoom: boolean;
}

/** What is done with articles beside looking at them. */
export type Keeping = Pick<Keeper, 'written' | 'correct' | 'add' | 'addNote' | 'textsAlone'>;

/** What is seen of one kind. */
export type SeenAt<K extends Seen['at']> = Extract<Seen, { at: K }>;
