/** Zero to nineteen, by what they count. */
export const ONES: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** Twenty to ninety. */
export const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** One to nineteen and the tens to ninety: what stands before the thing counted. */
export const CARDINALS: ReadonlySet<string> = new Set([...ONES.slice(1), ...TENS]);

/** What is counted in. */
export const SCALES: readonly string[] = 'dozen hundred thousand million billion trillion'.split(' ');

/** First to nineteenth, by their place. */
const FIRST =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ROUND = TENS.map((word) => word.replace(/y$/, 'ieth'));

/** First to ninety-ninth: the place of each is one less than what it says. */
export const ORDINALS: readonly string[] = [
  ...FIRST,
  ...ROUND.flatMap((round, i) => [round].concat(FIRST.slice(0, 9).map((one) => `${TENS[i]}-${one}`))),
];
export const ORDINAL_WORDS: ReadonlySet<string> = new Set(ORDINALS);
