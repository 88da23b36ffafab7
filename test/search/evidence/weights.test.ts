import { describe, expect, it } from 'vitest';
import { PART, TOPIC, WHOLE } from '../../../src/search/evidence/weights.ts';
import type { Explanation } from '../../../src/search/explanation.ts';
import { PART_ALIKE, READ, TOPIC_ALIKE, WHOLE_ALIKE } from '../../../src/search/evidence/weights-alike.ts';
import { openEncoder } from '../../../src/search/encoder/encoder.ts';
import { readWeights, type Weights } from '../../../src/search/encoder/weights.ts';
import { openSearch, type Vectored } from '../../../src/search/search.ts';
import { openAdding } from '../../../src/search/vectors/adding.ts';
import { encoder, vectors } from '../../support/seeds.ts';
import { seeds } from '../seeds.ts';

const whys: Explanation[] = [];
const explain = (why: Explanation): void => void whys.push(why);
const byWords = openSearch(seeds(), null, explain);
const texts = seeds();
const [byVectors, read] = [openEncoder(readWeights() as Weights), encoder].map((one) => {
  const search = openSearch(texts, null, explain, one);
  openAdding(texts, search).add(vectors);
  return search;
}) as [Vectored, Vectored];

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

/** What a sentence lacks, or has against what is asked. */
const AGAINST = [
  'missing',
  'missingNames',
  'missingNumbers',
  'missingSmall',
  'namesMissing',
  'nothingOfKind',
  'kindMissing',
  'contradicted',
  'denied',
  'asksDenied',
  'ahead',
  'aheadOfPast',
  'nothingBeside',
  'uncounted',
  'unreal',
  'untold',
  'unfilled',
  'otherSubject',
] as const;

/** What brings it nearer. */
const TOWARDS = [
  'words',
  'met',
  'dated',
  'names',
  'together',
  'lead',
  'score',
  'meaning',
  'like',
  'said',
  'paragraphSaid',
] as const;

describe('the tables of weights', () => {
  it('count nothing that a sentence lacks for it, and nothing that it has against it', () => {
    for (const table of [WHOLE, PART, TOPIC, WHOLE_ALIKE, PART_ALIKE, TOPIC_ALIKE]) {
      expect(table.always).toBeLessThan(0);
      for (const name of AGAINST) expect([name, Math.max(0, table[name] ?? 0)]).toEqual([name, 0]);
      for (const name of TOWARDS) expect([name, Math.min(0, table[name] ?? 0)]).toEqual([name, 0]);
    }
    for (const weight of Object.values(READ)) expect(weight).toBeGreaterThan(0);
  });

  it.each(TABLES)(
    '%s: every name of its table is valued and weighed, and no other',
    (query, table, search) => {
      const sure = sureOf(query, search);
      expect(Object.fromEntries(sure.map(({ name, weight }) => [name, weight]))).toEqual(table);
      for (const { value } of sure) expect(value).toSatisfy(Number.isFinite);
    },
  );

  it.each([
    ['Who met Mr Putin’s successor?', WHOLE_ALIKE],
    ['Where did Putin speak about penguins?', PART_ALIKE],
  ])('%s: counts less where it was read together with the passage', (query, table) => {
    const { read: byReader, ...own } = Object.fromEntries(
      sureOf(query, read).map(({ name, weight }) => [name, weight]),
    );
    expect(byReader).toBe(READ.read);
    for (const [name, weight] of Object.entries(table))
      expect(own[name]).toBeCloseTo(READ.own * weight + (name === 'always' ? READ.always : 0));
  });

  it('what is only named is not read', () => {
    expect(sureOf('shield cancelled', read).map(({ name }) => name)).not.toContain('read');
  });
});
