import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askedCorrection } from './correct/asked.ts';
import { readList, writeList } from './correct/kept-list.ts';
import { shownArticle } from './correct/show.ts';
import { about, problemsOf } from './correct/try-out.ts';
import type { Article } from './corpus/article.ts';
import type { Correction } from './corpus/corrections/correction.ts';
import { CORRECTIONS, loadArticles, loadCorpus, loadCorrections } from './corpus/load.ts';
import { environmentWith, readSettings } from './settings.ts';
import { correctWords as said } from './words/correct.ts';
import { problemInWords } from './words/problem.ts';
import { settingInWords } from './words/setting.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

function argumentsGiven() {
  try {
    const options = {
      corpus: { type: 'string' },
      note: { type: 'string' },
      everywhere: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch {
    return null;
  }
}

/** What is written beside a correction for whoever reads the list, and to tell later whether it still fits. */
function described(correction: Correction, articles: readonly Article[], note: string | undefined): object {
  const article = 'article' in correction ? articles.find(({ id }) => id === correction.article) : undefined;
  return {
    ...correction,
    ...(article && 'start' in correction && { words: article.text.slice(correction.start, correction.end) }),
    ...(article && { file: article.file }),
    ...(note !== undefined && { note }),
  };
}

/** Writes the list down where nothing is wrong with it. @returns the exit code */
function write(path: string, list: readonly unknown[], done: string): number {
  try {
    writeList(path, list);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return (tell(said.notWritten(path, code)), 1);
  }
  return (print(done), 0);
}

function add(folder: string, correction: Correction, note: string | undefined): number {
  const path = join(folder, CORRECTIONS);
  const { articles } = loadArticles(folder);
  const list = [...readList(path), described(correction, articles, note)];
  const wrong = about(problemsOf(list, articles), list.length);
  for (const problem of wrong) tell(problemInWords(problem));
  return wrong.length > 0 ? (tell(said.refused), 1) : write(path, list, said.written(list.length));
}

function undo(path: string, typed: string): number {
  const list = readList(path);
  const number = /^\d+$/u.test(typed) ? Number(typed) : 0;
  if (number < 1 || number > list.length) return (tell(said.noSuchNumber(typed)), 1);
  return write(path, list.toSpliced(number - 1, 1), said.undone(number));
}

function listed(path: string): number {
  const entries = readList(path);
  if (entries.length === 0) print(said.none);
  for (const [i, entry] of entries.entries()) print(`${i + 1}  ${JSON.stringify(entry)}`);
  return 0;
}

function show(folder: string, id: string): number {
  const { articles, entries } = loadCorpus(folder);
  const article = articles.find((one) => one.id === id);
  if (!article) return (tell(said.noSuchArticle(id)), 1);
  shownArticle(article, entries).forEach(print);
  return 0;
}

/** Does what the command line asks for. @returns the exit code: 1 when nothing could be done, 2 a usage error */
function main(): number {
  const given = argumentsGiven();
  const settings = readSettings(environmentWith('.env'));
  if (Array.isArray(settings)) return (settings.forEach((name) => tell(settingInWords(name))), 2);
  const [what, first] = given?.positionals ?? [];
  const folder = given?.values.corpus ?? settings.corpus;
  if (!given || what === undefined) return (said.usage.forEach(tell), 2);
  if (folder === null) return (tell(said.noFolder), 2);
  const path = join(folder, CORRECTIONS);
  const known = loadCorrections(folder);
  if (known.entries === null) {
    for (const problem of known.problems) tell(problemInWords(problem));
    return (tell(said.mend), 1);
  }
  if (what === 'list') return listed(path);
  if (what === 'undo') return undo(path, first ?? '');
  if (what === 'show') return show(folder, first ?? '');
  const correction = askedCorrection(given.positionals, given.values.everywhere);
  return correction ? add(folder, correction, given.values.note) : (said.usage.forEach(tell), 2);
}

// Whoever reads it may have seen enough.
process.stdout.once('error', () => process.exit());
process.exitCode = main();
