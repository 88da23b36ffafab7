import { appendFileSync, existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rows } from '../eval/rows.ts';
import { expose } from '../rules/exposed.ts';
import { constantOf, movable } from './movable.ts';
import { telling } from './inserts.ts';
import { chosen } from './numbers.ts';
import { isKnown, write, written } from './page.ts';
import type { Range } from './range.ts';

// npm run constants -- FOLDER [NAME…] [--resume FILE]: moves each number that docs/constants.md does not know, or those whose place has a NAME in
// it, tells how far no figure of the open sets is another, and writes that into the page. FOLDER holds the sets that are not in the repository;
// FILE keeps what was found, for as long as the program is the same.
const numbers = chosen();
expose(telling(new Set(numbers.map(({ id }) => constantOf(id)))));
const { once } = await import('../../src/answers/once.ts');
const { entities } = await import('../rules/entity.ts');
const { TRAINED, VECTORS, worldsFor } = await import('./worlds-for.ts');
const { worldsOf, worldsWithVectors } = await import('../rules/worlds.ts');
const { listening } = await import('./lookups.ts');
const { knownOf } = await import('./known.ts');
const { rangeOf } = await import('./range.ts');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    resume: { type: 'string', default: 'constants.jsonl' },
  },
});
const { resume } = values;
const [data, ...names] = positionals;
if (data === undefined) {
  console.error('npm run constants -- FOLDER [NAME…] [--resume constants.jsonl]');
  process.exit(2);
}
const found = existsSync(resume) ? rows<Range>(resume) : [];
const isDone = new Set(found.map(({ id }) => id));
const page = written();
const left = numbers.filter((one) => {
  if (isDone.has(one.id)) return false;
  return names.length === 0 ? !isKnown(one, page) : names.some((name) => one.id.includes(name));
});
const wanted = new Set(left.flatMap(({ id }) => worldsFor(id)));
const worlds = [
  ...(await worldsOf(data, wanted.has('pages') ? undefined : 0)),
  ...(wanted.has(VECTORS) || wanted.has(TRAINED) ? worldsWithVectors(data, resume) : []),
];
const all = entities();
const ids = numbers.map(({ id }) => id);
const listen = listening(ids.map((id) => movable(all, id)));
const known = new Map(
  worlds.map((world) => [
    world.name,
    once(() => knownOf(world, ids, listen, `${resume}.of-${world.name.replaceAll(' ', '-')}`)),
  ]),
);
console.error(`${left.length} are left`);
for (const { id } of left) {
  const own = worldsFor(id).map((name) => known.get(name)!());
  const range = rangeOf(all, own, movable(all, id));
  appendFileSync(resume, `${JSON.stringify(range)}\n`);
  found.push(range);
}
write(numbers, found);
