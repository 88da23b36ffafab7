import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../src/search/evidence/shape.ts';
import { units } from './units.ts';

const shape = (question: string) => {
  const { build, yesNo, kind, rest } = shapeOf(units(question));
  return { build, yesNo, kind: kind?.word ?? null, rest: rest.map(({ word }) => word).join(' ') };
};

describe('the shape of a question', () => {
  it.each([
    ['When did Bush meet Putin?', 'do', null, 'bush meet putin'],
    ['Who won the election?', 'subject', null, 'won the election'],
    ['Where is the radar?', 'be', null, 'is the radar'],
    ['Which country offered a radar?', 'subject', 'country', 'offered a radar'],
    ['How many soldiers were sent?', 'be', 'soldiers', 'were sent'],
    ['What kind of missile was sold?', 'be', 'missile', 'was sold'],
    ['In which old city did they meet?', 'do', 'city', 'in old they meet'],
    ['They financed what?', 'other', null, 'they financed'],
  ])('%s', (question, build, kind, rest) => {
    expect(shape(question)).toEqual({ build, yesNo: false, kind, rest });
  });

  it('asks yes or no when it begins with the verb', () => {
    expect(shape('Does NATO consider Russia an enemy?')).toMatchObject({ yesNo: true, kind: null });
  });

  it('says everything when nothing is asked', () => {
    expect(shape('shield cancelled')).toEqual({
      build: 'other',
      yesNo: false,
      kind: null,
      rest: 'shield cancelled',
    });
  });

  it('is nothing of nothing', () => {
    expect(shape('')).toMatchObject({ kind: null, rest: '' });
  });
});
