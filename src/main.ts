import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commands, messageCommands } from '../commands/index.ts';
import { loadCorpus } from './corpus/load.ts';
import { report } from './discord/faults.ts';
import { runDiscord } from './discord/run.ts';
import { openLibrary } from './library.ts';
import { answerLine, type Room } from './local/answer-line.ts';
import { openTerminal } from './local/terminal.ts';
import type { Explanation } from './search/explanation.ts';
import { prepare, prepareFrom } from './search/saved/prepared.ts';
import { readTable } from './search/table.ts';
import { environmentWith, readSettings } from './settings.ts';
import { plain } from './words.ts';
import { fault } from './words/discord.ts';
import { contradictions } from './text/dates/published/deduce.ts';
import { problemInWords } from './words/problem.ts';
import { savedInWords } from './words/saved.ts';
import { settingInWords } from './words/setting.ts';
import { explainAlone, greeting, usage } from './words/start.ts';
import { tableInWords } from './words/table.ts';

/** The articles that are used until somebody names their own. */
const SEEDS = join(import.meta.dirname, '..', 'seeds');

/** So many articles and more may keep a member waiting: the answer is announced first. */
const ANNOUNCED_ABOVE = 1_000;

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** What the command line says, or null when it cannot be understood. */
function argumentsGiven() {
  try {
    const options = {
      corpus: { type: 'string' },
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { ...values, line: positionals.length > 0 ? positionals.join(' ') : null };
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** Starts what the settings and the command line ask for. @returns the exit code */
async function main(): Promise<number> {
  const given = argumentsGiven();
  if (!given) return (tell(usage), 2);
  const settings = readSettings(environmentWith('.env'));
  if (Array.isArray(settings)) {
    for (const name of settings) tell(settingInWords(name));
    return 2;
  }
  const { articles, problems } = loadCorpus(given.corpus ?? settings.corpus ?? SEEDS);
  for (const problem of [...problems, ...contradictions(articles)]) tell(problemInWords(problem));
  if (articles.length === 0) return 2;
  const table = readTable();
  if ('kind' in table) tell(tableInWords(table));
  const meaning = 'kind' in table ? null : table;
  const searches: Explanation[] = [];
  const library = openLibrary(
    articles,
    meaning,
    preparing(settings.index),
    given.explain ? (why) => void searches.push(why) : undefined,
  );
  const room: Room = {
    library,
    commands,
    json: given.json,
    ...(given.explain && { explained: () => searches.splice(0) }),
  };
  if (given.line !== null) return once(room, given.line);
  if (settings.token !== null) {
    if (given.explain) return (tell(explainAlone), 2);
    const { token, api, servers } = settings;
    const slow = articles.length > ANNOUNCED_ABOVE;
    return await runDiscord(token, api, { library, commands, messageCommands, servers, slow, log: tell });
  }
  return await terminal(room, articles.length);
}

/** Articles are read anew, or taken from the file that keeps what was read. */
function preparing(path: string | null): typeof prepare {
  if (path === null) return prepare;
  return (articles, meaning) => {
    const { prepared, problems } = prepareFrom(path, articles, meaning);
    for (const problem of problems) tell(savedInWords(problem));
    return prepared;
  };
}

/** Answers one line and ends. */
function once(room: Room, line: string): number {
  const outcome = answerLine(room, line);
  if (outcome.kind === 'usage') return (tell(outcome.problem), 2);
  process.stdout.write(`${outcome.lines.join('\n')}\n`);
  return outcome.exit;
}

async function terminal(room: Room, articles: number): Promise<number> {
  const { stdin: input, stdout: output } = process;
  const answer = (line: string): readonly string[] => {
    try {
      const outcome = answerLine(room, line);
      return outcome.kind === 'usage' ? [outcome.problem] : outcome.lines;
    } catch (error) {
      return [plain(fault(report({ log: tell }, error)))];
    }
  };
  await openTerminal({ input, output, greeting: greeting(articles), answer });
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  // Not 1, which says that the articles have no answer.
  tell(plain(fault(report({ log: tell }, error))));
  process.exitCode = 70;
}
