/** How far the encoding of a corpus has come. */
export const encodedInWords = (done: number, of: number): string => `${done} of ${of} articles encoded.`;

export const encodeUsage =
  'Where shall the vectors be kept? Set INDEX, or say --out FILE: npm run encode -- --corpus DIR --out FILE';
