import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { csv } from './export/csv.ts';
import { rowsOf } from './export/rows.ts';
import { allSaid } from './answers/all-said.ts';
import { cards } from './discord/reply/cards.ts';
import { proved } from './discord/reply/proved.ts';
import { open } from './open.ts';
import { settingsTold } from './settings-told.ts';
import { encodeAtOnce, WAITED_FOR } from './vectors-of.ts';
import { plain } from './words.ts';
import { exportUsage, tableNotWritten, written } from './words/export.ts';
import { tell } from './tell.ts';

function argumentsGiven() {
  try {
    const options = {
      about: { type: 'string' },
      reported: { type: 'boolean', default: false },
      corpus: { type: 'string' },
      out: { type: 'string' },
      server: { type: 'string' },
    } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const name = positionals.join(' ').trim();
    // One of the two: somebody's words, or a question's passages.
    return (name === '') === (values.about === undefined) ? null : { ...values, name };
  } catch {
    return null;
  }
}

/** Writes the table, or prints it. @returns the exit code */
function put(table: string, rows: number, file: string | undefined): number {
  if (file === undefined) return (process.stdout.write(table), 0);
  try {
    writeFileSync(file, table, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return (tell(tableNotWritten(file, code)), 2);
  }
  return (tell(written(file, rows)), 0);
}

/** Exports what the command line asks for. @returns the exit code: 1 when there is nothing, 2 a usage error */
function main(): number {
  const given = argumentsGiven();
  if (!given) return (tell(exportUsage), 2);
  const settings = settingsTold(tell);
  if (!settings) return 2;
  const opened = open(
    {
      corpus: given.corpus ?? settings.corpus,
      store: settings.store,
      server: given.server ?? null,
      index: settings.index,
      engine: given.corpus === undefined ? settings.engine : null,
    },
    tell,
  );
  if (!opened) return 2;
  const { library, encoder, keeping } = opened;
  if (given.about !== undefined && encoder) encodeAtOnce(library, encoder, WAITED_FOR, keeping);
  const answer =
    given.about === undefined
      ? library.quote(given.name, '', given.reported ? { reported: 'yes' } : {})
      : library.ask(given.about);
  const reply = proved(cards(answer), library.articleOf);
  if (!reply.ok) throw new Error(`The reply is not proved: ${reply.fault}`);
  allSaid(answer).forEach((line) => tell(plain(line)));
  if (answer.evidence.length === 0) return 1;
  const rows = rowsOf(answer);
  return put(csv(rows), rows.length - 1, given.out);
}

// Whoever reads it may have seen enough.
process.stdout.once('error', () => process.exit());
process.exitCode = main();
