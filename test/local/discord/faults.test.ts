import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../src/local/discord/faults.ts';
import { schema } from './schema.ts';

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (rest: object) => ({ type: 1, components: [{ type: 2, style: 1, label: 'More', ...rest }] });
const message = (rest: object) => ({ allowed_mentions: { parse: [] }, ...rest });
const v2 = (...components: object[]) => message({ flags: V2, components });
const container = (...components: object[]) => ({ type: 17, components });
const option = (name: string, required: boolean) => ({ type: 3, name, description: 'Some', required });
const command = (name: string, ...options: object[]) => ({ name, description: 'Some', options });
const choices = (name: string, value: string) => ({ type: 8, data: { choices: [{ name, value }] } });

describe('what Discord refuses though its schema allows it', () => {
  it.each([
    ['4,001 characters over several texts', v2(text('a'.repeat(2_001)), container(text('a'.repeat(2_000))))],
    ['41 components, nested ones counted', v2(container(...Array.from({ length: 40 }, () => text('a'))))],
    ['content beside Components V2', message({ flags: V2, content: 'a', components: [text('a')] })],
    ['Components V2 without their flag', message({ components: [text('a')] })],
    ['an empty message', message({})],
    ['content over 2,000 characters', message({ content: 'a'.repeat(2_001) })],
    [
      '6,000 characters over several embeds',
      message({ embeds: [1, 2].map(() => ({ description: 'a'.repeat(3_001) })) }),
    ],
    ['a button without custom_id', v2(text('a'), button({}))],
    ['the same custom_id twice', v2(button({ custom_id: 'a' }), button({ custom_id: 'a' }))],
    ['a file that was not sent', v2({ type: 13, file: { url: 'attachment://a.txt' } })],
    ['a message that may mention somebody', { content: 'a' }],
    ['a message that may mention roles', { content: 'a', allowed_mentions: { parse: ['roles'] } }],
  ])('%s', (_, body) => {
    expect(faultsOf('message', body)).not.toEqual([]);
  });

  it.each([
    ['a name in upper case', command('Quote')],
    ['a name with a space', command('quote this')],
    ['a required option after one that is not', command('quote', option('a', false), option('b', true))],
    ['the same option twice', command('quote', option('a', true), option('a', true))],
  ])('a command with %s', (_, body) => {
    expect(faultsOf('commands', [body])).not.toEqual([]);
  });

  it('a choice over 100 characters, an empty one, and a deferral that carries more than EPHEMERAL', () => {
    expect(faultsOf('choices', choices('a', 'a'.repeat(101)))).not.toEqual([]);
    expect(faultsOf('choices', choices('', 'a'))).not.toEqual([]);
    expect(faultsOf('deferral', { type: 5, data: { flags: V2 } })).not.toEqual([]);
  });

  it('but nothing that Discord takes', () => {
    expect(faultsOf('message', v2(container(text('a'.repeat(4_000)))))).toEqual([]);
    expect(faultsOf('message', v2(container(...Array.from({ length: 39 }, () => text('a')))))).toEqual([]);
    expect(faultsOf('message', v2(text('a'), button({ custom_id: 'a' })))).toEqual([]);
    expect(faultsOf('message', v2(text('a'), button({ style: 5, url: 'https://example.com' })))).toEqual([]);
    expect(faultsOf('message', message({ content: 'a'.repeat(2_000) }))).toEqual([]);
    expect(faultsOf('commands', [command('quote', option('a', true), option('b', false))])).toEqual([]);
    expect(faultsOf('choices', choices('a', 'a'.repeat(100)))).toEqual([]);
    expect(faultsOf('deferral', { type: 5, data: { flags: 64 } })).toEqual([]);
  });
});

describe('Discord’s own schema', () => {
  it('refuses a text over 4,000 characters, 26 choices, and a key that is misspelt', () => {
    const many = Array.from({ length: 26 }, (_, i) => ({ name: `${i}`, value: `${i}` }));
    expect(schema('MessageCreateRequest', v2(text('a'.repeat(4_001))))).not.toEqual([]);
    expect(
      schema('ApplicationCommandAutocompleteCallbackRequest', { type: 8, data: { choices: many } }),
    ).not.toEqual([]);
    expect(schema('MessageCreateRequest', { content: 'a', alowed_mentions: {} })).toEqual([
      '/alowed_mentions is no key',
    ]);
  });

  it('takes what the bot sends', () => {
    expect(schema('MessageCreateRequest', v2(container(text('a'), { type: 14 }, text('b'))))).toEqual([]);
  });
});
