import { ARTICLES } from '../../grammar/determiners.ts';
import { FINITE_BE } from '../../grammar/auxiliaries.ts';
import { words as wordList } from '../../grammar/words.ts';
import type { AskedWord, Hit } from '../../search/found.ts';
import { headlineTerms } from '../../search/passages.ts';
import { mainVerbAt } from '../../search/main-verb.ts';
import { stem } from '../../search/terms/stem.ts';
import { tokens as termsIn } from '../../search/terms/token.ts';
import { tokens } from '../../text/tokens.ts';

/** Fewer words than this may stand in a headline by chance: "second strike". See docs/constants.md. */
const ENOUGH = 3;

/** What a headline may leave out or put otherwise; "against" and "for", "not" and "by" are no such words. */
const LOOSE = ARTICLES.union(FINITE_BE).union(wordList('in on at of'));

/** The words of a question as one text, as `isUnderHeadline` takes it. */
export const askedText = (words: readonly AskedWord[]): string => words.map(({ text }) => text).join(' ');

const whole = (text: string) => ({ start: 0, end: text.length });

/** Whether who and what a question has before its verb stand before that in a headline too, and behind it the rest. */
function isInOrder(asked: string, title: string): boolean {
  const verb = mainVerbAt(asked);
  if (verb === null) return true;
  const terms = termsIn(title, whole(title));
  const act = stem(asked.slice(verb.start, verb.end).toLowerCase());
  const there = terms.find(({ term }) => term === act);
  return (
    there === undefined ||
    termsIn(asked, whole(asked)).every(({ term, start }) => {
      const places = terms.filter((one) => one.term === term);
      return (
        places.length === 0 ||
        places.some((one) => Math.sign(one.start - there.start) === Math.sign(start - verb.start))
      );
    })
  );
}

/**
 * Whether a passage opens its article, under a headline that has each word of what is asked: whoever takes a headline's words asks for what it
 * announces, and that is told in full first of all.
 */
export function isUnderHeadline({ passage: { article, start } }: Hit, asked: string): boolean {
  const body = article.blocks.find(({ role }) => role === 'body');
  if (body?.start !== start) return false;
  const { title } = article;
  const terms = termsIn(asked, whole(asked));
  if (terms.length < ENOUGH) return false;
  const headline = headlineTerms(article);
  const plain = new Set(tokens(title, whole(title)).map(({ low }) => low));
  const meets = ({ start: from, end, low }: { start: number; end: number; low: string }): boolean =>
    terms.some((term) => term.start <= from && end <= term.end && headline.has(term.term)) || plain.has(low);
  return (
    tokens(asked, whole(asked)).every((one) => one.kind === 'sign' || LOOSE.has(one.low) || meets(one)) &&
    isInOrder(asked, title)
  );
}
