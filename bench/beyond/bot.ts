import { readFileSync } from 'node:fs';
import { commands } from '../../commands/index.ts';
import { answerLine } from '../../src/local/answer-line.ts';
import { openElsewhere } from '../../src/open-elsewhere.ts';
import { figuresOf } from './figures-of.ts';

// The same questions, answered by a bot that has nothing but an OpenSearch.
const [url = '', size = '', file = ''] = process.argv.slice(2);
const asked = JSON.parse(readFileSync(file, 'utf8')) as (readonly [line: string, answer: string])[];
const start = performance.now();
const engine = { url, credentials: null, patience: 60_000 };
const { library, close } = openElsewhere(engine, size, () => {});
const opened = Math.round(performance.now() - start);
const atStart = Math.round(process.memoryUsage().rss / 2 ** 20);
const lines = asked.map(([line]) => line);
const { answers, figures } = figuresOf(lines, (line) => answerLine({ library, commands, json: true }, line));
const differ = asked.filter(([, answer], i) => answer !== answers[i]).map(([line]) => line);
console.log(JSON.stringify({ opened, atStart, ...figures, same: asked.length - differ.length, differ }));
await close();
