import { writeFileSync } from 'node:fs';
import { commands } from '../../commands/index.ts';
import { openSaved } from '../../src/answers/kept/saved.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { libraryOver } from '../../src/library.ts';
import { answerLine } from '../../src/local/answer-line.ts';
import { readMeans } from '../../src/means.ts';
import { dated } from '../../src/text/dates/published/deduce.ts';
import { questionsOf } from '../corpus/questions.ts';
import { figuresOf } from './figures-of.ts';

// Questions of every kind, answered from articles in this process, without vectors of sentences.
const [folder = '', index = '', file = ''] = process.argv.slice(2);
const { articles, problems } = loadCorpus(folder);
const { meaning } = readMeans(() => {});
const { prepared } = openSaved(index, meaning).prepare(articles.map(dated), { stamp: null, problems });
const library = libraryOver(prepared, meaning);
const all = prepared.texts.map(({ article }) => article);
const lines = questionsOf(all, library).map(({ line }) => line);
const { answers, figures } = figuresOf(lines, (line) => answerLine({ library, commands, json: true }, line));
writeFileSync(file, JSON.stringify(lines.map((line, i) => [line, answers[i]])));
console.log(JSON.stringify(figures));
