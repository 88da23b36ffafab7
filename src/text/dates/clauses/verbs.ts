import type { Token } from '../../tokens.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that report: what follows them is said to be so, and their date is the date of the saying. */
const REPORTING = `
  acknowledge add admit agree allege announce argue assert assure believe boast caution charge claim comment complain
  concede conclude confess confirm contend declare deny disclose emphasise emphasize estimate exclaim explain forecast
  hint imply indicate inform insist joke maintain mention note observe pledge point predict promise propose read
  reaffirm reckon recall reiterate remark repeat reply report respond reveal rule say signal speculate state stress suggest
  suspect swear testify think threaten vow warn write tell told wrote said thought swore know knew understand understood hope
  expect expects demand ask call quote cite`;
/** Other common verbs of the news, needed to see a present tense. */
const OTHER = `
  accept accuse agree allow appear approve arrest arrive attack back ban become begin believe block buy call cancel cause
  change close come complete continue criticise criticize cut decide defeat defend delay deliver deploy describe die
  discuss drop elect end enter expel face fail fall fight file find fly follow force fire gain get give go
  grant greet halt have help hold include increase introduce invade join keep kill launch lay lead leave lift lose
  lower make mark meet merge move need offer open operate order oppose pass pay plan postpone pull purchase push put
  raise reach receive refuse reject release remain remove replace request rescue resign resume retire return rise
  roll scrap seek sell send serve set sign spark stage start step stop struggle sue support suspend take talk test
  threaten top travel try turn unveil urge use visit vote wait want warn win withdraw work`;
const IRREGULAR_PAST = set(`
  was were had did said told went came took gave made met won lost held began left sent spoke wrote became got found
  thought brought bought built fell felt fought kept knew led paid ran rose sold shot stood struck taught threw
  understood woke wore sought lent meant heard grew drew drove flew broke chose ate hid rode sang sank shook slept
  swore tore bit blew dealt saw spent swept upheld withheld overtook forgave forbade drank ate bore bound bred broadcast burst clung crept dug fed fled flung forgot froze ground hung knelt leapt mistook overcame plunged rebuilt repaid resold rang shed shrank slid spun split sprang stank stuck stung swam swung wept won withstood wrung withdrew overthrew undertook underwent foresaw hit cut put shut set
  quit let hurt cost beat split spread cast read`);
const IRREGULAR_PARTICIPLE = set(`
  been gone come taken given seen done known shown spoken written become begun broken chosen driven fallen flown forgotten
  grown hidden risen stolen sworn torn thrown worn drawn eaten shaken withdrawn overthrown undertaken undergone`);
const MODAL = set(
  "will would shall should can could may might must 'll cannot won't wouldn't can't couldn't",
);
const BE_HAVE = set(
  "is are was were be been being am has have had having do does did 's 're 've 'm ain't isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't don't",
);
const NO_VERB = set(`
  red bed hundred need seed speed feed breed indeed united creed greed shed sacred naked hatred wicked ted fred mohammed
  ahmed muhammed reed embed infrared kindred`);
const NO_GERUND = set(
  'according including following regarding concerning during nothing something anything everything king morning evening building thing sibling ceiling',
);
const DETERMINER = set(
  "a an the this that these those its his her their our my your some any no each every 's s' of in for on with by at from more most very so newly recently",
);

const lemmas = set(REPORTING);
const others = set(OTHER);

const stem = (low: string): string[] => [
  low,
  low.replace(/s$/, ''),
  low.replace(/es$/, ''),
  low.replace(/ies$/, 'y'),
  low.replace(/ed$/, ''),
  low.replace(/d$/, ''),
  low.replace(/ied$/, 'y'),
  low.replace(/ing$/, ''),
  low.replace(/ing$/, 'e'),
  low.replace(/([a-z])\1(?:ed|ing)$/, '$1'),
];

/** Whether the verb says, denies, tells or asks something. */
export const isReporting = (low: string): boolean => stem(low).some((form) => lemmas.has(form));

export type VerbForm = 'past' | 'present' | 'modal' | 'participle' | 'infinitive' | 'gerund';

/**
 * Which form of a verb a word is, judged by its shape and its neighbours; null when it is none. A shallow guess made for
 * finding clauses: it prefers to see no verb where a noun or an adjective is as likely.
 */
export function verbForm(words: readonly Token[], i: number): VerbForm | null {
  const word = words[i];
  if (word === undefined || word.kind !== 'word') return null;
  const { low } = word;
  const before = words[i - 1]?.low ?? '';
  if (MODAL.has(low) && !(word.capital && low === 'may')) return 'modal';
  if (low === 'be' && before === 'to') return 'infinitive';
  if (BE_HAVE.has(low) && low !== "'s")
    return /^(?:be|being|having|been)$/.test(low) ? null : PRESENT_BE.has(low) ? 'present' : 'past';
  if (word.capital && i > 0) return null;
  if (before === 'to' && isBare(low)) return 'infinitive';
  const determined = DETERMINER.has(before);
  if (IRREGULAR_PARTICIPLE.has(low)) return 'participle';
  if (low.endsWith('ed') && low.length > 3 && !NO_VERB.has(low))
    return determined ? null : isAuxiliary(words, i) ? 'participle' : 'past';
  if (IRREGULAR_PAST.has(low)) return determined ? null : isAuxiliary(words, i) ? 'participle' : 'past';
  if (low.endsWith('ing') && low.length > 4 && !NO_GERUND.has(low))
    return determined && before !== 'by' ? null : 'gerund';
  return determined ? null : presentForm(words, i);
}

/** After "to": no article, no plural, nothing compound. "to discuss", but "to reporters", "to short-range". */
const isBare = (low: string): boolean =>
  /^[a-z]+$/.test(low) &&
  !DETERMINER.has(low) &&
  !/ing$|[^su]s$|^(?:it|him|them|us|me|you|what|which|whom)$/.test(low);

/** A present tense: rarely told from a plural by its shape, so only for known verbs in the place of a verb. */
function presentForm(words: readonly Token[], i: number): VerbForm | null {
  const { low } = words[i]!;
  const before = words[i - 1];
  const after = words[i + 1]?.low ?? '';
  const [, ...singular] = stem(low).slice(0, 4);
  const known = /[^s]s$/.test(low) && singular.some((form) => lemmas.has(form) || others.has(form));
  if (known && NOUNS_TOO.has(low)) {
    const subject = before !== undefined && (before.capital || SUBJECT.has(before.low));
    return subject &&
      /^(?:to|that|the|a|an|its|his|her|their|down|off|out|up|on|it|he|she|they|no)$/.test(after)
      ? 'present'
      : null;
  }
  if (known) return 'present';
  const bare = lemmas.has(low) || others.has(low);
  return bare && SUBJECT.has(before?.low ?? '') && before?.low !== 'he' ? 'present' : null;
}

const SUBJECT = set('i you we they who which he she it');
/** Plurals of the news that are as often nouns: only before what a verb takes. */
const NOUNS_TOO = set(
  'plans talks calls reports moves visits attacks offers tests votes launches releases works orders forces fires steps returns sparks views claims hopes threats demands comments concerns rises falls cuts leads stages signs signals pledges promises changes replies notes fights bans charges estimates forecasts questions quotes stops tops turns tries uses supports hopes needs sets marks causes meets bids picks races awards results states promises approaches purchases requests',
);

const PRESENT_BE = set("is are am has have do does 're 've 'm isn't aren't hasn't haven't doesn't don't");

/** Whether a form of *be* or *have* (and at most three adverbs) stands before the word. */
function isAuxiliary(words: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
    const low = words[j]?.low ?? '';
    if (BE_HAVE.has(low) || low === 'not') return true;
    if (
      !/ly$|^(?:also|already|ever|never|once|twice|just|still|now|then|yet|been|being|before|so|first|first|again)$/.test(
        low,
      )
    )
      return false;
  }
  return false;
}
