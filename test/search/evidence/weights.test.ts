import { describe, expect, it } from 'vitest';
import { PART, TOPIC, WHOLE } from '../../../src/search/evidence/weights.ts';
import type { Explanation } from '../../../src/search/explanation.ts';
import { PART_ALIKE, TOPIC_ALIKE, WHOLE_ALIKE } from '../../../src/search/evidence/weights-alike.ts';
import { openSearch } from '../../../src/search/search.ts';
import { openAdding } from '../../../src/search/vectors/adding.ts';
import { encoder, vectors } from '../../support/seeds.ts';
import { seeds } from '../seeds.ts';

const whys: Explanation[] = [];
const explain = (why: Explanation): void => void whys.push(why);
const byWords = openSearch(seeds(), null, explain);
const texts = seeds();
const byVectors = openSearch(texts, null, explain, encoder);
openAdding(texts, byVectors).add(vectors);

function sureOf(query: string, search = byWords): Explanation['sure'] {
  search.find(query);
  return whys.pop()!.sure;
}

/** A question for each table, and the table. */
const TABLES = [
  ['Where did Bush and Putin meet?', WHOLE, byWords],
  ['Where did Putin speak about penguins?', PART, byWords],
  ['shield cancelled', TOPIC, byWords],
  ['Where did Bush and Putin meet?', WHOLE_ALIKE, byVectors],
  ['Where did Putin speak about penguins?', PART_ALIKE, byVectors],
  ['shield cancelled', TOPIC_ALIKE, byVectors],
] as const;

describe('the tables of weights', () => {
  it.each(TABLES)(
    '%s: every name of its table is valued and weighed, and no other',
    (query, table, search) => {
      const sure = sureOf(query, search);
      expect(Object.fromEntries(sure.map(({ name, weight }) => [name, weight]))).toEqual(table);
      for (const { value } of sure) expect(value).toSatisfy(Number.isFinite);
    },
  );
});
