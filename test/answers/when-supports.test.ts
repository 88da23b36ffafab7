import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { telling } from '../../src/answers/when-supports.ts';
import type { Hit } from '../../src/search/found.ts';
import { openLibrary } from '../../src/library.ts';
import { readTable } from '../../src/search/table.ts';
import { statedIn } from './stated-in.ts';

const table = readTable();
const day = { value: '2015-05-25', from: '2015-05-25', to: '2015-05-25', basis: 'manifest' } as const;

/** The day that one text gives for a question, or null. */
function dayIn(text: string, question: string): string | null {
  const article = makeArticle('a.txt', `News from the town\n\n${text}\n`, { published: day });
  const answer = openLibrary([article], 'kind' in table ? null : table).when(question);
  return answer.kind === 'dates' ? (answer.evidence[0]?.when?.value ?? null) : null;
}

describe('a day', () => {
  it.each([
    ['The road closed on 3 March 2014.', 'when did the road open'],
    ['Ida Holm was born in 1950 in Oslo.', 'when did Ida Holm die'],
    ['Police arrested Jan Dahl on 3 March 2014.', 'Jan Dahl released'],
    ['Ida Holm was elected mayor on 3 March 2014.', 'when did Ida Holm resign as mayor'],
    ['The ferry Nora left Oban on 3 March 2014.', 'when did the ferry Nora arrive'],
    ['The second mill opened on 3 March 2014.', 'when did the first mill open'],
    ['Ida Holm visited Oslo on 3 March 2014.', 'when did Ida Holm visit Bergen'],
    ['Jan Dahl resigned on 3 March 2014. Ida Holm stayed on.', 'Holm resigned'],
    ['Jan Dahl fired Ida Holm on 3 March 2014.', 'when did Holm fire Dahl'],
    [
      'Ida Holm, Dahl’s chief of staff, announced her retreat on 3 March 2014.',
      'when did Dahl announce his retreat',
    ],
    ['A flood struck the yearly fair. The wettest was the 1991 fair, some said.', 'flood at the yearly fair'],
    [
      'The party withdrew the offer. The mayor announced the party offer on 3 March 2014.',
      'party withdraws offer',
    ],
  ])('of another event is not taken: “%s”, asked “%s”', (text, question) => {
    expect(dayIn(text, question)).toBeNull();
  });

  it.each([
    ['Nobody sold the mill on 3 March 2014.', 'mill sold'],
    ['The council did not sell the mill on 3 March 2014.', 'mill sold'],
    ['The council refused to sell the mill on 3 March 2014.', 'when did the council sell the mill'],
    ['Jan Dahl denied that he sold the mill on 3 March 2014.', 'Dahl sold mill'],
    ['Jan Dahl nearly resigned on 3 March 2014.', 'Dahl resigned'],
    ['Rumours that Dahl sold the mill on 3 March 2014 are false.', 'Dahl sold mill'],
    ['Dahl said he would have sold the mill on 3 March 2014.', 'Dahl sold mill'],
    ['The council wants the mill sold on 3 March 2016.', 'mill sold'],
    ['The sale of the mill on 3 March 2014 was called off.', 'mill sale'],
    ['The mill was to be sold on 3 March 2014, but the sale fell through.', 'mill sold'],
    ['The vote set for 3 March 2014 never took place.', 'when did the vote take place'],
    ['The opening of the mill on 3 March 2014 was put off.', 'when did the mill open'],
    ['The mill had been due to open on 3 March 2014 but sank.', 'when did the mill open'],
    ['The mill was supposed to open on 3 March 2014.', 'when did the mill open'],
    ['The mill was meant to open on 3 March 2014.', 'when did the mill open'],
    ['Jan Dahl called for the mayor to resign on 3 March 2014.', 'when did the mayor resign'],
    ['The minister ruled out an election on 3 March 2014.', 'when was the election'],
    ['Villagers feared that the dam would burst on 3 March 2014.', 'when did the dam burst'],
    ['Ministers mooted a vote on 3 March 2014.', 'when was the vote'],
    ['There was no strike on 3 March 2014.', 'when was the strike'],
    ['The court blocked the sale of the mill on 3 March 2014.', 'when was the mill sale'],
    ['The planned sale of the mill on 3 March 2014 collapsed.', 'mill sale'],
    ['Police foiled an attack on 3 March 2014.', 'when did police attack'],
    ['It is not true that Jan Dahl resigned on 3 March 2014.', 'when did Dahl resign'],
    ['Jan Dahl resigned on 3 March 2014, the paper wrongly reported.', 'when did Dahl resign'],
    ['Instead of resigning on 3 March 2014, Jan Dahl went fishing.', 'when did Dahl resign'],
    ['Far from resigning on 3 March 2014, Jan Dahl went fishing.', 'when did Dahl resign'],
    ['If the mill had burned on 3 March 2014, nobody would know.', 'when did the mill burn'],
    ['The mill burned on 3 March 2014.\n\nCorrection: The mill burned on another day.', 'mill burned'],
  ])('of what did not happen is none: “%s”, asked “%s”', (text, question) => {
    expect(dayIn(text, question)).toBeNull();
  });

  it.each([
    ['The mill was sold on 3 March 2014.', 'mill sold'],
    ['Jan Dahl, who never slept, sold the mill on 3 March 2014.', 'Dahl sold mill'],
    ['Jan Dahl not only sold the mill on 3 March 2014 but left.', 'Dahl sold mill'],
    ['Jan Dahl fired Ida Holm on 3 March 2014.', 'when did Dahl fire Holm'],
    ['Ida Holm was fired by Jan Dahl on 3 March 2014.', 'when did Dahl fire Holm'],
    ['The council refused on 3 March 2014 to sell the mill.', 'when did the council refuse to sell the mill'],
    ['Nearly 300 men stopped work on 3 March 2014.', 'men stopped work'],
    ['When nearly 300 men stopped work on 3 March 2014, it rained.', 'when did nearly 300 men stop work'],
    ['Jan Dahl resigned on 3 March 2014, not on 4 March.', 'when did Dahl resign'],
    ['The strike on 3 March 2014 was not called off.', 'when was the strike'],
    ['The fair was called off on 3 March 2014.', 'when was the fair called off'],
    ['The court blocked the sale on 3 March 2014.', 'when did the court block the sale'],
    ['As feared, the dam burst on 3 March 2014.', 'when did the dam burst'],
    ['The planned strike began on 3 March 2014.', 'when did the strike begin'],
    ['The long planned bridge opened on 3 March 2014.', 'when did the bridge open'],
    ['The union called for talks and Jan Dahl resigned on 3 March 2014.', 'when did Dahl resign'],
    ['Despite threats to cancel it, the fair was held on 3 March 2014.', 'when was the fair held'],
    ['No fewer than nine people died on 3 March 2014.', 'when did nine people die'],
    ['It was on 3 March 2014 that the mill burned.', 'when did the mill burn'],
  ])('of the very event is given: “%s”, asked “%s”', (text, question) => {
    expect(dayIn(text, question)).toBe('2014-03-03');
  });
});

/** How a text may tell of what a name that is asked for by its initials did. */
function tells(name: string, text: string) {
  const passage = { article: { text }, start: 0, end: text.length };
  const hit = { passage, matched: [] } as unknown as Hit;
  return telling([{ text: name, how: 'nowhere' }], `${name} founded`)(hit);
}

describe('a name that is asked for by its initials', () => {
  it.each([
    ['ISS', 'The International Space Station was built.'],
    ['IPCC', 'The Inter-governmental Panel on Climate Change met.'],
    ['NAM', 'The Non-Aligned Movement met.'],
  ])('is that which is written in full: %s, “%s”', (name, text) => {
    expect(tells(name, text)).toBe('in no word');
  });

  it('is not looked for in ever more ways', () => {
    expect(tells('AAAAAB', `${'A-'.repeat(400)}.`)).toBeNull();
  });
});

describe('a topic that begins with what is asked of another', () => {
  it.each([
    ['Kestria imposed a ban on radios on 3 March 2014.', 'end of Kestria’s ban on radios'],
    ['Engineers warned on 3 March 2014 that the Tarn bridge could collapse.', 'Tarn bridge collapse'],
  ])('gets no day of that: “%s”, asked “%s”', (text, topic) => {
    expect(statedIn(text, topic)).toBeNull();
  });

  it.each([
    ['The end of Kestria’s ban on radios came on 3 March 2014.', 'end of Kestria’s ban on radios'],
    ['The Tarn bridge collapsed on 3 March 2014.', 'collapse of the Tarn bridge'],
    ['A jury found Gail Price guilty on 3 March 2014.', 'Price found guilty'],
  ])('gets the day of it: “%s”, asked “%s”', (text, topic) => {
    expect(statedIn(text, topic)).toBe('2014-03-03');
  });
});
