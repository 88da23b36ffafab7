import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedAt, comparedSections } from '../../../../src/answers/kept/beside/compared.ts';
import { withoutRecurringBeside } from '../../../../src/answers/kept/beside/recurring.ts';
import type { Article } from '../../../../src/corpus/article.ts';
import { makeArticle } from '../../../../src/corpus/make.ts';
import { withoutRecurring } from '../../../../src/corpus/recurring.ts';

const SIGN = 'The Ashford Post Newsroom Service';
const OFFER = 'Readers of this page can have it sent to them by post every week.';
const LEAD = 'The letters of this week from readers were:';

let made = 0;
const page = (lines: readonly string[], outlet = 'Post'): Article => {
  const own = `The council of ward ${++made} met on Friday and agreed to mend the road.`;
  return makeArticle(`${made}.txt`, [`Meeting ${made}`, own, ...lines].join('\n\n'), { outlet });
};

const blocksOf = (all: readonly Article[]) => all.map(({ blocks }) => blocks);

/** New articles without what recurs, beside kept ones; null where the kept ones are not as they were. */
function beside(kept: readonly Article[], left: readonly Article[], fresh: readonly Article[]) {
  const shown = withoutRecurring(kept);
  const gone = new Set([...kept.keys()].filter((number) => !left.includes(kept[number]!)));
  return withoutRecurringBeside({ fresh, gone }, comparedAt(comparedSections(shown, shown)));
}

describe('lines that recur, in new articles beside kept ones', () => {
  it('are taken out of a new one where they are of the kept ones, and left where a few have them', () => {
    const six = Array.from({ length: 6 }, () => page([SIGN]));
    const fresh = page([SIGN]);
    const found = beside(six, six, [fresh])!.get(fresh)!;
    expect(found.blocks.filter(({ rule }) => rule === 'recurring')).toHaveLength(1);
    expect(beside(six.slice(0, 3), six.slice(0, 3), [fresh])!.get(fresh)).toBe(fresh);
  });

  it('cannot be told alone where they begin or cease to recur in the kept ones', () => {
    const five = Array.from({ length: 5 }, () => page([OFFER]));
    expect(beside(five.slice(1), five.slice(1), [page([OFFER])])).toBeNull();
    expect(beside(five, five.slice(1), [])).toBeNull();
    expect(beside(five, five.slice(1), [page([OFFER])])).not.toBeNull();
    expect(beside(five.slice(1), five.slice(1), [page([OFFER], 'Times')])).not.toBeNull();
  });

  it('cannot be told alone where a kept one begins or ceases to be a copy of a story', () => {
    const four = Array.from({ length: 4 }, () => page([SIGN]));
    const fifth = page([SIGN, OFFER]);
    const kept = [...four, fifth];
    expect(beside(kept, kept, [page([LEAD])])).not.toBeNull();
    expect(beside(kept, kept, [page([OFFER])])).toBeNull();
    expect(beside([...kept, page([OFFER])], kept, [])).toBeNull();
  });

  it('are those that recur among all of them, whichever come and go', () => {
    // A page that shares most of its lines is taken for a copy of a story.
    const lines = [SIGN, OFFER, LEAD, 'A short walk through the town', 'The road will be open again by May.'];
    const some = fc
      .array(fc.tuple(fc.subarray(lines), fc.constantFrom('Post', 'Post', 'Times')), { maxLength: 14 })
      .map((all) => all.map(([own, outlet]) => page(own, outlet)));
    let [many, isTold] = [0, 0];
    fc.assert(
      fc.property(some, fc.array(fc.boolean(), { maxLength: 14 }), some, (kept, leaves, fresh) => {
        const left = kept.filter((_, i) => leaves[i] !== true);
        const found = beside(kept, left, fresh);
        many++;
        if (!found) return;
        isTold++;
        const [before, now] = [withoutRecurring(kept), withoutRecurring([...left, ...fresh])];
        expect(blocksOf(now.slice(0, left.length))).toEqual(
          blocksOf(left.map((article) => before[kept.indexOf(article)]!)),
        );
        expect(blocksOf(now.slice(left.length))).toEqual(blocksOf(fresh.map((one) => found.get(one)!)));
      }),
      { numRuns: 300 },
    );
    expect(isTold).toBeGreaterThan(many / 5);
  });
});
