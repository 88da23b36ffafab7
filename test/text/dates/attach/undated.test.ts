import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../../src/corpus/make.ts';
import { daysIn } from '../../../../src/text/dates/attach/day-of-event.ts';
import { read } from '../../../../src/text/read.ts';

/** The rule that leaves the bracketed word of an article's third sentence undated, or the day it is given. */
function left(marked: string, before = 'Ann Lee opened the bridge. It is long. '): string | null {
  const all = `A headline\n\n${before}${marked}`;
  const start = all.indexOf('[');
  const published = { value: '2007-03-30', from: '2007-03-30', to: '2007-03-30', basis: 'manifest' } as const;
  const article = makeArticle('made-up.txt', all.replace('[', '').replace(']', ''), { published });
  const days = daysIn(article, read(article));
  const event = { start, end: all.indexOf(']') - 1 };
  return days.why(event) ?? days.of(event)?.value ?? null;
}

const DAY = '2007-03-30';

describe('what leaves an event undated', () => {
  it.each([
    ['told-before', 'She had [signed] it.', 'She [signed] it.'],
    ['told-before', 'She later [signed] it.', 'She gladly [signed] it.'],
    ['told-before', 'She won a previous [vote].', 'She won a close [vote].'],
    ['perfect', 'She has [signed] it.', 'She [signed] it.'],
    ['quoted', '“We [like] it,” she said.', '“We like it,” she [said].'],
    ['unreal', 'She will [sign] it.', 'She [signed] it.'],
    ['unreal', 'She agreed to [sign] it.', 'She [agreed] to sign it.'],
    ['planning', 'The bridge was [designed] to last.', 'The bridge was [cleaned] to last.'],
    ['aside', 'It is the bridge that he [built].', 'The firm, which [built] it, was happy.'],
    ['reported', 'She said that the road [collapsed].', 'She [said] that the road collapsed.'],
    ['ordered', 'She left after he [signed] it.', 'She [left] after he signed it.'],
    ['time-away', 'Days after the vote, she [left].', 'Today she [left].'],
    ['present-state', 'She leaves if it [opens].', 'She [leaves] if it opens.'],
    ['state-noun', 'She outlined a [plan].', 'She held a [vote].'],
    ['bare-plural', 'It brought [storms].', 'It brought the [storms].'],
    ['state-noun', 'She began [work].', 'She opened a [network].'],
    ['state-noun', 'She described her [work].', 'She held a [workshop].'],
    ['bare-plural', 'It brought [disasters].', 'It brought a [disaster].'],
    ['wished', 'She called for a [vote].', 'She lost a [vote].'],
    ['wished', 'She demanded a quick [vote].', 'She lost a quick [vote].'],
  ])('%s: "%s", but not "%s"', (rule, out, kept) => {
    expect(left(out)).toBe(rule);
    expect(left(kept)).toBe(DAY);
  });

  it('says so of headlines only where they look ahead or ask', () => {
    const headline = (words: string): string | null => {
      const start = words.indexOf('[');
      const published = { value: DAY, from: DAY, to: DAY, basis: 'manifest' } as const;
      const text = `${words.replace('[', '').replace(']', '')}\n\nAnn Lee spoke of a bridge in the town.`;
      const article = makeArticle('made-up.txt', text, { published });
      const days = daysIn(article, read(article));
      const event = { start, end: words.indexOf(']') - 1 };
      return days.why(event) ?? days.of(event)?.value ?? null;
    };
    expect(headline('Town to [buy] twelve bridges')).toBe('to-come');
    expect(headline('Town requests [review] of bridge')).toBe('wished');
    expect(headline('Town [buys] twelve bridges')).toBe(DAY);
  });

  it('leaves "be" with the verb before it', () => {
    expect(left('She will stay and be [involved] in it.')).toMatch(/^(?:bare-be|unreal)$/);
  });

  it('takes the day from the second sentence where the first has none', () => {
    expect(left('He [praised] it.', 'Ann Lee has opened the bridge. They met on Monday. ')).toBe(
      '2007-03-26',
    );
    expect(left('He [praised] it.', 'Ann Lee has opened the bridge. They met in January. ')).toBe(DAY);
  });
});
