import { readSettings, type Settings } from './settings.ts';
import { environmentWith } from './settings/env-file.ts';
import { settingInWords } from './words/setting.ts';

/**
 * The settings of this process and of .env beside it.
 * @param tell takes a line for each setting whose value cannot be used
 * @returns null where there is one: nothing is to be begun then
 */
export function settingsTold(tell: (line: string) => void): Settings | null {
  const settings = readSettings(environmentWith('.env'));
  if (!Array.isArray(settings)) return settings;
  for (const name of settings) tell(settingInWords(name));
  return null;
}
