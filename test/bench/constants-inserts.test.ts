import { expect, it } from 'vitest';
import { telling } from '../../bench/constants/inserts.ts';
import { declaredIn } from '../../bench/rules/declared.ts';
import { inserted } from '../../bench/rules/exposed.ts';

const IDS = new Set(['src/a.ts#NEAR', 'src/b.ts#FAR']);

/** A line of a module in which FAR is another's and NEAR its own. */
function told(line: string): string {
  const text = `import { FAR } from './b.ts';\nconst NEAR = 3;\n${line}`;
  return inserted(text, telling(IDS)('src/a.ts', text, declaredIn('src/a.ts', text))).split('\n')[2]!;
}

it('tells of the comparison that a number stands in', () => {
  expect(told('const is = (n) => n - 1 < NEAR;')).toBe(
    'const is = (n) => verbatimNumber(["src/a.ts#NEAR"], () => (n - 1 < NEAR));',
  );
});

it('tells of a number that is another module’s', () => {
  expect(told('const far = (n) => Math.min(n, FAR);')).toBe(
    'const far = (n) => verbatimNumber(["src/b.ts#FAR"], () => (Math.min(n, FAR)));',
  );
});

it('tells of the number itself where nothing is compared, or more than compared is done', () => {
  expect(told('const of = (n) => find(n, NEAR);')).toContain(
    'find(n, (verbatimNumber(["src/a.ts#NEAR"]), NEAR))',
  );
  expect(told('const of = (n) => n++ < NEAR;')).toContain('n++ < (verbatimNumber(["src/a.ts#NEAR"]), NEAR)');
});

it('leaves alone what is no use of it: keys, properties, types, and what is made while a module is loaded', () => {
  for (const line of [
    'const of = (n) => n.NEAR;',
    'const of = () => ({ NEAR: 1 });',
    'const of = (n: typeof NEAR) => n;',
    'const TWICE = NEAR * 2;',
  ])
    expect(told(line)).toBe(line);
});
