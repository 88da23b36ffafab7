import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { openLibrary } from '../../src/library.ts';
import { answerLine } from '../../src/local/answer-line.ts';
import type { Explanation } from '../../src/search/explanation.ts';
import { seedArticles } from '../support/seeds.ts';

const searches: Explanation[] = [];
const library = openLibrary(seedArticles, null, undefined, (why) => void searches.push(why));

function lines(line: string, json = false, explain = true): readonly string[] {
  const outcome = answerLine(
    { library, commands, json, ...(explain && { explained: () => searches.splice(0) }) },
    line,
  );
  searches.splice(0);
  if (outcome.kind === 'usage') throw new Error(outcome.problem);
  return outcome.lines;
}

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

  it('has a part of the explanation for every search that was made', () => {
    expect(
      lines('/when did Bush meet Putin').filter((line) => line.startsWith('Why: ')).length,
    ).toBeGreaterThan(0);
    expect(lines('/people').at(-1)).toBe('Why: nothing was searched for; this answer is looked up.');
  });

  it('has it as a field in JSON, one object a search', () => {
    const { explain, ...answer } = JSON.parse(lines(asked, true)[0]!);
    expect(answer).toEqual(JSON.parse(lines(asked, true, false)[0]!));
    expect(explain).toHaveLength(1);
    expect(explain[0]).toMatchObject({ outcome: 'answered', articles: { searched: 1, of: 5 } });
    expect(JSON.parse(lines('/people', true)[0]!).explain).toEqual([]);
  });
});
