import { helpWords, listedInHelp } from '../words/command.ts';
import type { Answer } from './answer.ts';
import { listed } from './listed.ts';

/** What members can ask: a line for each command that has one. */
export const help = (): Answer =>
  listed('help', [helpWords.begins, ...Object.values(listedInHelp), helpWords.inMenu, helpWords.ends]);
