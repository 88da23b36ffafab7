import { expect, it } from 'vitest';
import { keptInBelongings } from '../../../src/discord/admin/in-belongings.ts';
import { belongingsIn } from '../belongings-in.ts';

it('keeps what each server has chosen under its own id, and forgets no other’s', () => {
  const { belongings, removals } = belongingsIn();
  const keeper = keptInBelongings(belongings);
  expect(keeper.follow).toBeUndefined();
  expect(keeper.all()).toEqual(new Map());
  keeper.keep('1', { privateFirst: true });
  keeper.keep('2', { privateFirst: false });
  keeper.keep('1', { privateFirst: false });
  const both = [
    ['1', { privateFirst: false }],
    ['2', { privateFirst: false }],
  ] as const;
  expect(keeper.all()).toEqual(new Map<string, unknown>(both));
  keeper.keep('3', null);
  expect(removals).toEqual([]);
  keeper.keep('1', null);
  expect(removals).toEqual([['1']]);
  expect(keeper.all()).toEqual(new Map<string, unknown>(both.slice(1)));
});

it('tells what others have kept, by their servers, to whoever began to look', () => {
  const { belongings } = belongingsIn();
  const told: string[] = [];
  const keeper = keptInBelongings(belongings, (begin) => {
    const heard = begin();
    told.push('looked');
    heard([{ id: '1', server: '1', at: 1, entry: { privateFirst: true } }]);
  });
  keeper.follow!(() => {
    told.push('begun');
    return (all) => void told.push(JSON.stringify([...all]));
  });
  expect(told).toEqual(['begun', 'looked', '[["1",{"privateFirst":true}]]']);
});
