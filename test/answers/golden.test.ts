import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { openLibrary } from '../../src/library.ts';
import { answerLine } from '../../src/local/answer-line.ts';
import { readTable } from '../../src/search/table.ts';
import { fixtureArticles } from '../support/fixture-articles.ts';

// What is answered, as it is printed, to questions over 60 real articles that no rule was made for: a record of what is, so that
// a change shows what it does to them. It says nothing of what is right. Without the encoder: npx vitest run test/answers/golden -u

it('answers questions of every kind over real articles as before', async () => {
  const table = readTable();
  if ('kind' in table) throw new Error(`The table of meanings: ${table.kind}`);
  const library = openLibrary(fixtureArticles('wikinews', 60), table);
  const questions = readFileSync('test/answers/golden/questions.txt', 'utf8').trim().split('\n');
  const answers = questions.map((line) => {
    const outcome = answerLine({ library, commands, json: false }, line);
    const lines = outcome.kind === 'answered' ? outcome.lines : [outcome.problem];
    return [`> ${line}`, ...lines].join('\n');
  });
  await expect(`${answers.join('\n\n')}\n`).toMatchFileSnapshot('golden/answers.txt');
});
