import { byBlanks } from '../../grammar/cut.ts';

/** Pairs of verbs and nouns that name contrary events; each word by its stem. */
const PAIRS = `
  open clos|begin end|start end|begin finish|start finish|start stop|begin stop|born die|birth death|arriv leav|arriv depart|come go
  win los|victory defeat|beat los|arrest releas|jail releas|jail free|appoint resign|appoint dismiss|elect resign|hire fire|join leav
  buy sell|purchas sell|accept reject|accept refus|approv reject|agree refus|pass reject|confirm deny|admit deny|rise fall|rais cut
  launch withdraw|launch scrap|launch cancel|introduc withdraw|sign cancel|order cancel|impos lift|ban allow|enter leav|marr divorc|marry divorc
  attack defend|found dissolv|creat abolish|build demolish|lend borrow|import export|increas decreas|increas reduc|give receiv
  support oppos|favour oppos|lock unlock|load unload|connect disconnect|appear disappear|return leav|deploy withdraw|invade withdraw|strengthen weaken
  men women|man woman|boy girl|male female|elder younger|older younger|eldest youngest|oldest youngest|senior junior|upper lower
  north south|northern southern|east west|eastern western
`;

/** Members of a family, of whom one word is never another: a row has the words for the same one. */
const FAMILY = `
  father dad daddy|mother mum mom mummy|son|daughter|brother|sister|wife widow spouse|husband widower spouse|uncle|aunt|nephew|niece|cousin
  grandfather grandpa|grandmother grandma|grandson|granddaughter|stepfather|stepmother|stepson|stepdaughter
`;

const stem = (low: string): string =>
  IRREGULAR[low] ??
  low
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?:ing|ed|es|s|e)$/u, '')
    .replace(/([bdgmnprt])\1$/u, '$1');

const IRREGULAR: Readonly<Record<string, string>> = {
  began: 'begin',
  begun: 'begin',
  beginning: 'begin',
  die: 'die',
  died: 'die',
  dies: 'die',
  dead: 'die',
  dying: 'die',
  left: 'leav',
  came: 'come',
  went: 'go',
  gone: 'go',
  won: 'win',
  lost: 'los',
  loss: 'los',
  beaten: 'beat',
  sold: 'sell',
  bought: 'buy',
  rose: 'rise',
  risen: 'rise',
  fell: 'fall',
  fallen: 'fall',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  built: 'build',
  lent: 'lend',
  gave: 'give',
  given: 'give',
  closure: 'clos',
  opposition: 'oppos',
  opening: 'open',
  departure: 'depart',
  arrival: 'arriv',
};

const opposites = new Set(
  PAIRS.trim()
    .split(/[|\n]/u)
    .flatMap((pair) => {
      const [one = '', other = ''] = pair.trim().split(' ');
      return [`${one} ${other}`, `${other} ${one}`];
    }),
);

const family = new Map<string, number[]>();
for (const [row, words] of FAMILY.trim().split(/[|\n]/u).entries())
  for (const word of byBlanks(words.trim())) family.set(word, [...(family.get(word) ?? []), row]);

/** Whether a word, lower-cased, is for a member of a family: "father". */
export const isFamily = (low: string): boolean => family.has(low);

/** Whether two words are for two members of a family: "father" and "daughter". */
function areTwo(one: string, other: string): boolean {
  const [rows, others] = [family.get(one), family.get(other)];
  return rows !== undefined && others !== undefined && !rows.some((row) => others.includes(row));
}

/** Whether two words, lower-cased, name contrary events or different people: "opened" and "closed", "father" and "daughter". */
export const isOpposite = (one: string, other: string): boolean =>
  opposites.has(`${stem(one)} ${stem(other)}`) || areTwo(one, other);
