import type { Answer } from '../../src/answers/answer.ts';
import type { Library } from '../../src/library.ts';
import { say } from '../../src/words.ts';
import { articleOf } from './reply/made.ts';

/** The token of the bots of these tests: what fails says it, and nobody may read it. */
export const TOKEN = 'a-token.of.letters';

const article = articleOf('“We agree,” he told @everyone on Monday.');

const passage = (query: string): Answer => ({
  kind: 'passages',
  query,
  says: [say`Asked: ${query}`],
  evidence: [{ article, start: 0, end: article.text.length, paragraph: 1, strong: [], notes: [] }],
  nearest: [],
});

/** Answers everything with the same passage; asked for Broken, it fails, and for Forged, it alters the words. */
export const library: Library = {
  all: [article],
  articleOf: (id) => (id === article.id ? article : undefined),
  speakers: [
    'Anders Fogh Rasmussen',
    ...Array.from({ length: 40 }, (_, i) => `Rasmus ${i}`),
    `Ras${'s'.repeat(100)}`,
  ],
  offices: [],
  outlets: [],
  periods: [],
  quote(speaker, about) {
    if (speaker === 'Broken') throw new Error(`No luck, and the token is ${TOKEN}`);
    const forged = { ...article, text: article.text.replace('agree', 'argue') };
    const answer = passage(`${speaker}/${about}`);
    return speaker === 'Forged'
      ? { ...answer, evidence: [{ ...answer.evidence[0]!, article: forged }] }
      : answer;
  },
  when: passage,
  timeline: passage,
  ask: passage,
  check: passage,
  checkMessage: (message) => (message === 'nothing' ? [] : message.split('|').map(passage)),
  evidence: (message) => [passage(message)],
  people: () => passage('people'),
  articles: () => passage('articles'),
  corpus: () => passage('corpus'),
  around: () => passage('around'),
  help: () => passage('help'),
  answer: () => passage('answer'),
  inContext: (id) => (id === article.id ? { article, quotations: [], times: [], versions: [] } : null),
  look: () => ({ at: 'article', read: null, people: [] }),
  vectors: {
    vectors: null,
    add: () => {},
    lacking: () => [],
    left: () => [],
    isPartial: () => false,
    counts: () => null,
  },
};
