import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../src/answers/told/asked-of.ts';

describe('whose somebody is that a question asks of', () => {
  it.each([
    ['when did Rolf Berg’s wife die', 'wife', true],
    ['when was the brother of Rolf Berg arrested', 'brother', true],
    ['when did Ann Lee marry Rolf Berg’s son', 'son', true],
    ['when did Acme’s old yard close', 'yard', false],
  ])('is told by the word for them: %s', (question, word, person) => {
    expect(askedOf(question)).toMatchObject({ word, person });
  });

  it.each([
    ['what hangs on a preposition says only more of it', 'when did Ann Lee resign as chief of Acme'],
    ['of whom a name is said, the name is asked for', 'when did Rolf Berg’s wife Greta die'],
    ['what somebody does is not theirs', 'Berg’s resignation'],
    ['nobody’s', 'when did the wife die'],
  ])('is not there where %s', (_, question) => {
    expect(askedOf(question)).toBeNull();
  });
});
