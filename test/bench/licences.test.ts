import { describe, expect, it } from 'vitest';
import { faults } from '../../bench/licences/faults.ts';

const PAGE = `
| package | why | licence | release |
| ------- | --- | ------- | ------- |
| \`ours\` | reads | MIT | 1.0.0 |
`;
const ours = { 'node_modules/ours': { license: 'MIT' } };

describe('the licences of what gets installed', () => {
  it('are well where each is allowed and each package of ours stands in the table', () => {
    expect(faults({ '': {}, ...ours }, ['ours'], PAGE)).toEqual([]);
  });

  it.each(['ISC', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'Apache License'])(
    'may be %s',
    (license) => {
      expect(faults({ ...ours, 'node_modules/deep': { license } }, ['ours'], PAGE)).toEqual([]);
    },
  );

  it.each(['GPL-3.0-or-later', 'MPL-2.0', '(MIT AND GPL-2.0)', 'UNLICENSED', ''])(
    'may not be "%s"',
    (license) => {
      expect(faults({ ...ours, 'node_modules/deep': { license } }, ['ours'], PAGE)).toHaveLength(1);
    },
  );

  it('may be MPL-2.0 for a tool, and may not be left out', () => {
    expect(
      faults({ ...ours, 'node_modules/tool': { license: 'MPL-2.0', dev: true } }, ['ours'], PAGE),
    ).toEqual([]);
    expect(faults({ ...ours, 'node_modules/tool': { dev: true } }, ['ours'], PAGE)).toEqual([
      'node_modules/tool: the licence is not given and is not allowed.',
    ]);
  });

  it('are told of each package that package.json names, as they are, and of no other', () => {
    const packages = { ...ours, 'node_modules/new': { license: 'MIT' } };
    expect(faults(packages, ['ours', 'new'], PAGE)).toEqual([
      'new: docs/dependencies.md has no row with it and its licence.',
    ]);
    expect(faults({ 'node_modules/ours': { license: 'ISC' } }, ['ours'], PAGE)).toHaveLength(1);
    expect(faults({}, [], PAGE)).toEqual([
      'ours: docs/dependencies.md has a row of it, and package.json does not.',
    ]);
  });
});
