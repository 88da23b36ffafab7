import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';

/** The day of publication of what these tests read. */
const PUBLISHED = { value: '2014-05-14', from: '2014-05-14', to: '2014-05-14', basis: 'manifest' } as const;

/** What is answered from one text alone. */
function answerFrom(text: string, question: string, headline = 'News of the day') {
  const article = makeArticle('a.txt', `${headline}\n\n${text}\n`, { published: PUBLISHED });
  return openLibrary([article], null).when(question);
}

/** Whether one text states anything for a question, a day or that it gives none, and does not only offer it. */
export const isStatedIn = (text: string, question: string): boolean =>
  answerFrom(text, question).sure === 'answered';

/** The day that one text states for a question; null where it states none, though it may offer one. */
export function statedIn(text: string, question: string, headline?: string): string | null {
  const { kind, sure, evidence } = answerFrom(text, question, headline);
  return kind === 'dates' && sure === 'answered' ? (evidence[0]?.when?.value ?? null) : null;
}

/** The day that one text gives for a question, stated or offered. */
export function givenIn(text: string, question: string): string | null {
  const { kind, evidence } = answerFrom(text, question);
  return kind === 'dates' ? (evidence[0]?.when?.value ?? null) : null;
}
