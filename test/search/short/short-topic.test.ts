import { describe, expect, it } from 'vitest';
import { openSearch } from '../../../src/search/search.ts';
import { readTable } from '../../../src/search/table.ts';
import { textOf } from '../seeds.ts';

const table = readTable();
if ('kind' in table) throw new Error(`The table of meanings: ${table.kind}`);

const outcomeOf = (text: string, topic: string): string =>
  openSearch([textOf('a.txt', `News from the town\n\n${text}`)], table).find(topic).outcome;

describe('a topic of a word or two', () => {
  it.each([
    ['The missiles were moved to Leeds.', 'missile'],
    ['They agreed to deploy the guards.', 'deployment'],
    ['They deployed the guards.', 'deploying'],
    ['The Iranian envoy spoke.', 'Iran'],
    ['The envoy flew to Kosovo.', 'Kosovan'],
    ['A defence pact was signed.', 'defense pact'],
    ['It works for the independence of Leeds.', 'independent'],
    ['They joined the World Trade Organisation (WTO).', 'WTO'],
    ['The lawyer spoke.', 'attorney'],
    ['The strikes went on.', 'strike'],
    ['The dockers struck on Monday.', 'struck'],
    ['The mayor opened the bridge. It was named after Ida Holm.', 'bridge opened'],
    ['The mill opened in 1987. Two years later it burned down.', 'mill burned'],
  ])('is there in "%s": %s', (text, topic) => {
    expect(outcomeOf(text, topic)).toBe('answered');
  });

  it.each([
    ['Ida Holm struck a warm tone.', 'strike'],
    ['The boat sprang a leak.', 'spring'],
    ['An international match was held.', 'cricket'],
    ['They will leave the union.', 'exit'],
    ['The organisation met in Leeds.', 'organ'],
    ['The universities met in Leeds.', 'universe'],
    ['The authorities met in Leeds.', 'author'],
    ['The eastern gate was closed.', 'west'],
    ['They sold the mill.', 'buying'],
    ['Leeds joined the World Trade Organisation (WTO). The union met.', 'trade union'],
    ['A treaty was read out.', 'treaty ratified'],
    ['A missile was shown.', 'rocket'],
    ['The prison was painted.', 'Berlin prison'],
  ])('is not there in "%s": %s', (text, topic) => {
    expect(outcomeOf(text, topic)).toMatch(/closest|nothing/u);
  });

  it('is offered where what was done is told by another verb beside it', () => {
    expect(outcomeOf('They decided to scrap the shield.', 'shield cancelled')).toBe('bearing');
  });
});
