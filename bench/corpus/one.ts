import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { commands } from '../../commands/index.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { answerLine, type Room } from '../../src/local/answer-line.ts';
import { open } from '../../src/open.ts';
import { type Asked, questionsOf } from './questions.ts';

/** Processor seconds of all threads of this process so far. */
const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1]!;
const fixed = (number: number): number => Number(number.toFixed(2));
const resident = (): number => Math.round(process.memoryUsage().rss / 2 ** 20);

/**
 * One step in a process of its own: `nothing` reads and lays out the articles and draws the questions, `restart` opens what
 * was saved and answers one question, `questions` answers all of them. Prints one line of JSON.
 */
const [step = '', folder = '', index = '', asking = ''] = process.argv.slice(2);
const OFTEN = 1_000;
const opened = open({ corpus: folder, store: null, server: null, index }, () => {}, {
  reading(done, of) {
    if (done % OFTEN === 0) console.error(`${done} of ${of} articles read, ${seconds().toFixed(0)} s`);
  },
});
if (!opened) throw new Error(`No articles in ${folder}`);
const { library } = opened;
const room: Room = { library, commands, json: false };
if (!existsSync(asking))
  writeFileSync(asking, JSON.stringify(questionsOf(loadCorpus(folder).articles, library)));
const questions = JSON.parse(readFileSync(asking, 'utf8')) as readonly Asked[];
const answers = createHash('sha256');
const answer = (line: string): void => {
  const outcome = answerLine(room, line);
  if (outcome.kind === 'usage') throw new Error(outcome.problem);
  answers.update(outcome.lines.join('\n'));
};

const { line: first } = questions.find(({ kind }) => kind === 'ask')!;
answer(first);
const toFirst = { toFirstAnswer: fixed(seconds()), resident: resident() };
if (step === 'questions') {
  const times = questions.map(({ kind, line }) => {
    const [from, used] = [performance.now(), seconds()];
    answer(line);
    return { kind, line, milliseconds: performance.now() - from, ofProcessor: 1000 * (seconds() - used) };
  });
  const all = times.map(({ milliseconds }) => milliseconds);
  const longest = times.toSorted((a, b) => b.ofProcessor - a.ofProcessor);
  const kinds = Map.groupBy(times, ({ kind }) => kind);
  const figuresOf = (some: readonly number[]) => ({
    p50: fixed(percentile(some, 0.5)),
    p99: fixed(percentile(some, 0.99)),
  });
  console.log(
    JSON.stringify({
      ...toFirst,
      resident: resident(),
      questions: all.length,
      ...figuresOf(all),
      // What a question costs, however busy the machine is with other things.
      ofProcessor: figuresOf(times.map((one) => one.ofProcessor)),
      longest: longest.slice(0, 6).map(({ line, ofProcessor }) => `${Math.round(ofProcessor)} ${line}`),
      kinds: Object.fromEntries(
        Array.from(kinds, ([kind, some]) => [kind, figuresOf(some.map((one) => one.ofProcessor))]),
      ),
      // The same answers have the same digest, however they came about.
      answers: answers.digest('hex').slice(0, 10),
    }),
  );
} else console.log(JSON.stringify(toFirst));
