import { describe, expect, it } from 'vitest';
import { versionsOf } from '../../src/answers/versions.ts';
import { makeArticle } from '../../src/corpus/make.ts';

const stood = (text: string, current = false, known = {}) => ({
  article: makeArticle('a.txt', text, known),
  current,
});
const ONE = 'The quay opens\n\nThe quay opens today.\n\nThe ferry sails at noon.\n\nThe mayor was there.\n';

const fields = (published: string, outlet: string) => ({
  published: { value: published, from: published, to: published, basis: 'manifest' as const },
  outlet,
});

describe('the versions of an article', () => {
  it.each([
    ['a paragraph more', `${ONE}\nNobody was hurt.\n`, { fields: [], fresh: 1, gone: 0, aside: false }],
    [
      'a paragraph less',
      ONE.replace('\n\nThe mayor was there.', ''),
      { fields: [], fresh: 0, gone: 1, aside: false },
    ],
    ['one reworded', ONE.replace('at noon', 'at two'), { fields: [], fresh: 1, gone: 1, aside: false }],
    [
      'the same one twice',
      ONE.replace('at noon.', 'at noon.\n\nThe ferry sails at noon.'),
      { fields: [], fresh: 1, gone: 0, aside: false },
    ],
    ['blanks alone', `${ONE}\n`, { fields: [], fresh: 0, gone: 0, aside: true }],
    [
      'the order alone',
      'The quay opens\n\nThe ferry sails at noon.\n\nThe quay opens today.\n\nThe mayor was there.\n',
      { fields: [], fresh: 0, gone: 0, aside: true },
    ],
    [
      'another headline',
      ONE.replace('The quay opens\n', 'The quay is open\n'),
      { fields: ['title'], fresh: 0, gone: 0, aside: false },
    ],
  ])('tell of %s', (_what, text, changes) => {
    const [now, then] = versionsOf([stood(ONE), stood(text, true)]);
    expect(now).toMatchObject({ current: true, changes });
    expect(then).toMatchObject({ current: false, changes: null });
  });

  it('tell of what is known of the same text otherwise, and pass over what nobody sees', () => {
    const all = versionsOf([
      stood(ONE, false, fields('2020-01-01', 'A')),
      stood(ONE, false, fields('2020-01-01', 'A')),
      stood(ONE, true, fields('2020-01-02', 'B')),
    ]);
    expect(all.map(({ changes }) => changes?.fields)).toEqual([['outlet', 'day'], undefined]);
    expect(versionsOf([stood(ONE), stood(ONE, true)])).toEqual([]);
    expect(versionsOf([stood(ONE, true)])).toEqual([]);
  });
});
