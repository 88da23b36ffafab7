import { runImport } from '../../../src/local/import/run-import.ts';
import { reader } from './reader.ts';

// Imports a folder as `npm run import -- FOLDER --all --list` does, reading in this thread.
const [archive, store] = process.argv.slice(2);
const print = (line: string): void => void process.stdout.write(`${line}\n`);
await runImport(
  { paths: [archive!], store: store!, server: '*', list: true, dryRun: false },
  { tell: () => {}, print, reader },
);
