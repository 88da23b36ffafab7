import { STORE } from '../settings/kept-in.ts';
import { settingsTold } from '../settings-told.ts';
import type { StoreProblem } from '../store/problem.ts';
import { storeInWords } from '../words/store.ts';
import { tell } from '../tell.ts';

/**
 * Runs a program that is told one file, and works on the store.
 * @param act says what it did, or what went wrong
 * @returns the exit code: 0, or 2 when it could not be done
 */
export async function withFile(
  usage: string,
  act: (store: string, file: string) => string | StoreProblem | Promise<string | StoreProblem>,
): Promise<number> {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0 || file.startsWith('-')) return (tell(usage), 2);
  const settings = settingsTold(tell);
  if (!settings) return 2;
  const done = await act(settings.store ?? STORE, file);
  if (typeof done !== 'string') return (tell(storeInWords(done)), 2);
  process.stdout.write(`${done}\n`);
  return 0;
}
