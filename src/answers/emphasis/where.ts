import { capitalised } from '../../grammar/calendar.ts';
import { words as wordList } from '../../grammar/words.ts';
import { BEFORE_PLACES } from '../../grammar/prepositions.ts';
import { oneOf } from '../../grammar/one-of.ts';
import { ARTICLES, POSSESSIVES } from '../../grammar/determiners.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import { NO_NAMES } from '../../text/lexicon/organisations.ts';
import { closest } from './closest.ts';
import { NAME } from './names.ts';
import { findIn, isGiven, type Scene } from './scene.ts';

const THE = String.raw`(?:${oneOf([...ARTICLES, ...POSSESSIVES])} )?(?:(?:\p{Ll}{1,12}ern|central|nearby|present-day|downtown|upstate|former) )?`;
const FURTHER = String.raw`(?:(?: (?!and |or |but )\p{Ll}[\p{L}-]{1,20})? (?:in|of|on|near|at) ${THE}${NAME}|(?:,| and| or) (?:the )?${NAME}(?=[,.;]| (?:and|or|in|to|for|with|where|which|respectively)\b))`;
const place = (prepositions: string): RegExp =>
  new RegExp(String.raw`\b(?:${prepositions}) ${THE}${NAME}${FURTHER}{0,3}`, 'gu');
const AT = place(
  [...BEFORE_PLACES.difference(wordList('from to into onto between')), 'off']
    .flatMap((word) => [word, capitalised(word)])
    .join('|'),
);
const FROM = place('[Ff]rom|[Oo]ut of');
const TO = place('to|into|in|at|for');

const FROM_WHERE = /\bfrom\b|\bcome\b|\bcame\b|\boriginat|\bemigrat/iu;
const TO_WHERE =
  /\bto\b\?*$|\b(?:go|going|went|mov|travel|flee|fled|return|send|sent|head|emigrat|immigrat|relocat)/iu;
const WHICH = /^(?:what|which)\b/iu;
const LAST_WORD = /\p{Lu}\p{L}+$/u;

const kinds = (question: string): readonly RegExp[] => {
  if (TO_WHERE.test(question)) return [TO];
  return FROM_WHERE.test(question) ? [FROM, AT] : [AT];
};

/**
 * "Where did they meet?": the phrase of place nearest to what was asked, with its preposition ("in Prague", "at the NATO
 * summit in Lisbon"); where they went, or came from, if that is asked. "Which country" that acts is a name.
 */
export function where(scene: Scene): Range[] {
  const { text, people, timexes, question } = scene;
  const persons = people.filter(({ kind }) => kind === 'person');
  const isPlace = (range: Range): boolean => {
    const last = LAST_WORD.exec(text.slice(range.start, range.end))?.[0] ?? '';
    return (
      !isGiven(scene, range) &&
      !NO_NAMES.has(last.toLowerCase()) &&
      ![...persons, ...timexes].some((other) => overlaps(other, range))
    );
  };
  if (WHICH.test(question)) return [];
  const found = kinds(question)
    .map((kind) => findIn(scene, kind).filter(isPlace))
    .find((some) => some.length > 0);
  return closest(scene, found ?? []);
}
