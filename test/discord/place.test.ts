import { expect, it } from 'vitest';
import { ownedAlone } from '../../src/discord/owned.ts';
import { isOpenTo } from '../../src/discord/place.ts';
import { askedOf, HERE, MEMBER } from './asked-of.ts';

it.each([
  ['a listed server, through the installation there', {}, true],
  ['another server', { server: '2', owners: { '0': '2' } }, false],
  ['direct messages', { server: null, owners: { '0': '0' } }, false],
  ['a listed server, through an installation of their own', { owners: { '1': MEMBER } }, false],
  ['a listed server, through the installation in another', { owners: { '0': '2' } }, false],
])('what comes from %s is answered or not', (_, change, is) => {
  expect(isOpenTo({ servers: ['3', HERE] }, askedOf(change).asked)).toBe(is);
  expect(isOpenTo({ servers: [] }, askedOf(change).asked)).toBe(false);
});

it('what one member alone sees is theirs to share, unless it is done elsewhere', () => {
  expect(ownedAlone({})).toEqual({ owner: null });
  expect(ownedAlone({ isElsewhere: false })).toEqual({ owner: null });
  expect(ownedAlone({ isElsewhere: true })).toEqual({});
});
