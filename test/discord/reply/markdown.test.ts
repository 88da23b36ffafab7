import { describe, expect, it } from 'vitest';
import { escapeLine, markLine } from '../../../src/discord/reply/markdown.ts';
import { readBack } from '../../../src/discord/reply/read-back.ts';

const escaped = (line: string): string => escapeLine(line).join('');
const units = (text: string, strong: boolean) => text.split('').map((unit) => ({ unit, strong }));

describe('a line in Discord’s markdown', () => {
  it.each([
    ['# one', '\\# one'],
    ['### one', '\\### one'],
    ['-# one', '\\-# one'],
    ['> one', '\\> one'],
    ['>>> one', '\\>>> one'],
    ['- one', '\\- one'],
    ['+ one', '\\+ one'],
    ['* one', '\\* one'],
    ['12. one', '12\\. one'],
    ['\u200b# one', '\u200b\\# one'],
    ['[x](y)', '\\[x](y)'],
    ['https://example.com', 'https\\://example.com'],
    [':smile:', '\\:smile:'],
    ['@everyone <@1> a_b', '\\@everyone \\<\\@1> a\\_b'],
    ['||so|| ~~so~~ `so`', '\\|\\|so\\|\\| \\~\\~so\\~\\~ \\`so\\`'],
    ['C:\\new', 'C\\:\\\\new'],
  ])('%j is sent as %j and read as it was', (line, sent) => {
    expect(escaped(line)).toBe(sent);
    expect(readBack(sent)?.[0]?.text).toBe(line);
    expect(readBack(`> ${sent}`)?.[0]).toMatchObject({ style: 'quote', text: line });
  });

  it('leaves alone what is plain where it stands, so that copied text stays readable', () => {
    for (const line of ['He said: yes, 3 > 2 - 1 + 0 # (well) at 12. May!', 'S-300', '1987', '“so”…'])
      expect(escaped(line)).toBe(line);
  });

  it('begins and ends bold at visible characters, and escapes inside it', () => {
    const line = [...units('He ', false), ...units(' *so* ', true), ...units(' said', false)];
    expect(markLine(line)).toBe('He  **\\*so\\***  said');
    expect(markLine(units('all', true))).toBe('**all**');
    expect(markLine(units('  ', true))).toBe('  ');
  });
});

describe('reading back', () => {
  it.each([
    '- one',
    '1. one',
    '+ one',
    '# one',
    '>>> one',
    '> > one',
    '||one||',
    '~~one~~',
    '*one*',
    '__one__',
    '`one`',
    '```js\none\n```',
    '```\none `two`\n```',
    'one ```two```',
    '<@123456789012345678>',
    '<@1>',
    '@everyone',
    '@here',
    '<t:1:D>',
    ':smile:',
    '<:a:1>',
    'https://example.com',
    '[x](https://example.com)',
    'one\n- two',
    '<https://example.com>',
    '-# -# one',
  ])('refuses %j, which acts as more than text', (content) => {
    expect(readBack(content)).toBeNull();
  });

  it('tells text, quotations and small print apart, and what is bold', () => {
    expect(readBack('a **b**\n> c\n-# d')).toEqual([
      { style: 'text', text: 'a b', link: null, strong: [false, false, true] },
      { style: 'quote', text: 'c', link: null, strong: [false] },
      { style: 'note', text: 'd', link: null, strong: [false] },
    ]);
  });
});
