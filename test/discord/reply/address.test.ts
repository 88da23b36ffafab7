import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/discord/reply/address.ts';
import { compose } from '../../../src/discord/reply/compose.ts';
import { prove } from '../../../src/discord/reply/prove.ts';
import { hostileText } from '../../support/hostile.ts';
import { articleOf, quoting, replyOf } from './made.ts';

const TEXT = 'Ships - all of them, she said, left the harbour & came back in 2031.';
const at = (url: string | null, text = TEXT, title = 'Home') =>
  addressOf(title, { ...articleOf(text), url }, { start: 0, end: text.length });

describe('the address of a passage', () => {
  it('leads to its first and last words, with what acts in a fragment written in hexadecimal', () => {
    expect(at('https://a.org/b')).toBe(
      'https://a.org/b#:~:text=Ships%20%2D%20all%20of,came%20back%20in%202031.',
    );
    expect(at('https://a.org/b', 'He, too')).toBe('https://a.org/b#:~:text=He%2C%20too');
  });

  it('keeps a fragment that the manifest has', () =>
    expect(at('https://a.org/#b', 'So')).toBe('https://a.org/#b:~:text=So'));

  it('leads to the article alone where the words are too long, and nowhere where the address is', () => {
    expect(at('https://a.org/b', 'x'.repeat(600))).toBe('https://a.org/b');
    expect(at(`https://a.org/${'b'.repeat(600)}`)).toBeUndefined();
    expect(at(null)).toBeUndefined();
    expect(at('https://a.org/b', TEXT, 'Home [updated]')).toBeUndefined();
  });

  it('is proved whatever the words and the headline are', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text));
        const article = { ...articleOf(text), url: 'https://a.org/b_c(d)' };
        const reply = replyOf([], [quoting(article, 0, text.length)]);
        const body = compose(reply);
        expect(prove(body, reply, () => article)).toEqual({ ok: true });
      }),
      { numRuns: 200 },
    );
  });

  it('never keeps an answer from being proved, whatever the manifest’s address holds', () => {
    const sign = fc.constantFrom(
      ...'ab(){}[]\\*_~|`<>&%#@!$^;,: é漢\u200b\u202e'.split(''),
      '😀',
      '//',
      '**',
      ')>',
      ']()',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const url = `https://a.org/${signs.join('')}`;
        const article = { ...articleOf('We agree on all of that.'), title: 'No deal', url };
        const reply = replyOf([], [quoting(article, 0, 20)]);
        expect(prove(compose(reply), reply, () => article)).toEqual({ ok: true });
      }),
      { numRuns: 500 },
    );
  });
});
