import { OFFICES, RELATIONS } from '../lexicon/titles.ts';
import { words } from '../../grammar/words.ts';

/** Heads of several words, and other ways of writing a head, each with the key it is compared by. */
const KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'prime minister': ['pm'],
    'first minister': [],
    'chief minister': [],
    'minister of state': [],
    'secretary of state': [],
    'secretary general': ['general secretary', 'sec gen', 'secgen'],
    'attorney general': [],
    'solicitor general': [],
    'surgeon general': [],
    'inspector general': [],
    'governor general': [],
    'director general': [],
    'auditor general': [],
    'comptroller general': [],
    'consul general': [],
    'postmaster general': [],
    'press secretary': [],
    'private secretary': [],
    'chief of staff': [],
    'commander in chief': [],
    'editor in chief': ['chief editor'],
    'head of state': [],
    'head of government': [],
    'head of mission': [],
    'member of parliament': ['mp'],
    'chief executive': ['chief executive officer', 'ceo'],
    'chief operating officer': ['coo'],
    'chief financial officer': ['cfo'],
    'chief technology officer': ['cto', 'chief technical officer'],
    'chief information officer': ['cio'],
    'chief justice': [],
    'chief inspector': [],
    'chief constable': [],
    'managing director': [],
    undersecretary: ['under secretary'],
    'executive director': [],
    head: ['chief', 'boss'],
    spokesperson: ['spokesman', 'spokeswoman'],
    chairperson: ['chairman', 'chairwoman', 'chair'],
    congressperson: ['congressman', 'congresswoman'],
    councillor: ['councilman', 'councilwoman', 'councilor'],
    assemblyperson: ['assemblyman', 'assemblywoman'],
    businessperson: ['businessman', 'businesswoman'],
    actor: ['actress'],
    adviser: ['advisor'],
    senator: ['sen'],
    representative: ['rep'],
    governor: ['gov'],
    president: ['pres'],
    ambassador: ['amb'],
    attorney: ['atty'],
    professor: ['prof'],
    'lieutenant general': ['lt gen'],
    'lieutenant colonel': ['lt col'],
    'major general': ['maj gen'],
    'brigadier general': ['brig gen'],
    general: ['gen'],
    lieutenant: ['lt'],
    colonel: ['col'],
    captain: ['capt'],
    major: ['maj'],
    sergeant: ['sgt'],
    corporal: ['cpl'],
    commander: ['cmdr'],
    admiral: ['adm'],
    brigadier: ['brig'],
    inspector: ['insp'],
    superintendent: ['supt'],
    detective: ['det'],
    organiser: ['organizer'],
  }).flatMap(([key, others]) => [key, ...others].map((each): [string, string] => [each, key])),
);

const LONGEST = Math.max(...[...KEYS.keys()].map((phrase) => phrase.split(' ').length));

/** Heads that the reading takes for forms of address. */
const ADDRESSED = words(
  'pope judge justice king queen bishop archbishop cardinal rabbi imam sultan emir ayatollah baron prince princess',
);

/** A head that begins a run of words: its key, and how many words it has. */
export interface Head {
  readonly key: string;
  readonly length: number;
}

/** The longest head that begins at `at`; relations ("wife", "friend") are no offices. */
export function headAt(low: readonly string[], at: number): Head | null {
  for (let length = Math.min(LONGEST, low.length - at); length > 0; length--) {
    const key = KEYS.get(low.slice(at, at + length).join(' '));
    if (key !== undefined) return { key, length };
  }
  const one = low[at]!;
  return (OFFICES.has(one) && !RELATIONS.has(one)) || ADDRESSED.has(one) ? { key: one, length: 1 } : null;
}

const RANK = words('general lieutenant colonel captain major sergeant admiral brigadier');

/** Ranks, which follow an office without "and": "Defence Minister General Berg". */
export const RANKS: ReadonlySet<string> = new Set([
  ...RANK,
  ...[...KEYS].flatMap(([form, key]) => (RANK.has(key) ? [form] : [])),
]);

/** Who leads a body, whatever it calls them: the secretary general is "the NATO chief". */
export const LEADS_A_BODY: ReadonlySet<string> = new Set([
  'head',
  'president',
  'chairperson',
  'director',
  'commissioner',
  'secretary general',
  'director general',
  'managing director',
  'executive director',
  'chief executive',
]);

const FIRST: ReadonlySet<string> = new Set(
  [...KEYS.keys(), ...OFFICES, ...ADDRESSED].map((form) => form.split(/[^\p{L}\p{N}]/u)[0]!),
);

/** Whether a word, in lower case, begins a way of writing some head. */
export const isFirstOfHead = (low: string): boolean => FIRST.has(low);

/** Finds the ways in which a head is written, in a text; made anew for each search, because it remembers its place. */
export function formsOf(key: string): RegExp {
  const forms = [key, ...[...KEYS].flatMap(([form, of]) => (of === key ? [form] : []))];
  const written = [...new Set(forms)].map((form) => form.split(' ').join(String.raw`[\s.‐‑-]{1,3}`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${written.join('|')})(?![\p{L}\p{N}])`, 'giu');
}
