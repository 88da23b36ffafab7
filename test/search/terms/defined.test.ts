import { describe, expect, it } from 'vitest';
import { definedIn } from '../../../src/search/terms/defined.ts';

describe('the abbreviations an article explains', () => {
  it.each([
    ['to join the World Trade Organisation (WTO).', { short: 'wto', long: ['world', 'trade', 'organ'] }],
    [
      'the 1987 Intermediate-range Nuclear Forces (INF) treaty',
      { short: 'inf', long: ['intermedi', 'rang', 'nuclear', 'forc'] },
    ],
    ['the Ministry of Foreign Affairs (MFA)', { short: 'mfa', long: ['ministri', 'foreign', 'affair'] }],
  ])('%s', (text, defined) => {
    expect(definedIn(text)).toEqual([defined]);
  });

  it.each([
    'the club (WTO) met',
    'in Vienna (AP)',
    'World Trade (WTO)',
    '(WTO)',
    'World Tariff Bureau Organisation (WTO)',
  ])('are none in %s', (text) => {
    expect(definedIn(text)).toEqual([]);
  });
});
