import { describe, expect, it } from 'vitest';
import { read, values } from './reading.ts';

// Friday 30 March 2007
describe('direction', () => {
  it.each([
    ['He said so on Saturday.', 'Saturday = 2007-03-24'],
    ['She will go on Saturday.', 'Saturday = 2007-03-31'],
    ['It was expected on Saturday.', 'Saturday = 2007-03-31'],
    ['He criticised Sunday’s elections.', 'Sunday = 2007-03-25'],
    ['They met on Friday.', 'Friday = 2007-03-30'],
    ['It was their last encounter before Mr Putin steps down on May 7th.', 'May 7th = 2007-05-07'],
    ['It was opened on May 7.', 'May 7 = 2006-05-07'],
    ['Sales rose last Saturday.', 'last Saturday = 2007-03-24'],
    ['It grew less than forecast in July.', 'July = 2006-07'],
    ['A bill passed on Monday will help.', 'Monday = 2007-03-26'],
    ['It will be held on Monday.', 'Monday = 2007-04-02'],
    ['He tried to bounce back from Monday’s debate.', 'Monday = 2007-03-26'],
    ['Sunday could not have been worse.', 'Sunday = 2007-03-25'],
    ['The bank is to open on Monday.', 'Monday = 2007-04-02'],
    ['It has been so since Monday.', 'Monday = 2007-03-26'],
    ['Ms Roe said: “We go.” on Monday.', 'Monday = 2007-03-26'],
    ['Ms Roe told them “we are going to win” on Monday.', 'Monday = 2007-03-26'],
    ['“We will go on Monday,” Ms Roe said.', 'Monday = 2007-04-02'],
    ['This Sunday a crowd crossed the bridge.', 'This Sunday = 2007-03-25'],
    ['A crowd will cross the bridge this Wednesday.', 'this Wednesday = 2007-04-04'],
    ['They have maintained so on Saturday.', 'Saturday = 2007-03-24'],
    ['It begins next Friday.', 'next Friday = 2007-04-06'],
    ['Roe has scheduled a June 18 vote on it.', 'June 18 = 2007-06-18'],
    ['Roe called a May 3 election.', 'May 3 = 2007-05-03'],
    ['Few had expected much of Sunday’s vote.', 'Sunday = 2007-03-25'],
    ['On Thursday Roe, a candidate for the vote to be held on May 9, spoke.', 'May 9 = 2007-05-09'],
    ['Roe said that from May 9, wearing a mask would become law.', 'May 9 = 2007-05-09'],
    ['The fund follows the breach of a dam on November 1.', 'November 1 = 2006-11-01'],
    ['The ship ought to have sailed in May.', 'May = 2006-05'],
  ])('%s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    ['There is a meeting on Saturday.', '2007-03-24', '2007-03-31'],
    ['Police are holding a man over Monday’s fire.', '2007-03-26', '2007-04-02'],
    ['Despite the vote on Monday to stop it, there are doubts.', '2007-03-26', '2007-04-02'],
    ['The vote is in October.', '2006-10', '2007-10'],
  ])('keeps both candidates where nothing shows it: %s', (text, value, other) => {
    expect(read(text)).toMatchObject([{ value, other, certain: false }]);
  });

  it.each([
    ['They argued before the caucuses on April 1.', '2007-04-01', '2006-04-01'],
    ['She had spoken of the April 19 primary.', '2007-04-19', '2006-04-19'],
    ['They will look into the Jan. 5 attack.', '2007-01-05', '2008-01-05'],
  ])('takes the nearest year for a date that a noun owns: %s', (text, value, other) => {
    expect(read(text)).toMatchObject([{ value, other, certain: false }]);
  });

  it.each([
    ['They left on May 7.', 'May 7 = 2006-05-07'],
    ['They left yesterday or on May 7.', 'May 7 = 2006-05-07'],
    ['It was sunny on May 7.', 'May 7 = 2006-05-07'],
    ['They outlined their plans on November 7.', 'November 7 = 2006-11-07'],
    ['They outlined their plans on May 7 last year.', 'May 7 last year = 2006-05-07'],
  ])('trusts the tense of what the date belongs to: %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it('keeps no other candidate where a tense shows it', () => {
    expect(read('They met on Saturday.')).toMatchObject([{ other: null, certain: true }]);
  });
});
