import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { storeProblem } from '../../src/store/problem.ts';

const fault = (more: object): Error => Object.assign(new Error('so it says'), more);
const FILE = import.meta.filename;

it.each([
  [{ errcode: 5 }, { kind: 'store in use' }],
  [{ errcode: 5 | (2 << 8) }, { kind: 'store in use' }],
  [{ errcode: 8 }, { kind: 'read-only store' }],
  [{ errcode: 13 }, { kind: 'full disk' }],
  [{ errcode: 11 }, { kind: 'damaged store', detail: 'so it says' }],
  [{ errcode: 26 }, { kind: 'other file' }],
  [{ errcode: 10 }, { kind: 'store unreadable', detail: 'so it says' }],
  [{ errcode: 14 }, { kind: 'store unreadable', detail: 'so it says' }],
  [{ errcode: 1 }, null],
  [{ errcode: 'ENOSPC', code: 'ERR' }, null],
  [{ code: 'ENOSPC' }, { kind: 'full disk' }],
  [{ code: 'EDQUOT' }, { kind: 'full disk' }],
  [{ code: 'EROFS' }, { kind: 'read-only store' }],
  [{ code: 'EACCES' }, { kind: 'read-only store' }],
  [{ code: 'ENOENT' }, { kind: 'no store' }],
  [{ code: 'EISDIR' }, null],
  [{ code: 'EOTHER' }, null],
  [{}, null],
])('what an error says of a store: %j', (more, problem) => {
  expect(storeProblem(fault(more), FILE)).toEqual(problem && { ...problem, file: FILE });
});

it('says nothing of what is no error', () => {
  expect(storeProblem('away', FILE)).toBeNull();
});

it('tells a folder, and a folder that is not there, from a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  try {
    for (const more of [{ errcode: 14 }, { errcode: 10 }, { code: 'EISDIR' }, { code: 'ENOTDIR' }]) {
      expect(storeProblem(fault(more), folder)).toEqual({ kind: 'folder', file: folder });
      for (const [file, above] of [
        [join(folder, 'none', 'a.db'), join(folder, 'none')],
        [join(FILE, 'a.db'), FILE],
        [join(FILE, 'none', 'a.db'), join(FILE, 'none')],
      ] as const)
        expect(storeProblem(fault(more), file)).toEqual({ kind: 'no folder', file, folder: above });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
