import type { Found, Hit } from '../search/found.ts';

/** A name or a number as it is written. */
const NAMED = /^[\p{Lu}\d]/u;

/** Whether a passage has itself every name and number that was asked for; there must be one. */
export function namesHere({ matched }: Hit, { words }: Found): boolean {
  const named = words.filter(({ text }) => NAMED.test(text));
  return (
    named.length > 0 &&
    named.every(({ text }) => matched.some(({ asked, at }) => asked === text && at.length > 0))
  );
}
