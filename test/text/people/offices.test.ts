import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { read } from '../../../src/text/read.ts';

/** What stands beside the first name of a text as its office. */
function officeIn(text: string): string | undefined {
  const article = makeArticle('a.txt', `A headline\n\n${text}`);
  const office = read(article).people.flatMap(({ offices }) => offices)[0];
  return office && article.text.slice(office.start, office.end);
}

describe('the office before a name', () => {
  it.each([
    ['Today Sen. Ann Lee left.', 'Sen.'],
    ['On Tuesday President Ann Lee left.', 'President'],
    ['Bergen Mayor Ann Lee left.', 'Bergen Mayor'],
    ['USA Today editor Ann Lee left.', 'USA Today editor'],
    ['IBM CEO J. Lee left.', 'IBM CEO'],
    ['He saw NATO Secretary General Ann Lee.', 'NATO Secretary General'],
  ])('is what is said of who it is: %s', (text, office) => expect(officeIn(text)).toBe(office));

  it.each([
    ['HOUSE PASSES BILL CHAMPIONED BY SEN. ANN LEE.', 'SEN.'],
    ['VOTERS BACK MAYOR ANN LEE.', 'MAYOR'],
    ['RAIL UNIONS MEET U.S. SENATOR ANN LEE TODAY.', 'U.S. SENATOR'],
    ['VOTERS BACK FORMER PRIME MINISTER ANN LEE.', 'FORMER PRIME MINISTER'],
  ])('is no more than what names offices where all is in capitals: %s', (text, office) =>
    expect(officeIn(text)).toBe(office),
  );
});
