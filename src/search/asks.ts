import { KIND_NOUN, QUESTION_WORD } from './question-words.ts';

/** What a question asks for, as far as its form tells. */
export type Asks = 'who' | 'when' | 'where' | 'number' | 'why' | 'other';

/** "What" or "which" with one of some nouns: "which year", "what exact year". */
const what = (...nouns: readonly string[]): string =>
  String.raw`\b(?:what|which)(?: \w+)? (?:${nouns.join('|')})\b`;

/** The first form that fits decides: "in what year" asks when, though it holds "what". */
const FORMS = (
  [
    ['when', String.raw`\bwhen\b|${what(KIND_NOUN.when)}|\bhow long ago\b`],
    [
      'number',
      String.raw`\bhow (?:many|much|long|old|far|tall|high|large|big|deep|fast|often|wide)\b|${what(KIND_NOUN.number, 'age|price|population|rate|score|length|height|size')}`,
    ],
    ['where', String.raw`\bwhere\b|${what(KIND_NOUN.where, 'state|island|continent')}`],
    ['why', String.raw`\bwhy\b|\bfor (?:what|which) reasons?\b|\bwhat(?: \w+)? reasons?\b`],
    [
      'who',
      String.raw`\bwho(?:se|m)?\b|${what(KIND_NOUN.who, 'man|woman|actor|actress|author|writer|artist|king|queen|president|minister|company|team')}`,
    ],
  ] as const
).map(([kind, source]): [Asks, RegExp] => [kind, new RegExp(source, 'iu')]);

const ASKING = new RegExp(String.raw`\b(?:${QUESTION_WORD})\b`, 'giu');

/** A question without what a second question word opens: "what did he say when he left" does not ask when. */
export function asking(question: string): string {
  const [, second] = Array.from(question.matchAll(ASKING), ({ index }) => index);
  return question.slice(0, second);
}

/** What a question asks for, by its first question word alone. */
export function asks(question: string): Asks {
  const first = asking(question);
  return FORMS.find(([, form]) => form.test(first))?.[0] ?? 'other';
}
