import { describe, expect, it } from 'vitest';
import { dating } from '../../../../src/text/dates/attach/dating/dating.ts';
import { scene } from '../../../../src/text/dates/attach/scene.ts';
import { read } from '../reading.ts';

function find(marked: string) {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const sentence = { start: 0, end: text.length };
  return { text, found: dating(scene(text, sentence, read(text)), { start, end: marked.indexOf(']') - 1 }) };
}

/** The rule that dates the word in brackets. */
const rule = (marked: string): string | null => find(marked).found?.rule ?? null;

/** What dates the word in brackets: "on Thursday (clause)". */
function dates(marked: string): string | null {
  const { text, found } = find(marked);
  return found && `${found.relation} ${text.slice(found.timex.start, found.timex.end)} (${found.via})`;
}

/** What dates the word in brackets in a sentence that opens with what was issued. */
const on = (text: string): string | null => dates(`In ${text}`);

describe('dating', () => {
  it.each([
    ['Russia [denied] it on Thursday.', 'on Thursday (clause)'],
    [
      'Late on Sunday, Berg, in a statement read by his aide, [announced] troops would leave.',
      'on Sunday (clause)',
    ],
    ['On Friday, Holm, in a letter written on Sunday, [resigned].', 'on Friday (clause)'],
    ['Berg, in a letter written on Sunday, [resigned].', null],
    ['Ann Lee [became] the first woman to lead Kiel in 1997 and held on until 2001.', 'on 1997 (governor)'],
    ['Eva Roe [became] the youngest to win the prize in May 2001.', 'on May 2001 (governor)'],
    ['Ann Lee [became] the first woman to plan a flight in 2010.', null],
    ['Ann Lee [became] the first woman to win the race since 1990.', null],
    ['Ann Lee [became] the first woman to win a seat held by Roe in 1990.', null],
    ['Ann Lee [became] the woman to beat in 1999.', null],
    ['On Monday, Dahl, at a school [opened] by the king, said it had closed.', null],
    ['Yesterday the council, which sat for hours, [voted] for it.', 'on Yesterday (clause)'],
    ['On Friday Roe was flying home when she [fell] ill.', 'on Friday (governor)'],
    ['Berg said he would [resign] in May, and he did on Friday.', 'on Friday (coordinate)'],
    ['Berg said he would [resign] in May, but he did so on Friday.', 'on Friday (coordinate)'],
    ['Berg said he would [resign] in May, and he did.', 'on May (clause)'],
    ['The court [ruled] in May and upheld it in June.', 'on May (clause)'],
    ['The court ruled in May and [upheld] it in June.', 'on June (clause)'],
    ['NATO failed to agree on Thursday but [vowed] to press on.', 'on Thursday (coordinate)'],
    ['On Friday, the day he [resigned], Roe flew to Oslo.', 'on Friday (clause)'],
    ['On Friday, the day he resigned, Roe [flew] to Oslo.', 'on Friday (coordinate)'],
    ['In 2008, the year that she [won] it, Roe moved to Oslo.', 'on 2008 (clause)'],
    ['Roe flew to Oslo on 4 June 1950, the same day that the mill [burned].', 'on 4 June 1950 (clause)'],
    ['Roe sold it in 1999, in the same year in which he [bought] the mill.', 'on 1999 (clause)'],
    ['The mill burned on Tuesday, the day Roe was to [open] it.', null],
    ['Roe flew to Oslo on Monday, the day Lee left, and [sang].', null],
    ['On Monday Roe came in, took a knife and [stabbed] a man.', 'on Monday (coordinate)'],
    ['On Monday Roe came in, grabbed a knife, ran out and [stabbed] a man.', 'on Monday (coordinate)'],
    ['Roe came in on Monday, took a knife and [stabbed] a man.', null],
    ['On Monday Roe came in, took it on Friday, left and [stabbed] a man.', null],
    ['The ship sank on Monday, [killing] all on board.', 'on Monday (governor)'],
    ['He criticised Sunday’s [elections] on Thursday.', 'on Sunday (noun)'],
    ['They may leave the 1987 arms [treaty].', 'on 1987 (noun)'],
    ['The shop has grown since its [launch] in 2003.', 'on 2003 (beside)'],
    ['He has been [ill] since 2004.', 'since 2004 (beside)'],
  ])('%s', (text, found) => {
    expect(dates(text)).toBe(found);
  });

  it.each([
    ['noun', 'He criticised Sunday’s [elections].', 'He [criticised] Sunday’s elections.'],
    ['beside', 'It has grown since its [launch] in 2003.', 'It has [grown] since its launch in 2003.'],
    [
      'anniversary',
      'It came on the 20th anniversary of the [signing] of accords on December 8, 1991.',
      'It came after the [signing] of accords on December 8, 1991.',
    ],
    [
      'counted-from',
      'Two years before the mill burned in 1989, Roe [bought] it.',
      'Two years before the mill [burned] in 1989, Roe bought it.',
    ],
    ['side', 'He resigned on Monday after the [vote].', 'He [resigned] on Monday after the vote.'],
    ['told', 'On Monday he denied the [step] in Leeds.', 'On Monday he [denied] the step in Leeds.'],
    [
      'since-passive',
      'It had been [suspended] since July 24, 2003.',
      'It had been [growing] since July 24, 2003.',
    ],
    [
      'time-when',
      'It has been poor since 1999, when the mill [burned] down.',
      'It has been [poor] since 1999, when the mill burned down.',
    ],
    [
      'document',
      'In a letter sent on Monday, the former minister Ann Holm [accused] him of theft.',
      'In a letter [sent] on Monday, the former minister Ann Holm accused him of theft.',
    ],
    [
      'fronted',
      'On Thursday, Ann Holm, a candidate for the vote to be held in May, [resigned] at once.',
      'On Thursday, Ann Holm, a candidate for the vote to be [held] in May, resigned at once.',
    ],
    [
      'when-first',
      'When he did not come on Monday, his colleagues [called] the police.',
      'When he did not [come] on Monday, his colleagues called the police.',
    ],
    [
      'after-aside',
      'He was [convicted] of fraud, stemming from his years as mayor, in 2011.',
      'He was convicted of fraud, [stemming] from his years as mayor, in 2011.',
    ],
    ['cleft', 'It was on Monday that the tower [fell].', 'He said on Monday that the tower [fell].'],
    ['own-clause', 'Russia [denied] it on Thursday.', 'Russia said on Thursday it was [wrong].'],
    ['coordinate', 'It failed on Thursday but [vowed] to press on.', 'It [failed] on Thursday but vowed.'],
    ['content', 'He said on Thursday that it had [closed].', 'He [said] on Thursday that it had closed.'],
    ['order', 'He resigned on Monday after the party [split].', 'He [resigned] on Monday after it split.'],
    ['circumstance', 'The ship sank on Monday, [killing] all.', 'The ship [sank] on Monday, killing all.'],
    ['infinitive', 'They vowed on Monday to [stage] it.', 'They [vowed] on Monday to stage it.'],
  ])('decides by the rule %s', (name, here, elsewhere) => {
    expect(rule(here)).toBe(name);
    expect(rule(elsewhere)).not.toBe(name);
  });

  it('takes the date of a saying for no more than a bound of what was said', () => {
    expect(dates('He said on Thursday that the plant had [closed].')).toBe('by Thursday (report)');
    expect(dates('Russia on Thursday denied the step to [scrap] the plans was a deal.')).toBe(
      'by Thursday (report)',
    );
    expect(dates('The plant had [closed], he said on Thursday.')).toBe('by Thursday (report)');
  });

  it('puts what came before or after where it belongs', () => {
    expect(dates('He resigned on Monday after the [vote].')).toBe('by Monday (clause)');
    expect(dates('He resigned on Monday before the [vote].')).toBe('since Monday (clause)');
    expect(dates('He resigned on Monday after the party [split].')).toBe('by Monday (governor)');
  });

  it('dates what happened when a time is told of, not what goes on since or until then', () => {
    expect(dates('Until 2004, when the mine [closed], the town had a school.')).toBe('on 2004 (clause)');
    expect(dates('Since 1973, when skulls were last [surveyed], many were found.')).toBe('on 1973 (clause)');
    expect(dates('He was [jailed] in March when the court found him guilty.')).toBe('on March (clause)');
    expect(dates('Berg has [led] it since May 2010, when Holm resigned.')).toBe('since May 2010 (clause)');
    expect(dates('The mine closed in 2004, and when the mill [burned] all left.')).not.toBe(
      'on 2004 (clause)',
    );
  });

  it('dates what a text does by the day it is out, and nothing that was found before or is only told', () => {
    expect(on('a video posted to the site on Tuesday, the mayor of Lund [apologised].')).toMatch(
      /^on Tuesday/u,
    );
    expect(on('an advisory issued on Sunday, the office of the coast [raised] it.')).toMatch(/^on Sunday/u);
    expect(on('a study released on Friday, the scientists of Lund [reported] it.')).toMatch(/^on Friday/u);
    expect(on('a study released on Friday, the scientists of Lund [found] it.')).toBeNull();
    expect(on('a novel published in 1930, the heroine of the story [killed] a king.')).toBeNull();
    expect(on('a house built in 1902, Jan Holm of the society [opened] a shop.')).toBeNull();
  });

  it('leaves to what is said the time that opens it', () => {
    expect(dates('In May, the mill of the town was [closed], he said.')).toBe('on May (clause)');
    expect(dates('In May, the mill was closed, he [said].')).toBeNull();
    expect(dates('When he [spoke] in May, it had closed.')).toBe('on May (clause)');
  });

  it('finds the main verb behind what only describes its subject, and both of two verbs', () => {
    expect(dates('On Sunday, the strike begun on May 15 over pay [ended] in Lund.')).toBe(
      'on Sunday (clause)',
    );
    expect(dates('The strike [begun] on May 15 over pay ended in Lund.')).toBe('on May 15 (clause)');
    expect(dates('She was [elected] as a fellow of the society in 1981 and admitted to it in 1992.')).toBe(
      'on 1981 (clause)',
    );
    expect(dates('She was elected as a fellow of the society in 1981 and [admitted] to it in 1992.')).toBe(
      'on 1992 (clause)',
    );
    expect(dates('Most were in favour and on Friday the council [approved] it.')).toBe('on Friday (clause)');
  });

  it('ends a saying with its own day', () => {
    expect(dates('The chief [announced] online on Tuesday there were suspects.')).toBe('on Tuesday (clause)');
    expect(dates('He [told] reporters on Tuesday the mine was closed.')).toBe('on Tuesday (clause)');
    expect(dates('He [said] the meeting on Tuesday was good.')).toBeNull();
  });

  it('sees the noun behind a participle that describes it', () => {
    expect(dates('The first recorded [cases] of measles were on March 8.')).toBe('on March 8 (clause)');
    expect(dates('The second [opened] in March.')).toBe('on March (clause)');
    expect(dates('The last surviving member of the band [died] on Friday.')).toBe('on Friday (clause)');
  });

  it('dates what an anniversary remembers', () => {
    expect(
      dates('It came on the 20th anniversary of the [signing] of the accords on December 8, 1991.'),
    ).toBe('on December 8, 1991 (noun)');
  });

  it('lets the date of an occasion date what was said at it', () => {
    expect(dates('In a Wednesday speech, he [announced] it.')).toBe('on Wednesday (clause)');
    expect(dates('He [left] the Wednesday meeting.')).toBeNull();
  });

  it('keeps a participle apart from the verb after it', () => {
    expect(dates('The deal announced on Monday was [approved] by all.')).toBeNull();
    expect(dates('The deal [announced] on Monday was approved by all.')).toBe('on Monday (clause)');
  });

  it('marks what is only planned', () => {
    expect(dates('They agreed on Monday to [meet].')).toBe('on Monday (plan)');
  });

  it.each([
    'He [warned] that Moscow might leave the 1987 arms treaty.',
    'He [left] after he said on Monday that the talks had ended.',
    'The man who [sold] it spoke on Monday.',
    'It was built in 1955 and [sold] to a Dane.',
    'She was born on 3 May 1950 and [died] in Kiel.',
    'It [lasted] for seven years.',
  ])('finds no date for %s', (text) => {
    expect(dates(text)).toBeNull();
  });
});

describe('what is counted from another event', () => {
  it.each([
    ['Two days after the mill closed on 3 May 1999, the brewery [burned].', '1999-05-05'],
    ['The brewery [burned] a year before the mill closed in 1999.', '1998'],
    ['The mill closed in 1989, three years after Roe [sold] it.', '1986'],
    ['The brewery [burned] two weeks before the election of 3 May 1999.', '1999-04-19'],
    ['A month after the mill closed in May 1999, the brewery [burned].', '1999-06'],
    ['In 1956, a year before the mill closed, the brewery [burned].', undefined],
    ['In 1956, a year before the mill [closed], the brewery burned.', '1957'],
    ['In 1956, two years after the mill [closed], the brewery burned.', '1954'],
    ['About two years before the mill closed in 1999, the brewery [burned].', undefined],
    ['The brewery [burned] less than two years before the mill closed in 1999.', undefined],
    ['The brewery [burned] two days before the mill closed in 1999.', undefined],
    ['The brewery [burned] in 1990, two years before the mill closed in 1999.', undefined],
  ])('%s', (text, value) => {
    expect(find(text).found?.value).toBe(value);
  });
});

describe('what happened then by a clause that says so', () => {
  it.each([
    ['Dahl eased the rules to win [elections] which were held on June 21.', 'on June 21 (noun)'],
    ['The party lost seats in the [election] that took place on May 3.', 'on May 3 (noun)'],
    ['The party lost seats in the [election] in Kiel that took place on May 3.', 'on May 3 (noun)'],
    ['He spoke of the [fire] which destroyed the mill on 3 March.', 'on 3 March (noun)'],
    ['They mourned victims of the [attack] that killed nine in April 2011.', 'on April 2011 (noun)'],
  ])('has its day: %s', (text, day) => expect(dates(text)).toBe(day));

  it.each([
    'She read a report on the [strike] that ended in May.',
    'He spoke of the [fire] which was put out on 3 March.',
    'He recalled the [meeting] that she held on May 3.',
    'Dahl opposed the [summit] which will be held on 8 June.',
    'She read of the [strike] against a council that was held on May 3.',
    'He read of the [summit] that was held before May 3.',
  ])('has none of what is done to it, comes after it or is said of another: %s', (text) =>
    expect(dates(text)).toBeNull(),
  );
});

describe('what breaks in on something that goes on', () => {
  it.each([
    [
      'On Friday Roe was flying home from a match played in Kiel when she [fell] ill.',
      'on Friday (governor)',
    ],
    [
      'On 3 March the ferry was sailing to Kiel, carrying 300, when it [caught] fire.',
      'on 3 March (governor)',
    ],
    ['On Tuesday the court was about to rule when the judge [collapsed].', 'on Tuesday (governor)'],
    ['In 2008 Roe was teaching at a school built in 1971 when he was [arrested].', 'on 2008 (governor)'],
    ['The bus was carrying fans home on 2 May when it [crashed].', 'on 2 May (clause)'],
  ])('has its day: %s', (text, day) => expect(dates(text)).toBe(day));

  it.each([
    'Roe was leading a choir founded in 1955 when she [died].',
    'They were sailing a boat bought in 2003 when the storm [hit].',
  ])('has none of something that stands beside it: %s', (text) => expect(dates(text)).toBeNull());
});

describe('what is done by being announced', () => {
  it.each([
    ['The league announced on Friday the match has been [cancelled].', 'on Friday (governor)'],
    ['The league announced on Friday that the match is [called] off.', 'on Friday (governor)'],
    ['Roe announced yesterday she was [endorsing] Berg.', 'on yesterday (governor)'],
    ['On Wednesday, the council declared it was [ending] the search.', 'on Wednesday (governor)'],
  ])('is done that day: %s', (text, day) => expect(dates(text)).toBe(day));

  it.each([
    ['The league said on Friday the match has been [cancelled].', 'by Friday (report)'],
    ['The league announced on Friday that the match had been [cancelled].', 'by Friday (report)'],
    ['The club announced on Friday that the match was [postponed] by the league.', 'by Friday (report)'],
    ['Roe announced on Friday that Berg was [resigning].', 'by Friday (report)'],
    ['The mill announced on Friday that a bridge has [collapsed].', 'by Friday (report)'],
  ])('and whatever else is reported no later: %s', (text, day) => expect(dates(text)).toBe(day));
});

describe('what a body does by a vote', () => {
  it.each([
    ['The Senate voted on Tuesday to [confirm] Roe.', 'on Tuesday (governor)'],
    ['Lawmakers voted 61-38 on 4 June to [impeach] Roe.', 'on 4 June (governor)'],
    ['The council voted unanimously on Monday to [approve] it.', 'on Monday (governor)'],
  ])('is done when it is taken: %s', (text, day) => expect(dates(text)).toBe(day));

  it.each([
    'Senator Roe voted on Tuesday to [confirm] Berg.',
    'Ten members voted on Tuesday to [expel] Berg.',
    'Most lawmakers voted on Tuesday to [impeach] Berg.',
    'The council voted on Monday on a motion to [approve] it.',
    'The council voted on Monday to [demolish] it.',
  ])('but not by one, by some, or by more than a vote: %s', (text) =>
    expect(rule(text)).not.toBe('voted-to'),
  );
});

describe('a time right behind “that”', () => {
  it('is of what is said', () => {
    expect(dates('Roe announced yesterday that from 25 June, wearing a mask would [become] law.')).toBe(
      'since 25 June (clause)',
    );
    expect(dates('Roe [announced] yesterday that from 25 June, wearing a mask would become law.')).toBe(
      'on yesterday (clause)',
    );
  });
});

describe('what makes somebody do something', () => {
  it.each([
    ['Gusty winds [led] officials to give up on Tuesday.', 'on Tuesday (governor)'],
    ['Lumo was [forced] to close its mill on 3 May.', 'on 3 May (governor)'],
    ['The leak [prompted] the council on Monday to shut the pool on Friday.', 'on Monday (clause)'],
  ])('has the day on which it is done, unless it has its own: %s', (text, day) =>
    expect(dates(text)).toBe(day),
  );

  it.each([
    'The court [allowed] Lumo to close its mill on 3 May.',
    'Winds [led] officials to give up before Tuesday.',
  ])('but not of what somebody is only let do, or does before: %s', (text) =>
    expect(rule(text)).not.toBe('causing'),
  );
});
