import type { Timex } from '../../reading.ts';
import type { Token } from '../../tokens.ts';

/** "from 3 to 7 May", "shortly before noon on Friday", "after 2 p.m. yesterday": on the days that the expression names. */
export function isWithin(
  words: readonly Token[],
  at: number,
  preposition: string,
  { value }: Timex,
): boolean {
  if (/^(?:from|between)$/.test(preposition) && value.includes('/')) return true;
  if (!/T\d\d/.test(value)) return false;
  if (/^(?:from|after)$/.test(preposition)) return true;
  return (
    preposition === 'before' &&
    /^(?:just|shortly|soon|immediately|right|minutes|moments)$/.test(words[at - 2]?.low ?? '')
  );
}
