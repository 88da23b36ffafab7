import type { Piece } from '../../../src/words/say.ts';

/** What stands around everything of ours in the locale that was made up to find what is said from elsewhere. */
export const BEGINS = '⟦';
export const ENDS = '⟧';

/** The proof reckons days itself, in the locale that is spoken; they hold no words else. */
const AS_THEY_ARE: ReadonlySet<string> = new Set([
  'dayInWords',
  'weekdayInWords',
  'monthInWords',
  'shortMonth',
  'publishedInWords',
]);

const isPiece = (value: object): value is Piece =>
  'own' in value || 'field' in value || ('words' in value && typeof value.words === 'object');

/** The same with every string of ours between brackets, and every string that its functions give back. */
function bracketed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? value : `${BEGINS}${value}${ENDS}`;
  if (typeof value === 'function')
    return (...given: readonly unknown[]) =>
      bracketed((value as (...some: readonly unknown[]) => unknown)(...given));
  if (Array.isArray(value)) return value.map((one) => bracketed(one));
  if (typeof value !== 'object' || value === null) return value;
  if (isPiece(value)) return 'own' in value ? { ...value, own: bracketed(value.own) } : value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bracketed(one)]));
}

/**
 * Stands for `inLocale` of src/words.
 * @public
 */
export const inLocale = (name: string, enGB: unknown): unknown =>
  AS_THEY_ARE.has(name) ? enGB : bracketed(enGB);
