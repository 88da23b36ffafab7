import type { Body } from '../reply/body.ts';

/** A file that somebody wants to add, as plain data for a thread. */
export interface ToAdd {
  /** Where it is, or its name and what it holds. */
  readonly from: string | { readonly name: string; readonly bytes: Uint8Array };
  /** The id of the server whose articles it adds to. */
  readonly server: string;
  /** The beginning of the SHA-256 of the file that was confirmed; null to be shown what is in it. */
  readonly confirmed: string | null;
}

/** What came of it. */
export type Added =
  /** What is in it, proved. */
  | { readonly kind: 'preview'; readonly body: Body }
  /** How many articles are new; none where all were there. */
  | { readonly kind: 'added'; readonly articles: number }
  /** Nothing in it can be added, and why. */
  | { readonly kind: 'refused'; readonly why: string }
  | {
      readonly kind: 'failed';
      readonly why: 'unreachable' | 'tooLarge' | 'changed' | 'locked' | 'notWritten' | 'folderNotWritten';
    };

/** How members add files. */
export interface Adding {
  /** The ids of the roles whose members may, beside those who may manage the server. */
  readonly roles: readonly string[];
  /** The origins that files come from. */
  readonly origins: readonly string[];
  readonly run: (wanted: ToAdd) => Promise<Added>;
}

/** No larger file is added, in bytes. */
export const LARGEST_ADDED = 5_000_000;
