import { expect, it } from 'vitest';
import { declaredIn } from '../../bench/rules/declared.ts';

const MODULE = `import { words as set } from './words.ts';
const NAMES = set('one two');
export const ALL = NAMES.union(set(\`three \${NAMES.size} four\`));
const RULES = [first, { at: () => later(NAMES) }];
function first() {
  return ALL;
}
const LEAST = 3;
const MADE = build(first);
`;

const { constants, functions, later, imports } = declaredIn('module.ts', MODULE);
const of = (name: string) => constants.find((one) => one.name === name)!;
const said = (name: string): string[] => of(name).strings.map(({ start, end }) => MODULE.slice(start, end));

it('finds the constants of a module with their lines', () => {
  expect(constants.map(({ name, line }) => `${name} ${line}`)).toStrictEqual([
    'NAMES 2',
    'ALL 3',
    'RULES 4',
    'LEAST 8',
    'MADE 9',
  ]);
});

it('tells what stands in the strings of one, without their marks', () => {
  expect(said('NAMES')).toStrictEqual(['one two']);
  expect(said('ALL')).toStrictEqual(['three ', ' four']);
});

it('tells what one is made of, and not what a rule in it does later', () => {
  expect(of('ALL').names.uses).toContain('NAMES');
  expect(of('RULES').names.uses).toContain('first');
  expect(of('RULES').names.uses).not.toContain('NAMES');
  expect(of('MADE').names.calls).toContain('first');
});

it('tells what functions look up, and where names are from', () => {
  expect(functions.get('first')).toContain('ALL');
  expect([...later]).toContain('NAMES');
  expect(imports.get('set')).toStrictEqual(['./words.ts', 'words']);
});

it('gives the elements of a list as they are written', () => {
  expect(of('RULES').elements).toStrictEqual(['first', '{ at: () => later(NAMES) }']);
});
