import { describe, expect, it } from 'vitest';
import { BODY, DAY, dayOf } from './ferry.ts';

describe('the publication date on the page, above the article', () => {
  it.each([
    'Published May 7, 2013',
    'Published: May 7, 2013 | Updated: June 9, 2015',
    'Updated: June 9, 2015 | Published: May 7, 2013',
    'PUBLISHED: 10:15, 7 May 2013 | UPDATED: 11:16, 9 June 2015',
    'Last updated 9 June 2015. First published 7 May 2013.',
    'May 7, 2013 (updated June 9, 2015)',
    'First published on Tue 7 May 2013 10.15 BST',
    'This article was first published on 7 May 2013',
    'Originally published May 7, 2013; corrected June 9, 2015',
    'Published: 2013-05-07 10:15 (last modified 2015-06-09)',
    'Last Updated: June 9, 2015\n\nPublished: May 7, 2013',
    '*Published May 7, 2013*',
    '**May 7, 2013**',
    '<em>Published May 7, 2013</em>',
    '10:15 AM EST, Tue May 7, 2013',
    'May 7, 2013 · 4 min read',
    '2013-05-07T10:15:00Z',
    'Date: 7 May 2013',
    'FOR IMMEDIATE RELEASE\n\nMay 7, 2013',
    'By Ann Lee\n\nMay 7, 2013',
    'By Ann Lee, May 7, 2013',
    'By Ann Lee and Bo Ek – 7 May 2013',
    'By Ann Lee, The Herald | May 7, 2013 10:15 am',
    'Ann Lee, Staff Writer • May 7, 2013',
    'May 7, 2013 | By Ann Lee',
    'Posted by Ann Lee on May 7, 2013',
    'Posted on May 7, 2013 by Ann Lee',
    'Date posted: 7 May 2013',
    'First published in the Leeds Herald, May 7, 2013',
  ])('reads %j', (line) => {
    expect(dayOf(`Ferry sinks off pier\n\n${line}\n\n${BODY}`)).toBe(DAY);
  });

  it.each([
    'Updated May 7, 2013',
    'Updated: 10:15 EST, 7 May 2013',
    'Last modified: 7 May 2013',
    'This page was last edited on 7 May 2013',
    'Corrected 7 May 2013',
    'Retrieved May 7, 2013',
    'Expires 7 May 2013',
    'Deadline: May 7, 2013',
    'Photo taken on 7 May 2013',
    'Elm Street, May 7, 2013',
    'SCHEDULE - TUESDAY, MAY 7TH, 2013',
    'The pier on 7 May 2013',
    'Wednesday, May 7, 2013',
    'Published in the spring of the year before the war, May 7, 2013 being the day that they chose.',
    'Published May 7, 2013 | Published June 9, 2015',
    'Date: May 7, 2013\nTime: 10 am\nPlace: Town hall',
    '7 May 2013\nDear Sir,',
  ])('knows nothing from %j', (line) => {
    expect(dayOf(`Ferry sinks off pier\n\n${line}\n\n${BODY}`)).toBeNull();
  });

  it('reads it above the headline, and as the first line of all', () => {
    expect(dayOf(`7 May 2013\n\nThe Herald\n\nFerry sinks off pier\n\n${BODY}`)).toBe(DAY);
    expect(dayOf(`By Ann Lee | May 7, 2013\n\n${BODY}`)).toBe(DAY);
  });

  it('takes no letter that the article quotes for the page', () => {
    const letter = 'Ms Lee sent this letter to the harbour office on the next morning:';
    expect(
      dayOf(`Ferry sinks off pier\n\n${letter}\n\nMay 7, 2013\n\nThe Harbour Master\n\n${BODY}`),
    ).toBeNull();
  });
});

describe('the publication date on the page, below the article', () => {
  it.each([
    'Published 7 May 2013',
    'Published May 7, 2013 | Updated June 9, 2015',
    'This article was first published on May 7, 2013.',
    'Published: 7 May 2013\n\n© The Herald',
    'Reuters\n\nMay 7, 2013',
  ])('reads %j', (line) => {
    expect(dayOf(`Ferry sinks off pier\n\n${BODY}\n\n${line}`)).toBe(DAY);
  });

  it.each([
    'Related\n\nPier shut\n\n7 May 2013',
    'Pier shut\n\n7 May 2013',
    'Comments (2)\n\nBo Ek • 7 May 2013\n\nThis is sad.',
    'Posted on 7 May 2013 by Ann in Comments',
    'This article was amended on 7 May 2013',
    'Page last reviewed: 7 May 2013',
    'Next update: 7 May 2013',
    'The next meeting is on 7 May 2013.',
    'LOAD-DATE: May 7, 2013',
  ])('knows nothing from %j', (line) => {
    expect(dayOf(`Ferry sinks off pier\n\n${BODY}\n\n${line}`)).toBeNull();
  });
});

describe('the day in a dateline', () => {
  it.each([
    'LONDON, May 7, 2013 (Reuters) - ',
    'LONDON (AP) — May 7, 2013 — ',
    'Springfield, Ill., May 7, 2013 – ',
    'WASHINGTON, D.C. -- May 7, 2013 -- ',
    'May 7, 2013 (LONDON) – ',
    '(LONDON) May 7, 2013 – ',
    'LONDON, May 7, 2013 /Newswire/ -- ',
    '**LONDON, May 7, 2013** – ',
    'New York, May 7, 2013: ',
    'LONDON, Tuesday, May 7, 2013 - ',
    'LONDON, May 7, 2013. ',
    'GALAȚI, Romania, 7 May 2013. ',
    'LONDON, 7 May 2013 (Reuters). ',
    'LONDON, 7 May 2013 ',
    'LONDON (AP) _ May 7, 2013 - ',
  ])('reads %j', (place) => {
    expect(dayOf(`Ferry sinks off pier\n\n${place}${BODY}`)).toBe(DAY);
  });

  it.each([
    'On May 7, 2013 – the day of the fair – ',
    'May 7, 2013, was a cold day. ',
    'Elm Street, May 7, 2013, was a quiet place. ',
    'The fair of May 7, 2013 – ',
    'LONDON, Monday, May 7, 2013 - ',
    'Born in London, May 7, 2013. ',
    'Treaty of London, 7 May 2013. ',
    'In London, 7 May 2013 was a day like others. ',
  ])('knows nothing from %j', (opening) => {
    expect(dayOf(`Ferry sinks off pier\n\n${opening}${BODY}`)).toBeNull();
  });
});
