import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('a single mark before a figure', () => {
  it('opens what is said where the figure is no decade’s', () => {
    expect(said('‘A 90 per cent rise is too much,’ said Anna Berg.')).toMatchObject([
      { words: ['A 90 per cent rise is too much,'], name: 'Anna Berg' },
    ]);
  });
});

describe('marks', () => {
  it.each([
    ['doubled accents', "``We are ready,'' said Anna Berg. ``Nobody is more ready.''"],
    ['primes', '′We are ready,′ said Anna Berg. ″Nobody is more ready.″'],
    ['the same on both sides', '”We are ready,” said Anna Berg. ”Nobody is more ready.”'],
  ])('are %s too', (_, text) => {
    expect(said(text)).toMatchObject([
      { words: ['We are ready,', 'Nobody is more ready.'], name: 'Anna Berg', certain: true },
    ]);
  });

  it('are no primes behind a figure', () => {
    expect(said('The beam is 6″ by 4″ and 5′ long, said Anna Berg.')).toMatchObject([{ kind: 'indirect' }]);
  });

  it('are none around the value of an attribute', () => {
    const link = '<a title="We are ready" href="{{< ref "/x" >}}" target="_blank">here</a>';
    expect(said(`Check out what Ida Holm posts on ${link}.`).flatMap(({ marked }) => marked)).toEqual([]);
    expect(said(`“We are ready,” said Anna Berg ${link}.`)).toMatchObject([{ words: ['We are ready,'] }]);
  });
});

describe('a closing mark that a blank parts from the words', () => {
  it.each([
    '"I sat and thought, \'I am a drummer\' ", Anna Berg recalled.',
    '"I am a drummer ", said Anna Berg.',
  ])('closes before what no quotation begins with: %s', (text) => {
    expect(said(text)).toMatchObject([{ name: 'Anna Berg', certain: true }]);
  });

  it('opens before a sign that a quotation may begin with', () => {
    expect(said('Anna Berg said, "…and so on."')).toMatchObject([{ words: ['…and so on.'] }]);
  });
});
