import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { openLibrary } from '../../src/library.ts';
import { answerLine } from '../../src/local/answer-line.ts';
import type { Explanation } from '../../src/search/explanation.ts';
import { PART, TOPIC, WHOLE } from '../../src/search/evidence/weights.ts';
import { explanationLines } from '../../src/words/explain.ts';
import { seedArticles } from '../support/seeds.ts';

const searches: Explanation[] = [];
const library = openLibrary(seedArticles, null, (why) => void searches.push(why));

function lines(line: string, json = false, explain = true): readonly string[] {
  const outcome = answerLine(
    { library, commands, json, ...(explain && { explained: () => searches.splice(0) }) },
    line,
  );
  searches.splice(0);
  if (outcome.kind === 'usage') throw new Error(outcome.problem);
  return outcome.lines;
}

/** A number as it is printed. */
const printed = (text: string): number => Number(text.replace('−', '-'));

describe('an answer that is explained', () => {
  const asked = '/ask Does NATO consider Russia an enemy? outlet: Pakistan Today';
  const text = lines(asked).join('\n');

  it('is the same, with the explanation below', () => {
    const answer = lines(asked, false, false);
    expect(lines(asked).slice(0, answer.length)).toEqual(answer);
    expect(lines(asked).slice(answer.length, answer.length + 2)).toEqual([
      '',
      'Why: Does NATO consider Russia an enemy',
    ]);
  });

  it('says what was searched, how words were met, what the score comes from and what was needed', () => {
    expect(text).toContain('Searched: 1 of 5 articles');
    expect(text).toMatch(/ {2}NATO {2}\d\.\d{3}, a name, occurs\n/u);
    expect(text).toMatch(/ {2}consider: in the sentence, 714-722\n/u);
    expect(text).toMatch(/ {4}\+0\.\d{3} = 0\.\d{3} × 0\.300 {2}words of the question in the sentence/u);
    expect(text).toMatch(
      /Outcome: answered\. Sure 0\.\d{3} that the first passage answers; 0\.\d{3} is needed\./u,
    );
  });

  it('says how much was lacking', () => {
    expect(lines('Where did Putin speak about Kosovo?').join('\n')).toMatch(
      /the sum needed [+−]\d\.\d{3}: \d\.\d{3} more/u,
    );
    expect(lines('Where did Putin speak about Kosovo?')).toContain('Asks for: a place (where)');
    expect(lines('radar lighthouse').join('\n')).toContain('Lacking: lighthouse.');
    expect(lines('Merkel').join('\n')).toContain('Outcome: nothing. No passage meets a word of it');
  });

  it.each([
    '/ask Where did Putin speak about Kosovo?',
    '/ask shield cancelled',
    '/ask Does NATO consider Russia an enemy?',
  ])('%s: prints parts that come to the sum, and to how sure it is', (line) => {
    const all = lines(line);
    const from = all.findIndex((one) => one.endsWith('It comes from'));
    const parts = all.slice(from + 1).map((one) => {
      const [, ...numbers] = /^ {2}(\S+) = (\S+) × (\S+) {2}/u.exec(one)!;
      return numbers.map(printed);
    });
    expect(parts.length).toBeGreaterThan(3);
    // Three digits are printed of each factor and of their product.
    for (const [product, value, weight] of parts) expect(value! * weight!).toBeCloseTo(product!, 1);
    const total = parts.reduce((before, [product]) => before + product!, 0);
    const decided = all.slice(from - 1, from + 1).join('\n');
    const sure = printed(/Sure (\S+) that/u.exec(decided)![1]!);
    expect(1 / (1 + Math.exp(-total))).toBeCloseTo(sure, 2);
    // Of what is merely named no sum is printed, for it may be answered without.
    const sum = /The sum is ([+−]\d+\.\d+)/u.exec(decided)?.[1];
    expect(total).toBeCloseTo(sum === undefined ? total : printed(sum), 2);
  });

  it('has words for every part of every table of weights', () => {
    library.ask('Does NATO consider Russia an enemy?');
    const [why] = searches.splice(0);
    const names = Object.keys({ ...WHOLE, ...PART, ...TOPIC });
    const sure = names.map((name) => ({ name, value: 1, weight: 1 }));
    const printedLines = explanationLines([{ ...why!, sure }], library).filter((line) =>
      /^ {2}\+1/u.test(line),
    );
    expect(printedLines).toHaveLength(names.length);
    for (const line of printedLines) expect(names).not.toContain(line.slice(line.lastIndexOf('  ') + 2));
  });

  it('has a part of the explanation for every search that was made', () => {
    expect(
      lines('/when did Bush meet Putin').filter((line) => line.startsWith('Why: ')).length,
    ).toBeGreaterThan(0);
    expect(lines('/people').at(-1)).toBe('Why: this answer needed no search.');
  });

  it('has it as a field in JSON, one object a search', () => {
    const { explain, ...answer } = JSON.parse(lines(asked, true)[0]!);
    expect(answer).toEqual(JSON.parse(lines(asked, true, false)[0]!));
    expect(explain).toHaveLength(1);
    expect(explain[0]).toMatchObject({ outcome: 'answered', articles: { searched: 1, of: 5 } });
    expect(JSON.parse(lines('/people', true)[0]!).explain).toEqual([]);
  });
});
