import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { answerLine } from '../src/local/answer-line.ts';
import { seedLibrary } from './support/seeds.ts';

type Answers = readonly { evidence: readonly { published: unknown }[] }[];

const ASK = join(import.meta.dirname, '..', 'src', 'ask.ts');
const SEEDS = join(import.meta.dirname, '..', 'seeds');

const article = {
  id: 'ferry',
  title: 'Ferry stops',
  text: 'The ferry to Brink stopped on 3 May 2011.\n\n“We are sorry,” Ada Lund said.',
  outlet: 'The Test',
  published: '2011-05-05',
};
const LINES = [
  JSON.stringify({
    id: 'a',
    articles: [article],
    questions: ['/when ferry stopped', '/quote Lund', '/nope'],
  }),
  'not JSON',
  JSON.stringify({ id: 'c', questions: ['/people'] }),
  JSON.stringify({ id: 'd', articles: [article], corpus: SEEDS, questions: [] }),
  JSON.stringify({ id: 'e', articles: [{ ...article, published: '2011-02-30' }], questions: [] }),
  '',
  JSON.stringify({ id: 'f', articles: [], questions: ['/people'] }),
  JSON.stringify({ id: 'g', corpus: join(SEEDS, 'none'), questions: ['/people'] }),
  JSON.stringify({ id: 'h', corpus: SEEDS, questions: ['/quote Rasmussen', 'what did Putin say?'] }),
  JSON.stringify({ id: 'i', corpus: SEEDS, questions: ['/when shield cancelled'] }),
];

const { stdout, status } = spawnSync(process.execPath, [ASK], {
  input: LINES.join('\n'),
  encoding: 'utf8',
});
const out = stdout
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as { id?: string; error?: string; answers?: Answers });
const byId = new Map(out.map((line) => [line.id, line]));

/** What the terminal prints for it over the seeds. */
const inTerminal = (line: string): unknown => {
  const outcome = answerLine({ library: seedLibrary, commands, json: true }, line);
  return outcome.kind === 'answered' && JSON.parse(outcome.lines[0]!);
};

test('every line that is not blank is answered in order', () => {
  expect(out.map(({ id }) => id)).toEqual(['a', undefined, 'c', 'd', 'e', 'f', 'g', 'h', 'i']);
});

test('articles are asked that stand in the line, with what is said of them', () => {
  const [when, quote] = byId.get('a')!.answers!;
  expect(when).toMatchObject({ kind: 'dates', evidence: [{ file: 'ferry', outlet: 'The Test' }] });
  expect(quote!.evidence[0]!.published).toMatchObject({ value: '2011-05-05', basis: 'manifest' });
});

test('a question that cannot be asked gives its error in its place', () => {
  expect(byId.get('a')!.answers![2]).toEqual({ error: expect.stringContaining('no command /nope') });
});

test.each([
  ['no JSON', undefined, /^Not JSON/],
  ['neither articles nor a corpus', 'c', /either "articles" or a "corpus"/],
  ['both', 'd', /either "articles" or a "corpus"/],
  ['a day that is none', 'e', /articles\[0\]\.published/],
  ['no article', 'f', /no articles/],
  ['no folder', 'g', /no such folder/],
])('a line with %s gives a named error', (_what, id, error) => {
  expect(byId.get(id)!.error).toMatch(error);
  expect(byId.get(id)!.answers).toBeUndefined();
});

test('a folder gives the answers of the terminal', () => {
  expect(byId.get('h')!.answers).toEqual(['/quote Rasmussen', 'what did Putin say?'].map(inTerminal));
  expect(byId.get('i')!.answers).toEqual([inTerminal('/when shield cancelled')]);
});

test('the exit code tells that something was wrong', () => {
  expect(status).toBe(1);
});
