import { describe, expect, test } from 'vitest';
import { agrees } from '../../../src/text/offices/agrees.ts';
import { askedOffice } from '../../../src/text/offices/asked.ts';
import { officesIn } from '../../../src/text/offices/parse.ts';
import { partsOf } from '../../../src/text/offices/parts.ts';
import { tokens } from '../../../src/text/tokens.ts';

const isMeant = (asked: string, given: string): boolean =>
  officesIn(partsOf(tokens(given, { start: 0, end: given.length }))!).some((one) =>
    agrees(askedOffice(asked)!, one),
  );

describe('an office that is asked for', () => {
  test.each([
    ['foreign minister', 'Russian Foreign Minister'],
    ['foreign minister', 'Minister of Foreign Affairs'],
    ['Russian minister of defence', 'Russia’s defense minister'],
    ['fm', 'foreign minister of Norway'],
    ['VP', 'Vice-President'],
    ['us president', 'incumbent United States President'],
    ['US president', 'U.S. President'],
    ['british pm', 'Prime Minister of the United Kingdom'],
    ['UN chief', 'U.N. Secretary-General'],
    ['IMF head', 'managing director of the IMF'],
    ['Ford boss', 'Ford Motor Company CEO'],
    ['Senate majority leader', 'US Senate Majority Leader'],
    ['ambassador to Norway', 'US ambassador to Norway'],
    ['US ambassador', 'US ambassador to Norway'],
    ['mayor of New York', 'New York City mayor'],
    ['spokesman for the president', 'spokeswoman for the president'],
    ['Vinmark director', 'director at Vinmark'],
    ['chair of the board', 'owner and chairwoman of the board'],
    ['former president', 'ex-president'],
    ['attorney general', 'US Attorney-General'],
  ])('%s is the %s', (asked, given) => {
    expect(isMeant(asked, given)).toBe(true);
  });

  test.each([
    ['president', 'former president'],
    ['president', 'vice president'],
    ['president', 'president-elect'],
    ['president', 'then-president'],
    ['former president', 'president'],
    ['minister', 'prime minister'],
    ['foreign minister', 'deputy foreign minister'],
    ['foreign minister', 'shadow foreign minister'],
    ['mayor', 'acting mayor'],
    ['US president', 'president of Russia'],
    ['US president', 'president of US Steel'],
    ['US president', 'US Olympic Committee president'],
    ['US leader', 'US Senate majority leader'],
    ['Russian president', 'president of the Russian Academy of Sciences'],
    ['Russian president', 'president'],
    ['governor of Virginia', 'governor of West Virginia'],
    ['Wales premier', 'New South Wales premier'],
    ['Washington editor', 'Washington Post editor'],
    ['US ambassador', 'ambassador to the US'],
    ['Russian chief', 'Russian president'],
    ['NATO secretary general', 'NATO chief'],
    ['Norwegian spokesman', 'spokesman for the Norwegian church'],
    ['general', 'attorney general'],
    ['president', 'presidential candidate'],
    ['president', 'president’s lawyer'],
    ['director of intelligence', 'office of the director of intelligence'],
  ])('%s is not the %s', (asked, given) => {
    expect(isMeant(asked, given)).toBe(false);
  });

  test.each([
    'Putin',
    'Foreign Minister Lavrov',
    'White House',
    'the police',
    'his wife',
    'no president',
    'president and CEO',
    'the treaty, the minister',
  ])('%s is none', (typed) => {
    expect(askedOffice(typed)).toBeNull();
  });
});
