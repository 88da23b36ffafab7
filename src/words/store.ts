import { join } from 'node:path';
import type { StoreProblem } from '../store/problem.ts';
import { inLocale } from './in-locale.ts';

/** What is wrong with a store, and what to do. */
export const storeInWords = inLocale('storeInWords', (problem: StoreProblem): string => {
  const { file } = problem;
  switch (problem.kind) {
    case 'no store':
      return `${file}: there is no such store. npm run import creates it; STORE names another.`;
    case 'no copy':
      return `${file}: there is no such file. Name a copy that npm run backup has made.`;
    case 'other file':
      return `${file}: this is not a store of Verbatim. It is left alone; STORE names another.`;
    case 'folder':
      return `${file}: this is a folder. Name a file in it, such as ${join(file, 'verbatim.db')}.`;
    case 'no folder':
      return `${file}: there is no folder ${problem.folder}. Make it, or name another file.`;
    case 'store itself':
      return `${file}: this is the store itself, not a copy of it. Name another file.`;
    case 'newer store':
      return `${file}: a newer Verbatim wrote this store (version ${problem.found}; this one knows ${problem.known}). Install the newer one. It is left as it is.`;
    case 'older store':
      return `${file}: an older Verbatim wrote this store (version ${problem.found}), and it cannot be brought to version ${problem.known} because it cannot be written.`;
    case 'damaged store':
      return `${file}: the store is damaged (${problem.detail}). npm run restore puts a backup in its place.`;
    case 'locked store':
      return problem.holder
        ? `${file}: another process writes into this store: ${problem.holder.doing || 'one'} (process ${problem.holder.process}, since ${problem.holder.since} UTC). Wait until it has ended, or end it.`
        : `${file}: another process writes into this store. Wait until it has ended.`;
    case 'store in use':
      return `${file}: another process is using the store. Try again when it has ended.`;
    case 'read-only store':
      return `${file}: the store or its folder cannot be written. Everything acknowledged so far is kept.`;
    case 'full disk':
      return `${file}: the disk is full. Everything acknowledged so far is kept; free some space and start again.`;
    case 'store unreadable':
      return `${file}: it cannot be opened as a store (${problem.detail}).`;
  }
});
