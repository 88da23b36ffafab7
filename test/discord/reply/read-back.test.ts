import { describe, expect, it } from 'vitest';
import { readBack } from '../../../src/discord/reply/read-back.ts';

const read = (content: string) => readBack(content)?.map(({ style, text }) => `${style}: ${text}`) ?? null;

describe('what a member sees', () => {
  it('is lines in the manner that their signs mean, and no sign', () => {
    expect(read('### Head\n> “Said”\n-# small\nplain')).toEqual([
      'heading: Head',
      'quote: “Said”',
      'note: small',
      'text: plain',
    ]);
    expect(read('-#  wide')).toEqual(['note:  wide']);
  });

  it('is every line of blocks to copy, with what stands before, between and after them', () => {
    expect(read('Before\n```\none *\n two\n```\nbetween\n```\nthree\n```\nafter')).toEqual([
      'text: Before',
      'code: one *',
      'code:  two',
      'text: between',
      'code: three',
      'text: after',
    ]);
    expect(read('```\none\n```')).toEqual(['code: one']);
    expect(readBack('```\nab\n```')![0]).toMatchObject({ link: null, strong: [false, false] });
  });

  it('is emphasis sign by sign, over a break too', () => {
    expect(readBack('a **b\nc** d')!.map(({ strong }) => strong.map(Number).join(''))).toEqual([
      '001',
      '100',
    ]);
  });

  it.each([
    ['a block in a line', 'a ```\nb\n```'],
    ['a block before which a list stands', '* a\n```\nb\n```'],
    ['an emoji by its name, escaped in part too', ':\\_up:'],
    ['a mention', '<@123456789012345678>'],
    ['a link in a line', 'a [b](<https://a.example>)'],
    ['code in a line', 'a `b`'],
    ['a spoiler', '||a||'],
    ['a list', '- a'],
    ['slanted words', '*a*'],
  ])('is more than text where there is %s', (_, content) => {
    expect(readBack(content)).toBeNull();
  });

  it('is where a whole line leads', () => {
    expect(readBack('[a **b**](<https://a.example>)\nc')!.map(({ text, link }) => [text, link])).toEqual([
      ['a b', 'https://a.example'],
      ['c', null],
    ]);
  });
});
