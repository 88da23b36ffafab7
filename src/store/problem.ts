import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isWritable } from './is-writable.ts';

/** Who writes into a store. */
export interface Holder {
  /** The number of the process. */
  readonly process: number;
  /** What it does, as it is typed: "npm run import". */
  readonly doing: string;
  /** When it began, in UTC: `2026-01-31 09:00`. */
  readonly since: string;
}

/** Another process writes into a store; who it is, where that can be told. */
export interface LockedStore {
  readonly kind: 'locked store';
  readonly file: string;
  readonly holder: Holder | null;
}

/** Why a store cannot be opened, or not be written into. `file` is its path as it was given. */
export type StoreProblem =
  | { readonly kind: 'no store'; readonly file: string }
  | { readonly kind: 'other file'; readonly file: string }
  | { readonly kind: 'folder'; readonly file: string }
  | { readonly kind: 'no folder'; readonly file: string; readonly folder: string }
  | { readonly kind: 'no copy'; readonly file: string }
  | { readonly kind: 'store itself'; readonly file: string }
  | { readonly kind: 'newer store'; readonly file: string; readonly found: number; readonly known: number }
  | { readonly kind: 'older store'; readonly file: string; readonly found: number; readonly known: number }
  | { readonly kind: 'damaged store'; readonly file: string; readonly detail: string }
  | LockedStore
  | { readonly kind: 'store in use'; readonly file: string }
  | { readonly kind: 'read-only store'; readonly file: string }
  | { readonly kind: 'full disk'; readonly file: string }
  | { readonly kind: 'store unreadable'; readonly file: string; readonly detail: string };

/** The result codes of SQLite that say what is wrong with the place, not with the program. */
const BUSY = 5;
const READ_ONLY = 8;
const IO = 10;
const DAMAGED = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;

/** What an error of SQLite or of the system says of a store; null for a fault of the program. */
export function storeProblem(error: unknown, file: string): StoreProblem | null {
  if (!(error instanceof Error)) return null;
  const detail = error.message;
  if ('errcode' in error && typeof error.errcode === 'number')
    switch (error.errcode & 0xff) {
      case BUSY:
        return { kind: 'store in use', file };
      case READ_ONLY:
        return { kind: 'read-only store', file };
      case FULL:
        return { kind: 'full disk', file };
      case DAMAGED:
        return { kind: 'damaged store', file, detail };
      case NOT_A_DATABASE:
        return { kind: 'other file', file };
      case IO:
      case CANNOT_OPEN:
        return unopened(file) ?? { kind: 'store unreadable', file, detail };
      default:
        return null;
    }
  if (!('code' in error)) return null;
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return { kind: 'full disk', file };
  if (error.code === 'EROFS' || error.code === 'EACCES') return { kind: 'read-only store', file };
  if (error.code === 'EISDIR' || error.code === 'ENOTDIR') return unopened(file);
  return error.code === 'ENOENT' ? { kind: 'no store', file } : null;
}

const isFolder = (path: string): boolean | null =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? null;

/** Why no file can be opened at a path, or made, as far as the path itself tells. */
function unopened(file: string): StoreProblem | null {
  const folder = dirname(file);
  try {
    if (isFolder(file)) return { kind: 'folder', file };
    if (!isFolder(folder)) return { kind: 'no folder', file, folder };
    return isWritable(folder) ? null : { kind: 'read-only store', file };
  } catch {
    return { kind: 'no folder', file, folder };
  }
}
