import { makeArticle } from '../../src/corpus/make.ts';
import { read } from '../../src/text/read.ts';

/** What an article of one text says in marks, each with its speaker's name, and what denies that it was said. */
export function readingOf(text: string) {
  const article = makeArticle('test.txt', `A headline\n\n${text}`);
  const { quotations, people } = read(article);
  const slice = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  const name = (person: number | null): string | null =>
    person === null ? null : slice(people[person]!.name);
  const marked = quotations
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker, certain, unsaid, relayedBy, marked: stretches }) => ({
      words: stretches.map(slice).join(' … '),
      speaker: name(speaker),
      certain,
      how: unsaid?.how ?? null,
      by: name(unsaid?.by ?? null),
      denial: unsaid && slice(unsaid.words),
      relay: relayedBy && slice(relayedBy),
    }));
  return { marked };
}
