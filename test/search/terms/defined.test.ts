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
    [
      'The Norwegian Fisheries Board met. Nobody at the NFB spoke.',
      { short: 'nfb', long: ['norwegian', 'fisheri', 'board'] },
    ],
    [
      'NFB staff left. It is the National Farmers’ Bank.',
      { short: 'nfb', long: ['nation', 'farmer', 'bank'] },
    ],
    ['the Republic of the Congo Army, or the RCA here', { short: 'rca', long: ['republ', 'congo', 'armi'] }],
  ])('%s', (text, defined) => {
    expect(definedIn(text)).toEqual([defined]);
  });

  it.each([
    'the club (WTO) met',
    'in Vienna (AP)',
    'World Trade (WTO)',
    '(WTO)',
    'World Tariff Bureau Organisation (WTO)',
    'The Norwegian Fisheries Board met. NFB.',
    'The Norwegian Fisheries Board met the National Farmers’ Bank. Nobody at the NFB spoke.',
    'SEN. DOLE WRITES TO SENATE ON ENERGY. The Senate Energy Note was sent.',
    'The West Bank met. Nobody at the WB spoke.',
  ])('are none in %s', (text) => {
    expect(definedIn(text)).toEqual([]);
  });
});
