import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONJUNCTIONS } from '../../src/grammar/conjunctions.ts';
import { PREPOSITIONS } from '../../src/grammar/prepositions.ts';
import { LISTED_FEMALE, LISTED_MALE } from '../../src/text/lexicon/given.ts';
import { ORGANISATION_WORDS, PLACES } from '../../src/text/lexicon/organisations.ts';
import { VERBS } from '../../src/text/lexicon/verbs.ts';
import { words } from '../../src/grammar/words.ts';
import { fold } from '../../src/text/people/fold.ts';

/** Some locales have names of places and of old heroes as well, as names of no sex. */
type Names = Readonly<Partial<Record<'male' | 'female', readonly string[]>>>;
interface Locale {
  readonly faker: {
    readonly rawDefinitions: {
      readonly person?: {
        readonly first_name?: Names;
        readonly last_name?: { readonly generic?: readonly string[] };
      };
    };
  };
}

/** Names that open what is no person's name: "Santa Fe", "German Chancellor", "Freddie Mac"; and small words that WordNet lacks. */
const ELSE = words(`
  santa santo lone dona bon ave meta dev geo ole german philippine inka indy apollo mahan fannie freddie hasta pero esta
  aren else esse dies ties til ise ata vesta midas gonzaga ventura torrance
`);

/** Shorter ones are more often something else. */
const PLAIN = /^[a-z]{3,}$/u;

/** The words of WordNet: those in small letters, and those that name a place. */
function otherWords(folder: string): ReadonlySet<string> {
  const LOCATION = '15';
  const found = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const line of readFileSync(join(folder, `data.${part}`), 'latin1').split('\n')) {
      if (line.startsWith(' ')) continue;
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      for (let i = 0; i < count; i++) {
        const word = fields[4 + 2 * i]!;
        if (/^\p{Ll}/u.test(word) || (part === 'noun' && fields[1] === LOCATION))
          found.add(word.toLowerCase());
      }
    }
  return found;
}

/**
 * `node bench/lexicon/given.ts LOCALES DICT > src/text/lexicon/data/given.txt`, where LOCALES is the folder of the
 * locales of npm's @faker-js/faker and DICT that of WordNet 3.1's data files: given names of many languages in Latin
 * letters, one a line, with "m" or "f" where all languages agree. Without those that we list ourselves.
 */
const [locales, dict] = process.argv.slice(2);
if (locales === undefined || dict === undefined) throw new Error('Say where the locales and WordNet are.');
const NOT = [
  otherWords(dict),
  LISTED_MALE,
  LISTED_FEMALE,
  PLACES,
  ORGANISATION_WORDS,
  PREPOSITIONS,
  CONJUNCTIONS,
  VERBS,
  ELSE,
];
const sexes = new Map<string, Set<string>>();
const surnames = new Set<string>();
for (const file of readdirSync(locales).filter((name) => name.endsWith('.js') && !name.startsWith('base'))) {
  // oxlint-disable-next-line no-await-in-loop -- one locale after the other
  const { faker } = (await import(join(process.cwd(), locales, file))) as Locale;
  const { first_name: names, last_name: last } = faker.rawDefinitions.person ?? {};
  // "Johnson" and "Wilson" open the names of places and bodies.
  if (file.startsWith('en')) for (const name of last?.generic ?? []) surnames.add(fold(name));
  for (const sex of ['male', 'female'] as const)
    for (const name of names?.[sex] ?? []) {
      const low = fold(name);
      if (PLAIN.test(low) && !NOT.some((list) => list.has(low)))
        sexes.set(low, (sexes.get(low) ?? new Set()).add(sex));
    }
}
const line = ([name, given]: [string, Set<string>]): string => {
  const male = given.has('male');
  return male === given.has('female') ? name : `${name} ${male ? 'm' : 'f'}`;
};
console.log(
  [...sexes]
    .filter(([name]) => !surnames.has(name))
    .map(line)
    .toSorted()
    .join('\n'),
);
