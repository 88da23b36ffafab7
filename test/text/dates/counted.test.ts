import { describe, expect, it } from 'vitest';
import { read, values } from './reading.ts';

describe('four digits that are no year', () => {
  it.each([
    'The owner appealed in docket 1987.',
    'She flew on flight 1990 to Kiel.',
    'Section 1983 was cited.',
    'The council passed resolution 1973.',
    'The bus 1999 was late.',
    'It stood at 1987 Elm Street.',
    'He read Orwell’s 1984.',
    'The film 1917 opened.',
    'Ticket number 1987 won.',
    'He has an account with bank 1999.',
    'Elm 2000 Ltd was sold.',
    'The village has a population of 1950.',
    'It rose to 2000 in all.',
    'It was sold for 1950.',
    'About 1900 died.',
    'He left at 1900.',
    'Its postcode 2015 is new.',
    'The vote was 2010 to 1987.',
    'See RFC 2015 for more.',
    'He watched Blade Runner 2049.',
    'It runs on the Galaxy 2018.',
    'She joined Horizon 2020, a fund.',
    'They qualified for Euro 2024.',
    'She won Miss Valley 2012.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['It was 1980 and no one noticed.', '1980 = 1980'],
    ['Around 2000 they left.', '2000 = 2000'],
    ['About 1900 the mill was sold.', '1900 = 1900'],
    ['By about 1900 it had gone.', '1900 = 1900'],
    ['Ghana’s 1984 vote was calm.', '1984 = 1984'],
    ['The disastrous 2003 season ended.', '2003 = 2003'],
    ['He was active 1911-1920.', '1911 = 1911'],
    ['Beijing 2008 was a success.', '2008 = 2008'],
    ['They met at WWDC 2005.', '2005 = 2005'],
    ['She won in Rio 2016.', '2016 = 2016'],
    ['They lost the World Cup 2010.', '2010 = 2010'],
    ['Throughout 1998 it rained.', '1998 = 1998'],
    ['She led Elm Press 1911-1920.', '1911 = 1911'],
    ['It was replaced early in 1914.', 'early in 1914 = 1914'],
    ['It was moved from 1999 to 2001.', '1999 = 1999'],
  ])('reads "%s"', (text, found) => {
    expect(values(text)).toContain(found);
  });
});
