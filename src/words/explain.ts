import type { Explanation } from '../search/explanation.ts';
import type { Match } from '../search/found.ts';
import { type Part, sumOf } from '../search/part.ts';
import type { Article } from '../corpus/article.ts';
import { inLocale } from './in-locale.ts';

/** So many passages are explained: as many as are shown. JSON has all that were found. */
const SHOWN = 3;

/** What each part of a score stands for. */
const PARTS: Readonly<Record<string, string>> = {
  paragraph: 'words of the question in its paragraph and headline',
  sentence: 'words of the question in the sentence that takes the paragraph highest',
  pairs: 'words side by side as in the question',
  near: 'words near in meaning, one by one',
  meaning: 'nearness in meaning as a whole',
  like: 'likeness as a whole, by the encoder',
  behind: 'behind the sentence of its paragraph that answers best',
  always: 'to begin with',
  words: 'how much is asked (logarithm of the number of words)',
  met: 'words of the question that the sentence has',
  missing: 'a word of the question is missing from the sentence',
  missingNames: 'names missing from the sentence and the headline',
  missingNumbers: 'numbers missing from the sentence',
  missingSmall: 'small words that turn the sense are missing (before, first, only)',
  contradicted: 'something else stands beside a word of the question',
  denied: 'only one of question and sentence denies',
  asksDenied: 'the question denies',
  ahead: 'what is named is only planned or wished',
  aheadOfPast: 'what the question takes as done is only planned or wished',
  nothingBeside: 'nothing of the kind that is asked for near the words met',
  dated: 'a time near the words met, as asked for',
  uncounted: 'what should be counted is not',
  kindMissing: 'the noun asked for is missing',
  asksWho: 'asks who',
  asksSubject: 'asks who or what does it',
  asksLast: 'asks with its last word',
  asksWhen: 'asks for a time',
  nothingOfKind: 'nothing of the kind that is asked for in the sentence',
  names: 'names in the question',
  namesHere: 'share of the names that the sentence itself has',
  unreal:
    'what the question takes as done need not have happened, from what the sentence says (will, if, whoever)',
  together: 'share of the question in the clause of its verb',
  otherSubject: 'the sentence tells it of somebody else',
  unfilled: 'asks who did it, and nobody is named who did',
  untold: 'asks for the words of somebody, and the sentence has none',
  said: 'share said in the sentence itself',
  read: 'how sure the reader of question and passage is that it answers',
  run: 'share of the question that the sentence has in its order',
  lead: 'ahead of the next paragraph',
  score: 'place in the ranking',
  paragraphSaid: 'share said in the paragraph or the headline',
  namesMissing: 'share in names that are missing there',
};

const HOW = {
  word: 'occurs',
  typo: 'occurs nowhere: read as another spelling',
  meaning: 'occurs nowhere: met by its meaning',
  nowhere: 'occurs nowhere, and nothing near it was met',
} as const;

const ASKS = {
  who: 'a name (who)',
  when: 'a time (when)',
  where: 'a place (where)',
  number: 'a number (how many, how much)',
  why: 'a reason (why)',
} as const;

const round = (number: number): string => number.toFixed(3).replace('-', '−');
const signed = (number: number): string => (number < 0 ? `−${round(-number)}` : `+${round(number)}`);

const partLine = ({ name, value, weight }: Part): string =>
  `${signed(value * weight)} = ${round(value)} × ${round(weight)}  ${PARTS[name] ?? name}`;

function matchLine({ asked, how, at, word, similarity }: Match): string {
  const where =
    at.length === 0
      ? 'in its paragraph or headline'
      : `in the sentence, ${at.map(({ start, end }) => `${start}-${end}`).join(', ')}`;
  if (how === 'word') return `${asked}: ${where}`;
  return `${asked}: ${how === 'typo' ? 'read as' : 'matched with'} ${word} (similarity ${round(similarity)}), ${where}`;
}

/** What decided whether the first passage was said to answer, and what it lacked. */
function decision({ question, outcome, sure, needed, words, passages }: Explanation): string[] {
  const [first] = passages;
  if (!first) return ['Outcome: nothing. No passage meets a word of it, or comes near enough in meaning.'];
  if (!question) {
    const unmet = words.filter(({ text }) => first.matched.every(({ asked }) => asked !== text));
    const lacking = unmet.map(({ text }) => text).join(', ');
    return [
      `Outcome: ${outcome}. This names a topic: it is answered when the first passage meets every word, or at ${round(needed)}; a topic of a word or two when a passage has every word itself.`,
      ...(lacking ? [`Lacking: ${lacking}.`] : []),
      `Sure ${round(first.score)} that the first passage is about it. It comes from`,
      ...sure.filter(({ value }) => value !== 0).map((part) => `  ${partLine(part)}`),
    ];
  }
  const sum = sumOf(sure);
  const least = Math.log(needed / (1 - needed));
  return [
    `Outcome: ${outcome}. Sure ${round(first.score)} that the first passage answers; ${round(needed)} is needed.`,
    `The sum is ${signed(sum)}, the sum needed ${signed(least)}${sum < least ? `: ${round(least - sum)} more` : ''}. It comes from`,
    ...sure.filter(({ value }) => value !== 0).map((part) => `  ${partLine(part)}`),
  ];
}

function passageLines(
  { article, start, end, score, matched, ranking }: Explanation['passages'][number],
  place: number,
  articleOf: (id: string) => Article | undefined,
): string[] {
  const file = articleOf(article)?.file ?? article;
  const parts = ranking.filter(({ value }) => value !== 0);
  return [
    `Passage ${place}: ${file}, ${article}:${start}-${end}, score ${round(score)}`,
    ...matched.map((match) => `  ${matchLine(match)}`),
    `  Ranked by ${round(sumOf(ranking))}:`,
    ...parts.map((part) => `    ${partLine(part)}`),
  ];
}

function lines(why: Explanation, articleOf: (id: string) => Article | undefined): string[] {
  const { query, question, asks, words, phrases, without, articles, considered, passages } = why;
  return [
    `Why: ${query}`,
    ...(question && asks !== 'other' ? [`Asks for: ${ASKS[asks]}`] : []),
    `Searched: ${articles.searched} of ${articles.of} articles; ${considered} paragraphs looked at closely.`,
    ...phrases.map((phrase) => `Only with these words, side by side: ${phrase}`),
    ...(without.length > 0 ? [`Without (stems): ${without.join(', ')}`] : []),
    'Words, with what each tells (rare ones more):',
    ...words.map(
      ({ text, how, name, weight }) => `  ${text}  ${round(weight)}${name ? ', a name' : ''}, ${HOW[how]}`,
    ),
    ...passages.slice(0, SHOWN).flatMap((passage, i) => passageLines(passage, i + 1, articleOf)),
    ...decision(why),
  ];
}

/** Why the searches of one answer came to what they came to, as lines for a terminal. */
export const explanationLines = inLocale(
  'explanationLines',
  (
    searches: readonly Explanation[],
    { articleOf }: { readonly articleOf: (id: string) => Article | undefined },
  ): string[] =>
    searches.length === 0
      ? ['Why: this answer needed no search.']
      : searches.flatMap((why, i) => [...(i === 0 ? [] : ['']), ...lines(why, articleOf)]),
);
