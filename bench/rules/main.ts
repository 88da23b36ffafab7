import { appendFileSync, existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rows } from '../eval/rows.ts';
import { expose } from './exposed.ts';
import { table } from './table.ts';
import type { Tried } from './tried.ts';

// npm run rules -- FOLDER [--resume FILE] [--only TEXT] [--shard 1/2] | --table: takes out each rule and each list of words in turn, and tells what is
// lost by it. FOLDER holds the sets that are not in the repository. The modules of the program are loaded once they can be changed.
expose();
const { beforehand } = await import('./coverage.ts');
const { candidatesOf } = await import('./candidate.ts');
const { entities } = await import('./entity.ts');
const { costOf, tried } = await import('./tried.ts');
const { worldsOf } = await import('./worlds.ts');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    resume: { type: 'string', default: 'rules.jsonl' },
    only: { type: 'string', default: '' },
    shard: { type: 'string', default: '1/1' },
    table: { type: 'boolean', default: false },
  },
});
const { resume, only } = values;
const known = existsSync(resume) ? rows<Tried>(resume) : [];
if (values.table) {
  console.log(table(known));
  process.exit(0);
}
const [data] = positionals;
if (data === undefined) {
  console.error('npm run rules -- FOLDER [--resume rules.jsonl] [--only TEXT] [--shard 1/2] | --table');
  process.exit(2);
}
const keep = (one: object): void => appendFileSync(resume, `${JSON.stringify(one)}\n`);
const worlds = await worldsOf(data);
const done = new Set(known.map(({ id }) => id));
const [shard = 1, shards = 1] = values.shard.split('/').map(Number);
const isOwn = (_: unknown, i: number): boolean => i % shards === shard - 1;
const all = entities();
const before = beforehand(worlds, all, `${resume}.before`);
const byCost = all
  .flatMap(candidatesOf)
  .filter(({ id }) => id.includes(only))
  .map((candidate) => ({ candidate, cost: costOf(all, before, candidate) }))
  .toSorted((a, b) => a.cost - b.cost)
  .filter(isOwn)
  .filter(({ candidate }) => !done.has(candidate.id));
console.error(`${done.size} are known, ${byCost.length} are left`);
for (const { candidate } of byCost) keep(tried(all, before, candidate));
