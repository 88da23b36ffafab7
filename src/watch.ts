import { statSync } from 'node:fs';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { wrongForWhom, wrongOption } from './local/arguments.ts';
import { watchFolder } from './local/import/watch.ts';
import { STORE } from './settings/kept-in.ts';
import { settingsTold } from './settings-told.ts';
import { ALL_SERVERS } from './store/statements.ts';
import { noFolder, watchUsage } from './words/watch.ts';
import { tell } from './tell.ts';

/** What the command line says, or null when it cannot be understood. */
function argumentsGiven() {
  try {
    const options = { server: { type: 'string' }, all: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [folder, ...more] = positionals;
    const { server, all } = values;
    if (folder === undefined || more.length > 0) return null;
    const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    const wrong = wrongForWhom(server, all) ?? (isFolder ? null : noFolder(folder));
    if (wrong !== null) return (tell(wrong), null);
    return { folder, server: server ?? ALL_SERVERS };
  } catch (error) {
    tell(wrongOption(error));
    return null;
  }
}

/** Watches a folder until it is ended. @returns the exit code */
async function main(): Promise<number> {
  const given = argumentsGiven();
  if (!given) return (tell(watchUsage), 2);
  const settings = settingsTold(tell);
  if (!settings) return 2;
  const ended = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const watching = await watchFolder({ ...given, store: settings.store ?? STORE }, tell);
  await ended;
  await watching.close();
  return 0;
}

process.exitCode = await main();
