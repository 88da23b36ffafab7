import { describe, expect, it } from 'vitest';
import type { Published } from '../../../src/corpus/article.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { citation } from '../../../src/discord/reply/citation.ts';
import { expectedCitation } from '../../../src/discord/reply/expected-citation.ts';
import { plain } from '../../../src/words.ts';

const made = makeArticle(
  'quay.txt',
  'The quay is shut\n\nThe quay is shut.\n\nNobody knows why.\n\nIt rains.',
  {
    outlet: 'Harbour Post',
  },
);
const [first, second] = made.blocks.filter(({ role }) => role === 'body');
const { id } = made;

/** How an article published then is cited for its first two paragraphs; both who write it and who prove it must agree. */
function cited(published: Partial<Published>, outlet: string | null = made.outlet): string {
  const article = {
    ...made,
    outlet,
    published: { value: null, from: null, to: null, basis: 'unknown' as const, ...published },
  };
  const passages = [first!, second!];
  const shown = passages.map(({ start, end, number }) => ({
    article,
    start,
    end,
    paragraph: number,
    strong: [],
    notes: [],
  }));
  const [headline, place] = citation(article, shown);
  const written = { title: plain(headline!.says), link: headline!.link ?? null, place: plain(place!.says) };
  expect(expectedCitation(article, { article: id, passages })).toEqual(written);
  return `${written.title} — ${written.place}`;
}

/** The whole of it, as an outlet and a day are written. */
const whole = (outlet: string, day: string): string =>
  `The quay is shut — ${outlet}${day} · paragraphs 1, 2 · ${id}:${first!.start}-${second!.end}`;
const ofPost = (day: string): string => whole('Harbour Post · ', day);

describe('a citation', () => {
  it('says the day and how it is known', () => {
    const day = '2011-12-08';
    expect(cited({ value: day, from: day, to: day, basis: 'url' })).toBe(
      ofPost('8 December 2011 (date from the address)'),
    );
  });

  it('gives one day where one is known, whatever lies around it', () => {
    expect(cited({ value: '2011-12-08', from: '2011-12-01', to: '2011-12-31', basis: 'text' })).toContain(
      '8 December 2011 (printed on the page) · ',
    );
  });

  it('says between which days an article was published when no one day is known', () => {
    expect(cited({ from: '2009-09-17', to: '2009-10-02', basis: 'inferred' })).toBe(
      ofPost('between 17 September 2009 and 2 October 2009 (inferred)'),
    );
  });

  it('says that the date is unknown, also where only one end is known', () => {
    const unknown = ofPost('date unknown');
    expect(cited({})).toBe(unknown);
    expect(cited({ from: '2009-09-17', basis: 'inferred' })).toBe(unknown);
    expect(cited({ to: '2009-09-17', basis: 'inferred' })).toBe(unknown);
  });

  it('names no outlet that the manifest does not give', () => {
    expect(cited({}, null)).toBe(whole('', 'date unknown'));
    expect(cited({}, '')).toBe(whole('', 'date unknown'));
  });

  it.each(['manifest', 'text', 'url', 'path', 'inferred', 'copyright', 'unknown'] as const)(
    'is the same for who writes and who proves it, in every month, known by %s',
    (basis) => {
      for (let month = 1; month <= 12; month++) {
        const day = `1998-${String(month).padStart(2, '0')}-01`;
        expect(cited({ value: day, from: day, to: day, basis })).toMatch(/ 1 \p{Lu}\p{Ll}{2,8} 1998 \(/u);
      }
    },
  );
});
