import { describe, expect, it } from 'vitest';
import { said } from '../said.ts';

const names = (text: string): (string | null)[] => said(text).map(({ name }) => name);

describe('who speaks is whoever is of something, not what they are of', () => {
  it.each([
    ['Economist Maria Berg (@mberg) from the Harbour Institute said that trade “will slow”.', 'Maria Berg'],
    ['Maria Berg (left) of the Harbour Institute said trade “will slow” next year.', 'Maria Berg'],
    ['Maria Berg (Labour) of the Kiel Council added that it was “far too late”.', 'Maria Berg'],
    ['Maria Berg, PhD, of the Harbour Institute said the bridge was “a mess”.', 'Maria Berg'],
    ['Maria Berg, 45, of Greenpeace said the bridge was “a mess”.', 'Maria Berg'],
    ['Maria Berg, a biologist, from the Harbour Institute said it was “a mess”.', 'Maria Berg'],
    ['In a letter to Maria Berg, of the Harbour Institute, Oxfam said it was “a mess”.', 'Oxfam'],
    ['After talks with Maria Berg (left) in Kiel, Oxfam said it was “a mess”.', 'Oxfam'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));
});

describe('a name with “and” in it that owns whoever speaks is one name', () => {
  it.each([
    ['said the Ministry of Ports and Roads’ deputy director Maria Berg.', 'Maria Berg'],
    ['said Ports and Roads Authority spokeswoman Maria Berg.', 'Maria Berg'],
    ['said Energy and Climate Secretary Maria Berg.', 'Maria Berg'],
    ['said the Food and Drug Administration’s Maria Berg.', 'Maria Berg'],
    ['said the Centre for Law and Order’s (CLO) head Maria Berg.', 'Maria Berg'],
    ['said Acme’s (AC) director Maria Berg.', 'Maria Berg'],
    ['said Anna Kern and Leeds mayor Maria Berg.', 'Anna Kern'],
    ['said Greenpeace and Oxfam.', 'Greenpeace'],
    ['said the Harbour Institute’s (HI) report.', null],
  ])('“We will rebuild it,” %s', (cue, name) =>
    expect(names(`“We will rebuild it,” ${cue}`)).toEqual([name]),
  );
});

describe('a name that is not written like others is one', () => {
  it.each([
    ['The iCoast Team explains: “We look for volunteers.”', 'iCoast Team'],
    ['According to Data.gov, the set “holds many records”.', 'Data.gov'],
    ['According to kiel.gov.uk and the council, the set “holds many records”.', null],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));
});

describe('whoever is to be asked or told something does not say it', () => {
  it.each([
    'You may want to ask your Harbour Officer questions like these:\n\n- “What will it cost?”',
    'Before you sign, ask Berg: “What happens to my deposit?”',
    'Then tell Maria Berg: “I will not pay.”',
    'Do not forget to remind Maria Berg: “I will not pay.”',
    'Ask Maria Berg: “Is it safe?”',
  ])('%s', (text) => expect(names(text).filter((name) => name !== null)).toEqual([]));
});
