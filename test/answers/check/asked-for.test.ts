import { describe, expect, test } from 'vitest';
import { checkOf } from '../../../src/answers/check/asked-for.ts';

describe('what somebody wants checked', () => {
  test.each([
    ['did Ann Lee say "we will stay in Oslo"?', 'Ann Lee', 'we will stay in Oslo'],
    ['Has Lee ever said: “we will stay”', 'Lee', 'we will stay'],
    ['is it true that Lee said “we will stay”?', 'Lee', 'we will stay'],
    ['who said "we will stay here"?', '', 'we will stay here'],
    ['check: "we will stay here"', '', 'we will stay here'],
    ['“We will stay,” — Ann Lee', 'Ann Lee', 'We will stay,'],
    ['"We will stay", said Lee.', 'Lee', 'We will stay'],
    ['Lee: "We will stay"', 'Lee', 'We will stay'],
    ['Ursula von der Leyen:\n“We will stay.”', 'Ursula von der Leyen', 'We will stay.'],
    ['Mr Lee said, "We will stay"', 'Mr Lee', 'We will stay'],
    ['"we will stay here"', '', 'we will stay here'],
    ['Is this quote right? “we will stay here”', '', 'we will stay here'],
    ['check “we will stay here” (Ann Lee)', 'Ann Lee', 'we will stay here'],
    ['is “we will stay here” a real quote?', '', 'we will stay here'],
    ['Lee said “we will stay here”, right?', 'Lee', 'we will stay here'],
    ['“we will stay here”: did Lee really say that?', 'Lee', 'we will stay here'],
    ['“we will stay here”, did Lee say that?', 'Lee', 'we will stay here'],
  ])('%s', (asked, speaker, quotation) => {
    expect(checkOf(asked)).toEqual({ speaker, quotation });
  });

  test.each([
    ['a question without marks', 'did Lee say that we will stay?'],
    ['two words in marks alone, which are searched for', '"grain talks"'],
    ['a reporter’s sentence that ends in marks', 'Lee repeated that the allies “will stay in Oslo”'],
    ['a headline with a colon and marks later', 'Talks fail: what Lee meant by “stay”'],
    ['a question about a term', 'is “shield” a word of Lee’s?'],
    ['nothing', ''],
  ])('is not there in %s', (_, asked) => {
    expect(checkOf(asked)).toBeNull();
  });
});
