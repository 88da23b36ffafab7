import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { legible } from '../../../src/text/legible/legible.ts';
import { read } from '../../../src/text/read.ts';

const clear = (text: string): string => legible(makeArticle('a.txt', text))?.article.text ?? text;

describe('a text as its reader sees it', () => {
  it.each([
    ['&quot;We won,&quot; he said.', '"We won," he said.'],
    ['&ldquo;We won&rdquo; &#8220;at&#8221; &#x201C;last&#x201D;', '“We won” “at” “last”'],
    ['It isn&rsquo;t &#39;it&#39;', "It isn’t 'it'"],
    ['â€œWe won,â€ he said; it isnâ€™t', '“We won,” he said; it isn’t'],
    ['“​We won,​” he­ said', '“We won,” he said'],
    ['＂We won,＂ ❝we❞ 「won」', '"We won," “we” “won”'],
    ['‘‘We won,’’ ,,we won“ <<we won>>', '“We won,” „we won“ «we won»'],
    ['<q>We won,</q> <em>he</em> said', '“We won,” he said'],
    ['“We won.”[2] He', '“We won.” He'],
    ['“We won,” said Anna​Berg', '“We won,” said Anna Berg'],
    ['**“We won,”** said **Anna Berg**.', '“We won,” said Anna Berg.'],
    ["`We won,' he said", "‘We won,' he said"],
    ['�We won,� he said, �twice�', '"We won," he said, "twice"'],
    ['**Anna Berg:** “We won.”', 'Anna Berg: “We won.”'],
    ['_Anna Berg_: “We won.”', 'Anna Berg: “We won.”'],
  ])('has for %s', (text, expected) => expect(clear(text)).toBe(expected));
  it.each([
    'AT&T and 5 * 3',
    'the `code` here',
    'a &unknown; name',
    '👨‍👩‍👧 came',
    'x <y and z> w',
    'the caf� was shut',
    'it didn�t rain',
    '**Anna Berg:** We won.',
  ])('leaves %s alone', (text) => expect(clear(text)).toBe(text));
});

/** Each mark as other keyboards, programs and scripts have it, and as it is read. */
const SIGNS: readonly (readonly [string, string])[] = [
  ...Array.from('″＂ˮʺ˝״', (one) => [one, '"'] as const),
  ...Array.from('‟❝〝「『《〈\u0093', (one) => [one, '“'] as const),
  ...Array.from('❞〞」』》〉\u0094', (one) => [one, '”'] as const),
  ...Array.from('❛‛\u0091', (one) => [one, '‘'] as const),
  ...Array.from('❜\u0092', (one) => [one, '’'] as const),
  ['⹂', '„'],
  ['´', "'"],
  ['‘‘', '“'],
  ['’’', '”'],
  ['"""', '"'],
  ['\\"', '"'],
  ["\\'", "'"],
  ['\\u2018', '‘'],
  ['\\u2019', '’'],
  ['\\u201c', '“'],
  ['\\u201C', '“'],
  ['\\u201d', '”'],
  ['\\u201D', '”'],
  ['â€œ', '“'],
  ['â€\u009c', '“'],
  ['â€\u009d', '”'],
  ['â€™', '’'],
  ['â€\u0099', '’'],
  ['â€˜', '‘'],
  ['â€¦', '…'],
  ['â€“', '–'],
  ['â€\u0093', '–'],
  ['â€”', '—'],
  ['â€\u0094', '—'],
  ['\u00e2\u0080\u009c', '“'],
  ['\u00e2\u0080\u0098', '‘'],
  ['&#130;', '‚'],
  ['&#132;', '„'],
  ['&#133;', '…'],
  ['&#139;', '‹'],
  ['&#145;', '‘'],
  ['&#146;', '’'],
  ['&#147;', '“'],
  ['&#148;', '”'],
  ['&#150;', '–'],
  ['&#151;', '—'],
  ['&#155;', '›'],
  ['&amp;#8220;', '“'],
  ['&#x201D;', '”'],
];

it.each(SIGNS)('a sign is read as what it stands for: %s is %s', (sign, mark) => {
  expect(clear(`It is ${sign} here`)).toBe(`It is ${mark} here`);
});

describe('a reading of it', () => {
  it('stands where the words stand in the article’s own text', () => {
    const article = makeArticle(
      'a.txt',
      'News\n\n&quot;We isn&#39;t​ lost,&quot; said Anna&nbsp;Berg on Friday.',
    );
    const { quotations, people, sentences } = read(article);
    const slice = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
    expect(quotations[0]!.parts.map(slice)).toEqual(['We isn&#39;t​ lost,']);
    expect(slice(quotations[0]!.cue!)).toBe('said');
    expect(slice(people[0]!.name)).toBe('Anna&nbsp;Berg');
    expect(sentences.map(slice)).toEqual(['News', article.text.slice(6)]);
  });
  it('shows the words that deny where they stand', () => {
    const article = makeArticle('a.txt', 'News\n\nAnna Berg never said &quot;we lost it all.&quot;');
    const [{ unsaid, marked }] = read(article).quotations as [ReturnType<typeof read>['quotations'][0]];
    expect(article.text.slice(unsaid!.words.start, unsaid!.words.end)).toBe('never');
    expect(article.text.slice(marked[0]!.start, marked[0]!.end)).toBe('we lost it all.');
    const late = makeArticle('a.txt', 'News\n\n&quot;We lost it all,&quot; Anna Berg never said.');
    const [one] = read(late).quotations;
    expect(late.text.slice(one!.unsaid!.words.start, one!.unsaid!.words.end)).toBe('never');
  });
  it('has every seen character in exactly one sentence, whatever is hidden between', () => {
    const piece = constantFrom(
      '&quot;',
      'Berg ',
      '​',
      '“We won,”',
      ' said ',
      '.',
      '\n\n',
      '­',
      '﻿',
      '<em>',
      'â€',
      '&nbsp;',
      'x',
      '[1]',
    );
    assert(
      property(array(piece, { maxLength: 30 }), (pieces) => {
        const article = makeArticle('a.txt', pieces.join(''));
        const { sentences, quotations } = read(article);
        let last = 0;
        for (const { start, end } of sentences) {
          expect(article.text.slice(last, start).trim()).toBe('');
          expect(article.text.slice(start, end)).toBe(article.text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(article.text.slice(last).trim()).toBe('');
        for (const { parts } of quotations)
          for (const part of parts) expect(part.start).toBeLessThan(part.end);
      }),
    );
  });
});
