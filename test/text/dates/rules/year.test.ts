import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('year', () => {
  it.each([
    ['It was signed in 1991.', '1991 = 1991'],
    ['He may leave the 1987 treaty.', '1987 = 1987'],
    ['The war of 1914-1918 ended.', '1918 = 1918'],
    ['It opened late in 2004.', 'late in 2004 = 2004'],
    ['Profit for fiscal 1989 was small.', 'fiscal 1989 = FY1989'],
    ['They were pre-2003 levels.', '2003 = 2003'],
    ['The 2005-06 season was good.', '2005 = 2005'],
    ['Profit for the 2004/05 tax year was small.', '2004 = FY2004'],
    ['The 2005 business year was good.', '2005 = FY2005'],
    ['A UN 2002 report is out.', '2002 = 2002'],
    ['As late as 1981 senior officials knew nothing.', '1981 = 1981'],
    ['As recently as 2003 officials had no vote.', '2003 = 2003'],
    ['In 2005’s vote he lost.', '2005 = 2005'],
    ['The abbot died in 1243 and was buried there.', '1243 = 1243'],
    ['It had stood since 1098.', '1098 = 1098'],
    ['In 1066 King Harold fell.', '1066 = 1066'],
    ['In 1348, plague came.', '1348 = 1348'],
    ['The bell, cast in 1417, cracked.', '1417 = 1417'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    'It has been viewed 2504 times.',
    'They sank 1243 and saved two.',
    'The number rose from 1100 to 1243.',
    'It ended in 1200 lost jobs.',
    'They live in 1400 of the houses.',
    'About 1100 fled in 1200 buses.',
    'He passed the FIRE Act (S. 1941) long ago.',
    'The bill, H.R. 2015, passed.',
    'They voted for Resolution 1973 at once.',
    'Some 1500 people came.',
    'As many as 1900 officials came.',
    'Some 1500 people and 1998 horses came.',
    'About 2000 of the seats were sold.',
    'He drives a BMW 2002 to work.',
    'It cost $2007.',
    'Flight 1999 landed.',
    'A Boeing 1999 landed.',
    'The 2000m race.',
    'The X-2000 flew.',
    'It has 2017 rooms and 1998 beds.',
    'It lies on 2000 square metres.',
    'It ended 2012-1998.',
    'They won by 1500 votes.',
    'He reads 2000AD.',
    'It was sold for 1987 crowns.',
    'It takes 1500 litres.',
    'Seat 1999 is free.',
    'The ridge is 1950 ft high.',
    'The engine has 1998 cc.',
    'Call 020-1987-2011 now.',
    'They heard the band The 1975 play.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'year')).toEqual([]);
  });
});
