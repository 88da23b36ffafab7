import { describe, expect, it } from 'vitest';
import type { Gender } from '../../../src/text/people/name.ts';
import { compatible, type Named, surname } from '../../../src/text/people/same.ts';

const GENDERS: Readonly<Record<string, Gender>> = { m: 'male', f: 'female' };

/** "Donald Trump jr", "m Jan Berg": a gender before it, a suffix behind it. */
function named(text: string): Named {
  const all = text.toLowerCase().split(' ');
  const gender = GENDERS[all[0]!] ?? null;
  const last = all.at(-1)!;
  const suffix = /^(?:jr|sr|iii)$/u.test(last) ? last : null;
  return { gender, suffix, words: all.slice(gender ? 1 : 0, suffix ? -1 : undefined) };
}
const both = (one: string, other: string): boolean[] => [
  compatible(named(one), named(other)),
  compatible(named(other), named(one)),
];

const SHORT =
  'william bill will billy willie/robert bob rob bobby robbie/richard dick rick rich ricky/james jim jimmy jamie/' +
  'john jack johnny jon/joseph joe joey/michael mike mick/edward ed ted eddie ned/thomas tom tommy/charles charlie chuck/' +
  'bernard bernie/donald don/timothy tim/kenneth ken/daniel dan danny/david dave/samuel sam/anthony tony/benjamin ben/' +
  'gregory greg/jeffrey jeff/stephen steve/steven steve/matthew matt/christopher chris/nicholas nick/alexander alex/' +
  'andrew andy drew/elizabeth liz beth betsy betty/katherine kate kathy katie/margaret maggie meg peggy/patricia pat patty/' +
  'deborah debbie deb/susan sue';

describe('two names of one surname', () => {
  it.each([
    ['Berg', 'Jan Berg'],
    ['Jan Berg', 'Jan Berg'],
    ['J Berg', 'Jan Berg'],
    ['Barack Obama', 'Barack Hussein Obama'],
    ['Fogh Rasmussen', 'Anders Fogh Rasmussen'],
    ['Van den Berg', 'Caroline van den Berg'],
    ['Hussein Obama', 'Barack Hussein Obama'],
    ['m Berg', 'm Jan Berg'],
    ['m Berg', 'Jan Berg'],
    ['Trump', 'Donald Trump jr'],
    ['Donald Trump jr', 'Donald Trump jr'],
    ['Van Barker', 'Bob Van Barker jr'],
  ])('can be one person’s: %s, %s', (one, other) => {
    expect(both(one, other)).toEqual([true, true]);
  });

  it.each([
    ['Jan Berg', 'Ida Berg'],
    ['K Berg', 'Jan Berg'],
    ['George W Bush', 'George H W Bush'],
    ['m Berg', 'f Berg'],
    ['Donald Trump', 'Donald Trump jr'],
    ['Donald Trump sr', 'Donald Trump jr'],
    ['Trump jr', 'Donald Trump'],
    ['Al Barker', 'Bob Van Barker jr'],
  ])('are two people’s: %s, %s', (one, other) => {
    expect(both(one, other)).toEqual([false, false]);
  });

  it.each(SHORT.split('/'))('may be the short form of the other: %s', (forms) => {
    const [full, ...short] = forms.split(' ');
    for (const one of short) expect([one, ...both(`${one} Berg`, `${full} Berg`)]).toEqual([one, true, true]);
  });
});

it.each([
  ['Sami al-Hamdan', 'Sami Hamdan'],
  ['Sami ul-Haq', 'Sami Haq'],
  ['Berg', 'Jan Berg'],
])('a surname is the same with its article and without: %s, %s', (one, other) => {
  expect(surname(named(one))).toBe(surname(named(other)));
});
