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

  it('is an empty line behind a block that ends before the end', () => {
    expect(read('```\na\n```\n')).toEqual(['code: a', 'text: ']);
    expect(read('a\n\nb')).toEqual(['text: a', 'text: ', 'text: b']);
  });

  it.each([
    ['1.5 metres', '1.5 metres'],
    ['\\- a', '- a'],
    ['\\* a', '* a'],
    ['12\\. a', '12. a'],
    ['at 10: 20 of them', 'at 10: 20 of them'],
    ['\\:up\\:', ':up:'],
    ['\\[a\\]', '[a]'],
    ['\\<a', '<a'],
    ['a - b', 'a - b'],
    ['#a', '#a'],
  ])('is text where nothing acts: %s', (content, text) => {
    expect(read(content)).toEqual([`text: ${text}`]);
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
    ['a list behind blanks', '  * a'],
    ['a list with a plus', '+ a'],
    ['a numbered list', '12. a'],
    ['a list in a quotation', '> 1. a'],
    ['an emoji of several words', ':thumbs-up_2:'],
    ['an emoji in a link', '[a :up: b](<https://a.example>)'],
    ['a bracket in a link', '[a [b] c](<https://a.example>)'],
    ['a link with a blank in it', '[ab](<https://a. example>)'],
    ['a link and more', '[ab](<https://a.example>) c'],
    ['more and a link', 'c [ab](<https://a.example>)'],
    ['an opening bracket alone', 'a [b'],
    ['a timestamp', '<t:1234567890:R>'],
    ['an underlined word', '__a__'],
    ['a struck word', '~~a~~'],
    ['a block with a blank line', '```\na\n\nb\n```'],
    ['a block and more in its last line', '```\na\n``` b'],
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
