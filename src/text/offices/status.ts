import { words } from '../../grammar/words.ts';

/** What is no longer: one key for all. */
const FORMER = words('former ex erstwhile onetime previous past ousted deposed toppled sacked fired retired');

/** What makes of an office another one: who stands in, is under it, was then, will be, or only says so. */
const OTHER = words(`
  late then deputy dep vice under assistant asst associate sub shadow acting interim caretaker junior elect designate
  incoming prospective aspiring hopeful honorary emeritus self alleged fake purported future next potential possible
  likely mock fictional
`);

/** Status words that belong to every office of a list: "the former president and owner". */
export const SPREADS = words('former late then');

/** The key of a word that makes an office another one, or null: "ex" is "former". */
export const statusOf = (low: string): string | null => {
  if (FORMER.has(low)) return 'former';
  return OTHER.has(low) ? low : null;
};

/** Those that stand behind the head: "president-elect". */
export const BEHIND = words('elect designate emeritus hopeful');
