import { describe, expect, it } from 'vitest';
import { readIn } from './read-in.ts';

const DEBATE = 'The final debate of Holm and Berg was held on 3 March 2014 in Bergen.';
const FLIGHT = 'The airship made its maiden flight on 3 March 2014.';
const TITLE = 'Holm won her third title on 3 March 2014.';

describe('which of several', () => {
  it.each([
    [DEBATE, 'when was the last debate of Holm and Berg held'],
    [FLIGHT, 'When was the first flight of the airship?'],
    [TITLE, 'When did Holm win her third title?'],
    [TITLE, 'When did Holm win her 3rd title?'],
    ['The inaugural fair was held on 3 March 2014.', 'when was the first fair held'],
    ['The 11th fair was held on 3 March 2014.', 'when was the eleventh fair held'],
  ])('may be counted by another word: “%s”, asked “%s”', (text, event) =>
    expect(readIn(text, event).value).toBe('2014-03-03'),
  );

  it.each([
    [DEBATE, 'when was the first debate of Holm and Berg held'],
    [DEBATE, 'when was the second debate of Holm and Berg held'],
    [FLIGHT, 'When was the last flight of the airship?'],
    [TITLE, 'When did Holm win her 2nd title?'],
    ['The first fair was held on 3 March 2014.', 'when was the 11th fair held'],
  ])('is not another of them: “%s”, asked “%s”', (text, event) =>
    expect(readIn(text, event)).toMatchObject({ value: null }),
  );
});
