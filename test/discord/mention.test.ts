import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/discord/mention.ts';

const me = { user: '11', role: '22' };
const names: Readonly<Record<string, string>> = {
  'user 33': 'Ann',
  'role 44': 'Editors',
  'channel 55': 'news',
};
const asked = (content: string) => {
  const { words, mentioned } = wordsOf(content, me, (kind, id) => names[`${kind} ${id}`] ?? null);
  return mentioned ? words : null;
};

describe('the question in a message', () => {
  it.each([
    ['<@11> what did Putin say?', 'what did Putin say?'],
    ['<@!11> what?', 'what?'],
    ['what,\n<@11>  about   it?', 'what, about it?'],
    ['<@&22> what?', 'what?'],
    ['<@11><@11> <@&22> what?', 'what?'],
    ['<@11>', ''],
    [' <@&22>\n', ''],
    ['<@11> did <@33> tell <@&44> in <#55>?', 'did Ann tell Editors in news?'],
    ['<@11> did <@99> say so?', 'did say so?'],
    ['<@11> <:party:77> when <a:dance:78> <t:1700000000:D> </quote:79> <id:guide>?', 'when ?'],
    ['<@11> is 3 < 4 and <b> so?', 'is 3 < 4 and <b> so?'],
  ])('%j asks %j', (content, question) => {
    expect(asked(content)).toBe(question);
  });

  it.each([
    'what?',
    '@everyone what?',
    '@here',
    '<@33> what?',
    '<@&44> what?',
    '<#11>',
    '11',
    '<@11',
    '@11',
    '',
  ])('%j asks nothing of the bot', (content) => {
    expect(asked(content)).toBeNull();
  });

  it('is read from a message as long as Discord allows, whatever it begins and never ends', () => {
    const begun = `${'<@'.repeat(1_000)}${'<t:'.repeat(600)}`;
    expect(asked(`<@11>${begun}`)).not.toBeNull();
  });
});
