import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { entriesElsewhere, foundByElsewhere } from './answers/kept/elsewhere.ts';
import { wrongOption } from './local/arguments.ts';
import { keptWhole } from './kept-whole.ts';
import { importInto } from './opensearch/import-into.ts';
import { aliasOf } from './opensearch/layout.ts';
import { liveAliases } from './opensearch/live-aliases.ts';
import { EngineFault } from './opensearch/problem.ts';
import { programStamp } from './search/saved/stamp.ts';
import { SERVER } from './settings/environment.ts';
import { settingsTold } from './settings-told.ts';
import { tell } from './tell.ts';
import { elsewhereUsage, isElsewhere, noEngine } from './words/elsewhere.ts';
import { notAServer } from './words/start.ts';

/** What the command line says, or null when it cannot be understood. */
function argumentsGiven() {
  try {
    const options = { corpus: { type: 'string' }, server: { type: 'string' } } as const;
    const { values } = parseArgs({ options });
    if (values.server !== undefined && !SERVER.test(values.server)) return (tell(notAServer), null);
    return values;
  } catch (error) {
    tell(wrongOption(error));
    return null;
  }
}

/** No server has this id: it sees what belongs to all. */
const EVERYBODY = '';

/** An import may wait so many milliseconds for an engine that has too much to do. */
const PATIENCE = 60_000;
/** And so many for one answer: many articles are sent at once, and it may be laying out what was sent before. */
const SLOWEST = 300_000;

/** Writes the articles of a server, or those that belong to all, into a search engine. @returns the exit code */
async function main(): Promise<number> {
  const given = argumentsGiven();
  if (!given) return (tell(elsewhereUsage), 2);
  const settings = settingsTold(tell);
  if (!settings) return 2;
  if (!settings.engine) return (tell(noEngine), 2);
  const place = {
    corpus: given.corpus ?? settings.corpus,
    store: settings.store,
    server: given.server ?? EVERYBODY,
    index: settings.index,
  };
  const stamp = programStamp();
  const beside = mkdtempSync(join(tmpdir(), 'verbatim-'));
  try {
    // Whatever is wrong there is told before anything is read.
    await liveAliases(settings.engine, stamp);
    const whole = keptWhole(place, join(beside, 'articles.index'), tell);
    if (!whole) return 2;
    const { prepared, meaning, vectorsOf } = whole;
    const alias = aliasOf(given.server ?? null, stamp);
    const engine = { ...settings.engine, patience: PATIENCE, slowest: SLOWEST };
    const kept = entriesElsewhere(prepared, vectorsOf !== null);
    const found = { meaning, kept, foundBy: foundByElsewhere, ...(vectorsOf && { vectorsOf }) };
    await importInto(engine, alias, prepared.texts, found);
    return (tell(isElsewhere(prepared.texts.length)), 0);
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error;
    return (tell(error.message), 2);
  } finally {
    rmSync(beside, { recursive: true });
  }
}

process.exitCode = await main();
