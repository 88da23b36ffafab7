import { describe, expect, it } from 'vitest';
import { contradictedIn } from '../../../src/search/evidence/contradicted.ts';
import { shapeOf } from '../../../src/search/evidence/shape.ts';
import { same, units } from './units.ts';

function contradicted(question: string, sentence: string): number {
  const asked = units(question);
  return contradictedIn(asked, units(sentence), shapeOf(asked), same);
}

describe('what stands beside the words of a question', () => {
  it.each([
    ['What splits a vertical force?', 'A horizontal force splits in two.', 'another adjective'],
    [
      'What is the axis of Vistula?',
      'The river is the axis of Warsaw.',
      'another name behind the preposition',
    ],
    ['Who led the Polish delegation?', 'Ms Rice led the American delegation.', 'another people'],
  ])('%s / %s: %s', (question, sentence) => {
    expect(contradicted(question, sentence)).toBe(1);
  });

  it.each([
    ['What splits a vertical force?', 'A vertical force splits in two.', 'the same'],
    ['Who met Medvedev?', 'Mr Bush met Dmitry Medvedev.', 'the fuller name'],
    [
      'Which European country joined?',
      'Poland, a small country, joined.',
      'an adjective of what is asked for',
    ],
    ['Who opposes independence?', 'Serbia said no.', 'nothing of it'],
    ['', '', 'nothing at all'],
  ])('%s / %s: %s', (question, sentence) => {
    expect(contradicted(question, sentence)).toBe(0);
  });
});
