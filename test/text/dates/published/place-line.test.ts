import { describe, expect, it } from 'vitest';
import { BODY, DAY, dayOf } from './ferry.ts';

describe('the day beside a place or a paper', () => {
  it.each([
    'LEEDS, Tuesday, May 7, 2013',
    'LEEDS, 7 May 2013 (Tuesday)',
    'LEEDS, England (AP), May 7, 2013',
    'Port Vila, 7 May 2013 (Islands Newswire)',
    'MEXICO CITY, 7 May 2013, 14:05 GMT',
    'Rio de Janeiro, 7 May 2013',
    'Leeds (7 May 2013)',
    '(Leeds, May 7, 2013)',
    '**Leeds, 7 May 2013**',
    'LEEDS | 7 May 2013',
    'By Ann Lee\nDES MOINES, Iowa, May 7, 2013',
    'The Leeds Herald, May 7, 2013',
    'Leeds Herald, Tuesday, May 7, 2013, page 3',
    'News release, 7 May 2013',
    'PRESS RELEASE - Leeds, 7 May 2013',
    'From the issue dated May 7, 2013',
    'Source: Islands Newswire, 7 May 2013',
  ])('is read above the first sentence: %j', (line) => {
    expect(dayOf(`Ferry sinks off pier\n\n${line}\n\n${BODY}`)).toBe(DAY);
  });

  it.each(['(Leeds Herald, 7 May 2013)', '— Leeds Herald, May 7, 2013', '(Leeds, 7 May 2013)'])(
    'is read below the last: %j',
    (line) => {
      expect(dayOf(`Ferry sinks off pier\n\n${BODY}\n\n${line}`)).toBe(DAY);
    },
  );

  it.each([
    'Leeds Town Hall, 7 May 2013',
    'The Battle of Leeds, 7 May 2013',
    'Concert: Leeds, 7 May 2013',
    'Annual meeting, Leeds, 7 May 2013',
    'Leeds, 7 May 2013 – 9 May 2013',
    'Retrieved May 7, 2013',
    'Where: Town Hall\nLeeds, 7 May 2013',
    'Dear Sirs,\n\nLeeds, 7 May 2013',
  ])('is no day of publication where something else is of it: %j', (line) => {
    expect(dayOf(`Ferry sinks off pier\n\n${line}\n\n${BODY}`)).toBeNull();
  });

  it('is none above a notice that has no sentence', () => {
    expect(dayOf('Ferry tour\n\nLeeds, 7 May 2013\n\nTickets at the pier')).toBeNull();
  });
});
