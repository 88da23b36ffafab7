import { describe, expect, it } from 'vitest';
import { route } from '../../../src/answers/route/route.ts';
import { seedLibrary } from '../../support/seeds.ts';

describe('how somebody took something', () => {
  it.each([
    ['how did Lund react to the closing of the quay?', 'Lund', 'the closing of the quay'],
    ['How does the mayor of Bergen respond to the critics', 'the mayor of Bergen', 'the critics'],
    ['how did Ida Moe describe the storm', 'Ida Moe', 'the storm'],
    ['how has Moe explained the delay?', 'Moe', 'the delay'],
    ['what did Moe call the inspectors', 'Moe', 'the inspectors'],
    ['what did Moe say when she reopened the pier?', 'Moe', 'she reopened the pier'],
    ["what was Moe's argument for a second quay", 'Moe', 'a second quay'],
  ])('is a question for their words: %s', (question, speaker, about) => {
    expect(route(question)).toMatchObject({ kind: 'topic', speaker, about });
  });

  it.each(['how did the storm close the quay?', 'how many ships reacted?', 'what did the council call for?'])(
    'is not asked by another how or what: %s',
    (question) => {
      expect(route(question)).not.toMatchObject({ about: expect.stringMatching(/./) as string });
    },
  );

  it('is answered with passages where nobody of that name is quoted on it', () => {
    expect(seedLibrary.ask('how did Putin react to the missile shield?').kind).toBe('quotations');
    expect(seedLibrary.ask('how did the market react to the missile shield?').kind).not.toBe('quotations');
  });
});
