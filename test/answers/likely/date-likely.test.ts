import { describe, expect, it } from 'vitest';
import { readIn } from '../read-in.ts';

describe('the day of a sentence that is like what was asked', () => {
  it.each([
    ['Brenner withdrew from the contest in March 2014.', 'Brenner quits the race', '2014-03'],
    [
      'Brenner was chosen as the leader of the Liberals on 3 March 2014.',
      'Brenner takes over the Liberals',
      '2014-03-03',
    ],
    ['On 3 March 2014 the police took Karl Weil into custody.', 'Karl Weil detained', '2014-03-03'],
    ['The Alma Theatre was torn down in 1994.', 'end of the Alma Theatre', '1994'],
    [
      'In 2007 the Danish trio Lumo were inducted into the Hall of Fame.',
      'Lumo enter the Hall of Fame',
      '2007',
    ],
    [
      'On 3 March 2014 the council of Lumen heard a report by a team from Bergen, saying the flood of the river Laki in 1994 was followed by hunger.',
      'When did the talk on Laki take place in Lumen?',
      '2014-03-03',
    ],
    [
      'A probe docked with the International Space Station on 3 March 2014.',
      'When did the probe arrive at the ISS?',
      '2014-03-03',
    ],
  ])('is offered: “%s”, asked “%s”', (text, event, value) => {
    expect(readIn(text, event)).toMatchObject({ value });
  });

  it.each([
    ['The road to Bergen closed on 3 March 2014.', 'when did the road to Bergen open'],
    ['Police arrested Jan Dahl on 3 March 2014.', 'Jan Dahl released'],
    ['Ida Holm was elected mayor on 3 March 2014.', 'when did Ida Holm resign as mayor'],
    ['Jan Dahl was hired by Elmco on 3 March 2014.', 'when did Elmco fire Jan Dahl'],
    ['The Alma Bridge was opened on 3 March 2014 by the king.', 'Alma Bridge collapsed'],
    ['Ida Holm met Jan Dahl in Leeds on 3 March 2014.', 'when did Ida Holm marry Jan Dahl'],
    ['Ida Holm visited Oslo on 3 March 2014.', 'when did Ida Holm travel to Bergen'],
    ['The fair in Bergen was postponed on 3 March 2014.', 'when was the fair in Bergen cancelled'],
    ['Brenner denied on 3 March 2014 that he had left the race.', 'Brenner quits the race'],
    ['The second ferry reached Oslo on 3 March 2014.', 'first ferry gets to Oslo'],
  ])('is not that of another event, or of none: “%s”, asked “%s”', (text, event) => {
    expect(readIn(text, event).value).toBeNull();
  });

  it.each([
    ['Ida Holm, who was born in Leeds in 1950, resigned as leader.', 'resignation of Ida Holm in Leeds'],
    ['The Alma Theatre, built in 1890, was demolished.', 'demolition of the Alma Theatre'],
    ['Brenner was signed for Leeds at the time of his death, having joined in 1994.', 'death of Brenner'],
  ])('is not that of another clause than what tells it: “%s”, asked “%s”', (text, event) => {
    expect(readIn(text, event).value).toBeNull();
  });

  it('is said to be that of its word', () => {
    const text = 'Bergen has had a tramway since the line was laid in 1994.';
    expect(readIn(text, 'birth of the Bergen tramway')).toMatchObject({
      value: '1994',
      notes: ['the day of “was”', 'the article gives the date'],
    });
  });
});

describe('a day told in other words', () => {
  it.each([
    ['The Norna sank off Oban on 3 March 2014. It rained.', 'Norna goes down off Oban'],
    ['Karl Weil withdrew from the contest on 3 March 2014. It rained.', 'Karl Weil quits the race'],
    [
      'On 3 March 2014 the police took Karl Weil into custody in Oslo. It rained.',
      'arrest of Karl Weil in Oslo',
    ],
    ['On 3 March 2014 Lumo kept the lead with a 3 to 1 win over Norna. It rained.', 'Lumo beats Norna'],
    ['On 3 March 2014 Ida Holm dissolved the Danish parliament. It rained.', 'Holm ends parliament'],
  ])('is said plainly where the reader holds it to be told: “%s”, asked “%s”', (text, event) => {
    expect(readIn(text, event)).toMatchObject({ sure: 'answered', value: '2014-03-03' });
  });

  it.each([
    [
      'Denmark razed the Alma Theatre on 3 March 2014. Sweden razed the Alma Theatre on 9 June 2014.',
      'destruction of the Alma Theatre',
    ],
    [
      'Denmark will raze the Alma Theatre on 3 March 2016. The fair went on.',
      'destruction of the Alma Theatre',
    ],
    [
      'The Alma Theatre opened in Leeds. Denmark razed the hall on 3 March 2014.',
      'destruction of the Alma Theatre',
    ],
    ['Karl Weil was sentenced in Leeds on 3 March 2014. It rained.', 'Karl Weil jailed in Leeds'],
    ['Karl Weil was sentenced in Leeds on 3 March 2014. It rained.', 'Karl Weil acquitted in Leeds'],
    ['Karl Weil was fined in Leeds on 3 March 2014. It rained.', 'Karl Weil jailed in Leeds'],
    ['Karl Weil was charged in Leeds on 3 March 2014. It rained.', 'Karl Weil punished in Leeds'],
    ['Karl Weil met the judge in Leeds on 3 March 2014. It rained.', 'Karl Weil punished in Leeds'],
    ['Denmark voted for the treaty on 3 March 2014. It rained.', 'Denmark voted against the treaty'],
    ['Karl Weil met the judge in Leeds on 3 March 2014. It rained.', 'trial of Karl Weil in Leeds'],
    ['The Oslo court freed Karl Weil on 3 March 2014.', 'arrest of Karl Weil in Oslo'],
    ['The Oslo court fined Karl Weil on 3 March 2014.', 'murder of an Oslo baker by Karl Weil'],
    ['Ida Holm was chosen as leader in Leeds on 3 March 2014.', 'resignation of Ida Holm as leader in Leeds'],
    ['Ida Holm spoke in Oslo on 3 March 2014.', 'Ida Holm’s illness in Oslo'],
  ])(
    'is only offered where another comes near, it is planned, or a name or word lacks: “%s”, asked “%s”',
    (text, event) => {
      expect(readIn(text, event).sure).not.toBe('answered');
    },
  );
});

describe('a day told in other words that the reader is sure of', () => {
  it.each([
    ['Denmark razed the Alma Theatre on 3 March 2014. The fair went on.', 'destruction of the Alma Theatre'],
  ])('is stated: “%s”, asked “%s”', (text, event) =>
    expect(readIn(text, event)).toMatchObject({ sure: 'answered', value: '2014-03-03' }),
  );
});

describe('a time of which the question has another part', () => {
  it.each([
    ['On Tuesday morning the house passed the water bill.', 'night vote on water bill', '2015-05-19'],
    ['The bridge fell at noon on 3 March 2014.', 'afternoon collapse of the bridge', '2014-03-03'],
    ['Ida Holm was robbed in Oslo on Friday night.', 'robbery of Holm in the evening', '2015-05-22'],
  ])('is offered, and not stated: “%s”, asked “%s”', (text, event, value) => {
    const { sure, value: day } = readIn(text, event);
    expect([sure, day?.slice(0, 10)]).toEqual(['bearing', value]);
  });
});

describe('the day of what was asked', () => {
  it('comes before a sentence that speaks of it without one', () => {
    const text =
      'Jon Weil was with Elmco at the time of his death. The wrestler Jon Weil died on 3 March 2014 in Leeds.';
    expect(readIn(text, 'Weil’s death')).toMatchObject({ sure: 'answered', value: '2014-03-03' });
  });

  it('is offered where only the article has a name', () => {
    const text = 'The plan was Ida Holm’s. The Oslo council rejected the plan on 3 March 2014.';
    expect(readIn(text, 'council turns down Holm’s plan')).toMatchObject({
      sure: 'bearing',
      value: '2014-03-03',
    });
  });
});

describe('a part of a time', () => {
  const LIFTED = 'Holm said that the ban that was lifted at the start of 2009 should return.';

  it('is no word for what happened then', () => {
    expect(
      readIn('Dahl gave farmers a rebate that expired at the end of 2005.', 'end of the rebate'),
    ).toMatchObject({ value: '2005' });
    expect(readIn(LIFTED, 'lifting of the ban').value).toBe('2009');
    expect(readIn(LIFTED, 'start of the ban').value).toBeNull();
  });
});
