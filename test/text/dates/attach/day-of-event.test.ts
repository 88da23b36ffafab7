import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../../src/corpus/make.ts';
import { daysIn } from '../../../../src/text/dates/attach/day-of-event.ts';
import { read } from '../../../../src/text/read.ts';

/** The day of the bracketed word in an article published on Friday 30 March 2007. */
function day(marked: string): string | null {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const published = { value: '2007-03-30', from: '2007-03-30', to: '2007-03-30', basis: 'manifest' } as const;
  const article = makeArticle('made-up.txt', text, { published });
  const found = daysIn(article, read(article)).of({ start, end: marked.indexOf(']') - 1 });
  return found && `${found.value} (${found.basis})`;
}

describe('daysIn', () => {
  it.each([
    ['A headline\n\nThe mayor [opened] the bridge on Monday.', '2007-03-26 (said)'],
    ['A headline\n\nThe mayor opened the bridge on Monday. He [praised] it.', '2007-03-26 (lead)'],
    ['Mayor [opens] bridge\n\nOn Monday the mayor opened the bridge in town.', '2007-03-26 (elsewhere)'],
    ['A headline\n\nThe mayor has opened a bridge. He [praised] it.', '2007-03-30 (publication)'],
    ['A headline\n\nIn a Wednesday speech, he left. It was [sold] in May 1999, he said.', '1999-05 (said)'],
    ['A headline\n\nIt was signed on 3 May 1999. Before it was [signed] they met.', '1999-05-03 (elsewhere)'],
  ])('dates %j', (text, found) => {
    expect(day(text)).toBe(found);
  });

  it.each([
    'A headline\n\nThe mayor will [open] the bridge.',
    'A headline\n\nThe mayor agreed to [open] the bridge.',
    'A headline\n\nThe mayor left. He had [opened] the bridge.',
    'A headline\n\nThe mayor left. He called for a [review] of it.',
    'A headline\n\nThe mayor said that the bridge [collapsed].',
    'A headline\n\nThe mayor spoke of [problems] with it.',
  ])('leaves %j undated', (text) => {
    expect(day(text)).toBeNull();
  });
});
