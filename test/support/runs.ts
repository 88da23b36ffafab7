/** How many times deeper `npm run laws` looks; 1 in `npm test`. */
const DEPTH = Number(process.env['LAWS_DEPTH'] ?? 1);

/** How many made-up cases a law is tried with: in `npm test` few, for it to stay quick, in `npm run laws` many times as many. */
export const runs = (few: number): { numRuns: number } => ({ numRuns: few * DEPTH });

/**
 * Makes something of a case once, as the laws of a file meet the same cases in `npm test`: each looks at what was made for the
 * first. In `npm run laws` all cases are fresh, and so many that they are not kept.
 */
export function onceEach<Case, Made>(make: (one: Case) => Made): (one: Case) => Made {
  if (DEPTH > 1) return make;
  const made = new Map<string, Made>();
  return (one) => {
    const key = JSON.stringify(one);
    if (!made.has(key)) made.set(key, make(one));
    return made.get(key)!;
  };
}
