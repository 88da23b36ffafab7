import { makeArticle } from '../../../src/corpus/make.ts';
import { joinPeople } from '../../../src/text/people/join.ts';
import { read } from '../../../src/text/read.ts';

/** What a text says: each quotation's words, who said them, by which rule. */
export function said(text: string) {
  const article = makeArticle('test.txt', `A headline\n\n${text}`);
  const reading = read(article);
  const people = joinPeople([{ article, reading }]);
  const slice = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  return reading.quotations.map((quotation) => ({
    words: quotation.parts.map(slice),
    marked: quotation.marked.map(slice),
    kind: quotation.kind,
    source: quotation.source && slice(quotation.source),
    name: quotation.speaker === null ? null : people.of(article.id, quotation.speaker).name.text,
    cue: quotation.cue && slice(quotation.cue),
    relayedBy: quotation.relayedBy && slice(quotation.relayedBy),
    basis: quotation.basis,
    certain: quotation.certain,
    closed: quotation.closed,
    rule: quotation.rule,
  }));
}
