import { array, assert, constantFrom, json, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPlaces, linesIn } from '../../src/corpus/json-places.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the places of a JSON text', () => {
  it('are those of its values, by path', () => {
    const text = '[{"a": 1},\n {"b": [true]}]';
    const { at, fault } = jsonPlaces(text);
    expect(fault).toBeNull();
    expect([...at].map(([path, place]) => [path, text.slice(place, place + 1)])).toEqual([
      ['', '['],
      ['[0]', '{'],
      ['[0].a', '1'],
      ['[1]', '{'],
      ['[1].b', '['],
      ['[1].b[0]', 't'],
    ]);
  });

  it.each([
    ['', 0],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['[1]]', 3],
    ["['a']", 1],
    ['[01]', 2],
    ['[', 1],
  ])('end at the fault of %j', (text, fault) => expect(jsonPlaces(text).fault).toBe(fault));

  it('have a fault exactly when the text is no JSON', () => {
    const pieces = array(
      constantFrom('[', ']', '{', '}', ',', ':', '"', '"a"', '1', '-', '.5', 'e3', 'null', '\\', ' ', '\n'),
    );
    assert(
      property(
        oneof(
          json({ maxDepth: 5 }),
          pieces.map((list) => list.join('')),
          string(),
        ),
        (text) => {
          expect(jsonPlaces(text).fault === null).toBe(isJson(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are told by line and column, wherever lines end', () => {
    assert(
      property(array(constantFrom('a', '\n', '\r', 'é')), (letters) => {
        const text = letters.join('');
        const placeOf = linesIn(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const before = text.slice(0, offset).split('\n');
          expect(placeOf(offset)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 });
        }
      }),
    );
  });

  it('do not overflow on deep nesting', () => {
    expect(jsonPlaces('['.repeat(100_000)).fault).toBe(51);
  });
});
