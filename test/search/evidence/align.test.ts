import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsIn, worthOf } from '../../../src/search/evidence/align.ts';
import { same, units } from './units.ts';

function runs(question: string, sentence: string): string[] {
  const said = units(sentence);
  return runsIn(units(question), said, same).map((run) => run.said.map((at) => said[at]!.word).join(' '));
}

describe('the runs of a question in a sentence', () => {
  it('are one where the sentence has the words in their order', () => {
    expect(runs('Putin won a temporary victory', 'Last week Mr Putin won a temporary victory.')).toEqual([
      'putin won a temporary victory',
    ]);
  });

  it('pass over what the sentence says besides', () => {
    expect(runs('leaders agree a framework', 'The leaders did agree a "strategic framework".')).toEqual([
      'leaders agree a framework',
    ]);
  });

  it('are two where the order is another', () => {
    expect(runs('Germany invaded Poland', 'Poland was invaded by Germany.')).toHaveLength(3);
    expect(runs('the axis of Vistula', 'Vistula is the axis of Warsaw')).toEqual(['the axis of', 'vistula']);
  });

  it('are none where nothing is shared', () => {
    expect(runs('shark teeth', 'The leaders met in Sochi.')).toEqual([]);
    expect(runs('', '')).toEqual([]);
  });

  it('take each word once, go forward, and are worth what their words are at most', () => {
    const text = array(constantFrom('the', 'missile', 'of', 'Putin', 'first', 'shield', 'was'), {
      maxLength: 12,
    }).map((words) => words.join(' '));
    assert(
      property(text, text, (question, sentence) => {
        const asked = units(question);
        const found = runsIn(asked, units(sentence), same);
        const places = found.flatMap((run) => run.said);
        expect(new Set(places).size).toBe(places.length);
        for (const run of found) {
          expect(run.said).toEqual(run.said.toSorted((a, b) => a - b));
          expect(run.asked).toEqual(run.asked.toSorted((a, b) => a - b));
          const most = run.asked.reduce((sum, at) => sum + worthOf(asked[at]!), 0);
          expect(run.worth).toBeLessThanOrEqual(most + 1e-9);
        }
      }),
    );
  });

  it('are found in little time in a sentence without end', () => {
    const long = 'missile shield '.repeat(50_000);
    expect(runsIn(units('the shield of missiles'), units(long), same).length).toBeGreaterThan(0);
  });
});
