import { describe, expect, it } from 'vitest';
import { PART, TOPIC, WHOLE } from '../../../src/search/evidence/weights.ts';
import type { Explanation } from '../../../src/search/explanation.ts';
import { openSearch } from '../../../src/search/search.ts';
import { seeds } from '../seeds.ts';

const whys: Explanation[] = [];
const search = openSearch(seeds(), null, (why) => void whys.push(why));

function sureOf(query: string): Explanation['sure'] {
  search.find(query);
  return whys.pop()!.sure;
}

/** A question for each table, and the table. */
const TABLES = [
  ['Where did Bush and Putin meet?', WHOLE],
  ['Where did Putin speak about penguins?', PART],
  ['shield cancelled', TOPIC],
] as const;

describe('the tables of weights', () => {
  it.each(TABLES)('%s: every name of its table is valued and weighed, and no other', (query, table) => {
    const sure = sureOf(query);
    expect(Object.fromEntries(sure.map(({ name, weight }) => [name, weight]))).toEqual(table);
    for (const { value } of sure) expect(value).toSatisfy(Number.isFinite);
  });
});
