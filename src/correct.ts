import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { askedCorrection } from './correct/asked.ts';
import { inFolder } from './correct/in-folder.ts';
import { inStore } from './correct/in-store.ts';
import type { Ledger } from './correct/ledger.ts';
import { type Outcome, putRight, takeBack } from './correct/put-right.ts';
import { shownArticle } from './correct/show.ts';
import { wrongOption } from './local/arguments.ts';
import type { Settings } from './settings.ts';
import { SERVER } from './settings/environment.ts';
import { STORE } from './settings/kept-in.ts';
import { settingsTold } from './settings-told.ts';
import { correctWords as said } from './words/correct.ts';
import { notAServer } from './words/start.ts';
import { tell } from './tell.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function argumentsGiven() {
  try {
    const options = {
      corpus: { type: 'string' },
      server: { type: 'string' },
      note: { type: 'string' },
      everywhere: { type: 'boolean', default: false },
    } as const;
    const given = parseArgs({ options, allowPositionals: true });
    const { server } = given.values;
    return server === undefined || SERVER.test(server) ? given : (tell(notAServer), null);
  } catch (error) {
    return (tell(wrongOption(error)), null);
  }
}

/** Tells what was done, or why not. @returns the exit code */
function ended(outcome: Outcome, done: (number: number) => string): number {
  if (outcome.kind === 'done') return (print(done(outcome.number)), 0);
  outcome.why.forEach(tell);
  return 1;
}

function undo(ledger: Ledger, typed: string): number {
  if (!/^\d+$/u.test(typed)) return (tell(said.noSuchNumber(typed)), 1);
  return ended(takeBack(ledger, Number(typed)), said.undone);
}

function listed({ list }: Ledger): number {
  const entries = list();
  if (entries.length === 0) print(said.none);
  for (const [i, entry] of entries.entries()) print(`${i + 1}  ${JSON.stringify(entry)}`);
  return 0;
}

function show({ articles: asTheyCame, corrected }: Ledger, id: string): number {
  const { articles, entries } = corrected();
  // One that is withheld is shown to whoever mends that.
  const article = [...articles, ...asTheyCame()].find((one) => one.id === id);
  if (!article) return (tell(said.noSuchArticle(id)), 1);
  shownArticle(article, entries).forEach(print);
  return 0;
}

/** Where the articles are that a running bot answers from; null for those that come with the project. */
function ledgerOf(
  folder: string | null,
  { store }: Settings,
  server: string | null,
  write: boolean,
): Ledger | readonly string[] | null {
  if (folder !== null) return inFolder(folder);
  return store === null && !existsSync(STORE) ? null : inStore(store ?? STORE, server, write);
}

/** Tells how it is written: of what was asked for where that is known, else all of it. @returns the exit code */
function misused(typed: readonly string[]): number {
  const own = said.usage.filter((line) => line.startsWith(`npm run correct -- ${typed[0]} `));
  if (own.length > 0) tell(said.notUnderstood(typed));
  for (const line of own.length > 0 ? own : said.usage) tell(line);
  return 2;
}

/** What is done with corrections that were written already. */
const isOwn = (what: string): boolean => what === 'list' || what === 'show' || what === 'undo';

/** Does what the command line asks for. @returns the exit code: 1 when nothing could be done, 2 a usage error */
function main(): number {
  const given = argumentsGiven();
  const settings = settingsTold(tell);
  if (!settings) return 2;
  const [what, first = ''] = given?.positionals ?? [];
  if (!given || what === undefined) return misused([]);
  const reads = what === 'list' || what === 'show';
  const correction = isOwn(what) ? null : askedCorrection(given.positionals, given.values.everywhere);
  // All but a list needs to be told of what.
  if (correction === null && what !== 'list' && (first === '' || !isOwn(what)))
    return misused(given.positionals);
  const { corpus, server = null, note } = given.values;
  const ledger = ledgerOf(corpus ?? settings.corpus, settings, server, !reads);
  if (ledger === null) return (tell(said.noFolder), 2);
  if (!('list' in ledger)) return (ledger.forEach(tell), 1);
  try {
    if (correction) return ended(putRight(ledger, correction, note), said.written);
    if (what === 'list') return listed(ledger);
    return what === 'undo' ? undo(ledger, first) : show(ledger, first);
  } finally {
    ledger.close();
  }
}

// Whoever reads it may have seen enough.
process.stdout.once('error', () => process.exit());
process.exitCode = main();
