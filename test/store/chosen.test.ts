import { expect, it } from 'vitest';
import { choose, chosenIn } from '../../src/store/chosen.ts';
import type { Statements } from '../../src/store/statements.ts';

it('what servers have chosen is kept by server, forgotten for one alone, and handed on where it is no JSON', () => {
  const rows = new Map<string, string>();
  const statements = {
    chosen: { all: () => Array.from(rows, ([server, entry]) => ({ server, entry })) },
    putChosen: { run: (server: string, entry: string) => rows.set(server, entry) },
    dropChosen: { run: (server: string) => rows.delete(server) },
  } as unknown as Statements;
  choose(statements, '1', { privateFirst: true });
  choose(statements, '2', { channels: ['5'] });
  choose(statements, '1', null);
  rows.set('3', 'not JSON');
  expect([...chosenIn(statements)]).toEqual([
    ['2', { channels: ['5'] }],
    ['3', 'not JSON'],
  ]);
});
