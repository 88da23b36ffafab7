import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/answers/emphasis/form.ts';

describe('what would answer a question', () => {
  it.each([
    ['Who signed the treaty?', 'who'],
    ['To whom was it sold?', 'who'],
    ['Whose plan was it?', 'who'],
    ['when did they meet', 'when'],
    ['In what year was it built?', 'when'],
    ['Since when is it open?', 'when'],
    ['How long did they talk?', 'duration'],
    ['How long ago did they talk?', 'when'],
    ['Where was it signed?', 'where'],
    ['In which country is it?', 'where'],
    ['How many came?', 'number'],
    ['how old is he', 'number'],
    ['Why did they leave?', 'why'],
    ['Did they agree when they met?', 'yes-no'],
    ['Isn’t it over?', 'yes-no'],
    ['What did he say when he left?', 'other'],
    ['shield cancelled', 'other'],
    ['', 'other'],
  ])('%s: %s', (question, form) => {
    expect(formOf(question)).toBe(form);
  });
});
