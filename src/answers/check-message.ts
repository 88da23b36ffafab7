import { byBlanks, CUT } from '../grammar/cut.ts';
import type { Article } from '../corpus/article.ts';
import { makeArticle } from '../corpus/make.ts';
import { paragraphsOf } from '../corpus/paragraphs.ts';
import { contains, type Range } from '../corpus/span.ts';
import { VERBS } from '../text/lexicon/verbs.ts';
import { stretches } from '../text/quotations/stretches.ts';
import { read } from '../text/read.ts';
import type { AskedFor } from './check/asked-for.ts';

/** One word alone in marks is a term, unless somebody is said to have said it. */
const FEWEST = 2;

/** What Discord shows as emphasis and not as letters, and the sign of a quoted line. */
export const MARKUP = /\*{1,3}|__|~~|\|\||^[ \t]{0,3}>{1,3} /gmu;

/** A text as an article of which every paragraph counts: somebody's message has no headline and no furniture. */
export function asArticle(text: string): Article {
  const blocks = paragraphsOf(text).map(({ start, end }, i) => ({
    start,
    end,
    role: 'body' as const,
    number: i + 1,
  }));
  return Object.assign(makeArticle('message', text), { blocks });
}

const wordsIn = (text: string): number => text.match(CUT.counted)?.length ?? 0;

/**
 * The quotations of a line in which somebody pasted several, each with its speaker; none where the line may as well be one
 * quotation with words in marks of its own: it begins with no mark, no speaker and no "she said", or most of it stands outside the marks.
 */
export function severalIn(line: string): AskedFor[] {
  const outside = stretches(asArticle(line)).reduceRight(
    (rest, { outer }) => `${rest.slice(0, outer.start)}\n${rest.slice(outer.end)}`,
    line,
  );
  const [lead = ''] = outside.split('\n');
  const found = quotationsIn(line).filter(({ quotation }) => wordsIn(quotation) >= FEWEST);
  const inside = found.reduce((sum, { quotation }) => sum + wordsIn(quotation), 0);
  const led = wordsIn(lead) === 0 || /[:,]\s*$/u.test(lead) || found[0]?.speaker !== '' || endsInSaying(lead);
  return found.length > 1 && led && wordsIn(outside) <= inside ? found : [];
}

/** Whether words end in a verb that says: "Berg wrote". */
const endsInSaying = (words: string): boolean =>
  VERBS.get(/(\p{L}+)\s*$/u.exec(words)?.[1]?.toLowerCase() ?? '')?.frames.has('said') === true;

/**
 * The quotations in somebody's message, in order, each with the speaker that the message names. A message
 * without any marks whose lines are all set off as quoted is one quotation.
 * @param message as it was written, with Discord's own signs
 */
export function quotationsIn(message: string): AskedFor[] {
  const text = message.replaceAll(MARKUP, '');
  const article = asArticle(text);
  const { quotations, people } = read(article);
  const found = stretches(article).flatMap((range): AskedFor[] => {
    const quotation = quotations.find(({ marked }) => marked.some((one) => contains(one, range)));
    const words = text.slice(range.start, range.end);
    if (!quotation && byBlanks(words.trim()).length < FEWEST) return [];
    const name = quotation?.certain && quotation.speaker !== null ? people[quotation.speaker]!.name : null;
    return [{ quotation: words, speaker: name ? slice(text, name) : '' }];
  });
  if (found.length > 0) return found;
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  const setOff = lines.length > 0 && lines.every((line) => /^[ \t]{0,3}>/u.test(line));
  return setOff ? [{ quotation: text.trim(), speaker: '' }] : [];
}

const slice = (text: string, { start, end }: Range): string => text.slice(start, end);
