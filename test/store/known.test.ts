import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/corpus/make.ts';
import type { Extracted } from '../../src/forms/form.ts';
import { fieldsOf } from '../../src/store/known.ts';

const NOTHING: Extracted = {
  text: 'Words.',
  title: null,
  authors: null,
  date: null,
  outlet: null,
  url: null,
};
const FOUND: Extracted = {
  text: 'Words.',
  title: { value: ' Quay \n shut ', basis: 'heading' },
  authors: { value: ['A. Moe', 'B. Lie'], basis: 'meta' },
  date: { value: '2009-05-04', basis: 'time' },
  outlet: { value: 'Post', basis: 'meta' },
  url: { value: 'https://post.example/quay', basis: 'json-ld' },
};
const SAID: Source = {
  title: 'Quay closed',
  outlet: 'Daily',
  url: 'https://daily.example/',
  published: { value: '2010-01-02', from: '2010-01-02', to: '2010-01-02', basis: 'manifest' },
};
const none = { value: null, basis: null };

describe('what is known of an article', () => {
  it('is what its file says, each with where it stands', () => {
    expect(fieldsOf(FOUND)).toEqual({
      title: { value: 'Quay shut', basis: 'heading' },
      outlet: { value: 'Post', basis: 'meta' },
      authors: { value: '["A. Moe","B. Lie"]', basis: 'meta' },
      url: { value: 'https://post.example/quay', basis: 'json-ld' },
      published: { value: '2009-05-04', basis: 'text' },
    });
  });

  it('is what its keeper says where both say something, and alone', () => {
    for (const [file, authors] of [
      [FOUND, { value: '["A. Moe","B. Lie"]', basis: 'meta' }],
      [NOTHING, none],
    ] as const)
      expect(fieldsOf(file, SAID)).toEqual({
        title: { value: 'Quay closed', basis: 'manifest' },
        outlet: { value: 'Daily', basis: 'manifest' },
        authors,
        url: { value: 'https://daily.example/', basis: 'manifest' },
        published: { value: '2010-01-02', basis: 'manifest' },
      });
  });

  it('is nothing where neither says anything, or what an article cannot have', () => {
    const unknown = {
      title: none,
      outlet: none,
      authors: none,
      url: none,
      published: { value: null, basis: 'unknown' },
    };
    expect(fieldsOf(NOTHING)).toEqual(unknown);
    const wrong = {
      ...NOTHING,
      title: { value: ' \n ', basis: 'heading' },
      date: { value: 'yesterday', basis: 'time' },
      url: { value: 'the quay', basis: 'meta' },
    };
    expect(fieldsOf(wrong)).toEqual(unknown);
  });

  it.each([
    ['time', 'text'],
    ['url', 'url'],
    ['file name', 'path'],
    ['meta', 'manifest'],
  ])('has a day found in the %s by %s', (basis, as) => {
    const { published } = fieldsOf({ ...NOTHING, date: { value: '2009-05-04', basis } });
    expect(published).toEqual({ value: '2009-05-04', basis: as });
  });
});
