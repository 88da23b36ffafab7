import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { loadCorpus } from './corpus/load.ts';
import { checkDiscord, checkToken } from './doctor/discord.ts';
import type { Finding } from './doctor/finding.ts';
import { checkArticles, checkDates } from './doctor/folder.ts';
import { checkIndex, checkVectors } from './doctor/index-file.ts';
import { checkDisk, checkNode } from './doctor/machine.ts';
import { checkStore } from './doctor/store.ts';
import { readSettings, type Settings } from './settings.ts';
import { environmentWith } from './settings/env-file.ts';
import { dated } from './text/dates/published/deduce.ts';
import { doctorWords as said } from './words/doctor.ts';
import { settingInWords } from './words/setting.ts';

const SEEDS = join(import.meta.dirname, '..', 'seeds');

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function show({ level, says, advice }: Finding): void {
  print(`${said.levels[level]}  ${says}`);
  if (advice !== undefined) print(said.advice(advice));
}

/** Looks at everything that a running bot needs, in the order in which it would be missed. */
async function* look({ corpus, store, index, token, api, servers }: Settings): AsyncGenerator<Finding> {
  yield checkNode(process.versions.node);
  yield { level: 'well', says: said.wellSetting };
  yield checkDisk(index ?? corpus ?? '.');
  const stored = corpus === null ? checkStore(store) : null;
  if (stored) yield* stored.found;
  const { articles, problems } = stored
    ? { articles: stored.articles, problems: [] }
    : loadCorpus(corpus ?? SEEDS);
  const known = articles.map(dated);
  if (!stored) yield* checkArticles(corpus, known, problems);
  yield* checkDates(known);
  // What is prepared of a store is kept beside it.
  if (!stored) yield* checkIndex(index, known);
  yield* checkVectors(index, known, stored?.isEncoded);
  stored?.close();
  yield* checkToken(token, servers);
  yield* await checkDiscord(token, api);
}

function corpusGiven(): string | null | undefined {
  try {
    return parseArgs({ options: { corpus: { type: 'string' } } }).values.corpus ?? null;
  } catch {
    return undefined;
  }
}

/** Looks, and tells a line each and what to do. @returns the exit code: 1 when something does not work, 2 a usage error */
async function main(): Promise<number> {
  const corpus = corpusGiven();
  if (corpus === undefined) return (print(said.usage), 2);
  const settings = readSettings(environmentWith('.env'));
  if (Array.isArray(settings)) {
    show(checkNode(process.versions.node));
    for (const name of settings) show({ level: 'ill', says: settingInWords(name), advice: said.mendSetting });
    return (print(said.illOnes(settings.length)), 1);
  }
  const found: Finding[] = [];
  for await (const one of look({ ...settings, corpus: corpus ?? settings.corpus })) {
    show(one);
    found.push(one);
  }
  const [ill, looks] = (['ill', 'look'] as const).map(
    (level) => found.filter((one) => one.level === level).length,
  );
  const well = looks! > 0 ? said.works(looks!) : said.allWell;
  print(ill! > 0 ? said.illOnes(ill!) : well);
  return ill! > 0 ? 1 : 0;
}

// Whoever reads it may have seen enough.
process.stdout.once('error', () => process.exit());
process.exitCode = await main();
