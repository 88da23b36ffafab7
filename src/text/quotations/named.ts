import { oneOf } from '../../grammar/one-of.ts';
import { PRONOUNS } from '../../grammar/pronouns.ts';
import type { Stretch } from './mark.ts';
import { isWork } from './title.ts';

/** Words after which marks hold a name or a title. */
const NAMING = /\b(?:called|titled|entitled|named|dubbed|headlined|nicknamed|known as|so-called)\s*$/iu;

/** Somebody before the verb: what “she called” so or “Mr Holm dubbed” so is their own word for it. */
const SOMEBODY = new RegExp(
  String.raw`(?:\b(?:${oneOf(PRONOUNS)}|I|who|which|has|have|had)|\p{Lu}[\p{L}’'-]*)\s+(?:(?:once|also|later|often|has|have|had|famously|repeatedly|recently|previously)\s+){0,2}\p{L}+\s*$`,
  'u',
);
/** So many UTF-16 units before and behind words in marks tell that they only name something. */
const LOOK_BACK = 40;
/** "dubbed “a mess” by Berg" is Berg's word for it. */
const BY = /^\s+by\s/u;

/** Whether a stretch in marks is only the name of something: "a page called “for honest elections”". */
export function isNamed(text: string, stretch: Stretch): boolean {
  const { outer } = stretch;
  if (isWork(text, stretch)) return true;
  const before = text.slice(Math.max(0, outer.start - LOOK_BACK), outer.start);
  return (
    NAMING.test(before) && !SOMEBODY.test(before) && !BY.test(text.slice(outer.end, outer.end + LOOK_BACK))
  );
}
