import { expect, it } from 'vitest';
import { stem } from '../../../src/search/terms/stem.ts';

it.each([
  'sentence sentenced sentences sentencing',
  'commence commenced commencing commences',
  'silence silenced silencing',
  'defence defense defences',
  'licence license licensed licenced',
  'influence influenced influencing',
  'fence fenced fences fencing',
  'announce announced announcing',
])('all forms of a word share what they are looked up by, in either spelling: %s', (forms) => {
  expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
});
