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
    ['Ann Lee said she “will stay here”', 'Ann Lee', 'will stay here'],
    ['Lee said that he "will stay here"', 'Lee', 'will stay here'],
    ['the quote “we will stay here” attributed to Ann Lee', 'Ann Lee', 'we will stay here'],
    ['“we will stay here”, which is credited to Lee', 'Lee', 'we will stay here'],
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
    ["Lee said 'we will stay here', is that right?", 'Lee', 'we will stay here'],
    ['the mayor said “we will stay here”, is that true?', 'the mayor', 'we will stay here'],
    ['Ann Lee told the press „we will stay here“. Is this correct?', 'Ann Lee', 'we will stay here'],
    ['So Lee wrote: "we will stay here" - real or fake?', 'Lee', 'we will stay here'],
    ['I read that Ann Lee said ‘we will stay here’. Did she?', 'Ann Lee', 'we will stay here'],
    ["is the quote 'we will stay here' real", '', 'we will stay here'],
    ['Was the quotation »we will stay here« genuine?', '', 'we will stay here'],
    ['is the following quote correct: “we will stay here”', '', 'we will stay here'],
    ['Is the quote from Ann Lee, “we will stay here”, accurate?', 'Ann Lee', 'we will stay here'],
    ['is “we will stay here” a quote from Ann Lee?', 'Ann Lee', 'we will stay here'],
    ['is «we will stay here» by Ann Lee', 'Ann Lee', 'we will stay here'],
    ['is "we will stay here" something Lee said?', 'Lee', 'we will stay here'],
    ['Was it Lee who said ‹we will stay here›?', 'Lee', 'we will stay here'],
    ['is this what Lee said: 「we will stay here」', 'Lee', 'we will stay here'],
    ["can you verify that Lee said ``we will stay here''?", 'Lee', 'we will stay here'],
    ['fact check: ‚we will stay here‘', '', 'we will stay here'],
    ['did anybody say “we will stay here”?', '', 'we will stay here'],
    ['real quote? ”we will stay here”', '', 'we will stay here'],
    ['“We will stay here” — Ann Lee. Is that a real quote?', 'Ann Lee', 'We will stay here'],
    ['＂we will stay here＂, true or false?', '', 'we will stay here'],
    ["'we don't stay here', said Lee", 'Lee', "we don't stay here"],
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
    ['a question about a day', 'When did Lee say “we will stay in Oslo”?'],
    ['a question about a reason', 'Why did Lee say “we will stay in Oslo” at all, is it true?'],
    ['a question with an apostrophe', "is the workers' strike of the dockers' union real"],
    ['a question about what is said of a term', 'What did Lee say about the “grain talks”?'],
    ['a question about a film', 'is “The Long Road to the Sea” a film'],
  ])('is not there in %s', (_, asked) => {
    expect(checkOf(asked)).toBeNull();
  });
});
