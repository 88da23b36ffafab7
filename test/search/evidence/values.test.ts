import { describe, expect, it } from 'vitest';
import type { Signs } from '../../../src/search/evidence/signs.ts';
import { type Values, valuesOf } from '../../../src/search/evidence/values.ts';
import type { Ranked } from '../../../src/search/rank.ts';

const NONE: Signs = {
  missing: 0,
  missingNames: 0,
  missingNumbers: 0,
  missingSmall: 0,
  met: 0,
  words: 0,
  run: 0,
  contradicted: 0,
  asksDenied: false,
  denied: false,
  ahead: false,
  past: false,
  nothingBeside: false,
  dated: false,
  uncounted: false,
  kindMissing: false,
  asksWho: false,
  asksSubject: false,
  asksLast: false,
  asksWhen: false,
  nothingOfKind: false,
  names: 0,
  namesHere: 1,
  untold: false,
  unreal: false,
  together: 0.5,
  otherSubject: false,
  unfilled: false,
};
const evidence: Ranked['evidence'] = {
  paragraph: 0,
  sentence: 0,
  own: 0,
  pairs: 0,
  around: 0,
  near: 0.25,
  like: 0,
  meaning: 0.9,
  paragraphMet: 0,
  said: 0,
  paragraphSaid: 0.5,
  namesMissing: 0.75,
};
const ranked: Ranked = {
  paragraph: 0,
  sentence: 0,
  evidence,
  score: 1.5,
  lead: evidence,
  behind: 0,
  trustInLike: 1,
  trust: 1,
};

const values = (signs: Partial<Signs> = {}): Values => valuesOf({ ...NONE, ...signs }, ranked, 0.6, 0.125);

describe('what counts towards how sure an answer is, as numbers', () => {
  it('is the place in the ranking, and what is handed over, as they are', () => {
    expect(values()).toMatchObject({
      always: 1,
      score: 1.5,
      lead: 0.125,
      meaning: 0.6,
      near: 0.25,
      paragraphSaid: 0.5,
      namesMissing: 0.75,
    });
  });

  it('is 0 or 1 of what is or is not', () => {
    expect(values({ denied: true, dated: true })).toMatchObject({ denied: 1, dated: 1, asksDenied: 0 });
    expect(values({ missing: 1 }).missing).toBe(1);
    expect(values({ missing: 3 }).missing).toBe(1);
  });

  it('counts no more than tells more', () => {
    expect(values({ missingNames: 1 }).missingNames).toBe(1);
    expect(values({ missingNames: 5 }).missingNames).toBe(2);
    expect(values({ met: 30 }).met).toBe(8);
    expect(values({ names: 9 }).names).toBe(4);
  });

  it('takes a short question for one of six words', () => {
    expect(values({ words: 2 }).words).toBe(values({ words: 6 }).words);
    expect(values({ words: 7 }).words).toBeCloseTo(Math.log(8), 10);
  });

  it('holds what is only planned against a question that takes it as past alone', () => {
    expect(values({ ahead: true })).toMatchObject({ ahead: 1, aheadOfPast: 0 });
    expect(values({ ahead: true, past: true })).toMatchObject({ ahead: 1, aheadOfPast: 1 });
    expect(values({ past: true }).aheadOfPast).toBe(0);
  });
});
