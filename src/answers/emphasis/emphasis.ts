import { contains, overlaps, type Range } from '../../corpus/span.ts';
import type { Hit } from '../../search/found.ts';
import type { Reading } from '../../text/reading.ts';
import { formOf, type Form } from './form.ts';
import { number } from './number.ts';
import type { Scene } from './scene.ts';
import { duration, when } from './when.ts';
import { where } from './where.ts';
import { who } from './who.ts';
import { why } from './why.ts';
import { yesNo } from './yes-no.ts';

const RULES: Readonly<Record<Form, (scene: Scene) => Range[]>> = {
  who,
  when,
  duration,
  where,
  number,
  why,
  'yes-no': yesNo,
  other: () => [],
};

/** "What year" and "which country" say what is asked for; where they stand tells nothing. */
const KIND = /\b(?:what|which) (\p{L}{1,20})/iu;

/** In a longer sentence too much may be meant; nor is it shown whole. */
const LONGEST = 2_000;

/**
 * The words of a sentence that can be the answer, for emphasis: by what the question asks for, and only what clearly goes
 * with the question's own words; none when nothing does. Ranges are UTF-16 offsets into the article's text.
 */
export function emphasis(question: string, { passage, matched }: Hit, reading: Reading): Range[] {
  const { text } = passage.article;
  const sentence = { start: passage.start, end: passage.end };
  if (sentence.end - sentence.start > LONGEST) return [];
  const isHere = (range: Range): boolean => contains(sentence, range);
  const askedFor = KIND.exec(question)?.[1];
  const met = matched
    .filter(({ asked }) => asked !== askedFor)
    .flatMap(({ at }) => at)
    .filter(isHere)
    .toSorted((a, b) => a.start - b.start);
  const people = reading.people.flatMap(({ mentions, kind }) =>
    mentions.filter(isHere).map(({ start, end }) => ({ start, end, kind })),
  );
  const sources = reading.quotations.flatMap(({ source }) =>
    source !== null && isHere(source) ? [source] : [],
  );
  const timexes = reading.timexes.filter(isHere);
  const meant = RULES[formOf(question)]({ text, sentence, met, question, people, sources, timexes });
  return meant.filter((range, i) => !meant.slice(0, i).some((before) => overlaps(before, range)));
}
