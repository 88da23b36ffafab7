/** What a question asks for, as far as its form tells. */
export type Asks = 'who' | 'when' | 'where' | 'number' | 'why' | 'other';

/** The first form that fits decides: "in what year" asks when, though it holds "what". */
const FORMS: readonly (readonly [Asks, RegExp])[] = [
  [
    'when',
    /\bwhen\b|\b(?:what|which)(?: \w+)? (?:years?|dates?|days?|months?|century|decade|time)\b|\bhow long ago\b/iu,
  ],
  [
    'number',
    /\bhow (?:many|much|long|old|far|tall|high|large|big|deep|fast|often|wide)\b|\b(?:what|which)(?: \w+)? (?:number|percentage|percent|amount|age|price|population|rate|score|length|height|size)\b/iu,
  ],
  [
    'where',
    /\bwhere\b|\b(?:what|which)(?: \w+)? (?:country|countries|city|cities|state|town|place|location|island|continent)\b/iu,
  ],
  ['why', /\bwhy\b|\bfor (?:what|which) reasons?\b|\bwhat(?: \w+)? reasons?\b/iu],
  [
    'who',
    /\bwho(?:se|m)?\b|\b(?:what|which)(?: \w+)? (?:person|man|woman|actor|actress|author|writer|artist|king|queen|president|minister|company|team)\b/iu,
  ],
];

/** What a question asks for. The same question always asks for the same. */
export const asks = (question: string): Asks => FORMS.find(([, form]) => form.test(question))?.[0] ?? 'other';
