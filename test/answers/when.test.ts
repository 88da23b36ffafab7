import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import type { Published } from '../../src/corpus/article.ts';
import { openLibrary } from '../../src/library.ts';
import { readTable } from '../../src/search/table.ts';
import { plain } from '../../src/words.ts';
import { seedArticles, seedLibrary } from '../support/seeds.ts';

/** What a library of one made-up article says of an event. */
function ask(text: string, event: string, published: Partial<Published> = {}) {
  const day = {
    value: '2007-03-30',
    from: '2007-03-30',
    to: '2007-03-30',
    basis: 'manifest',
    ...published,
  } as const;
  const article = makeArticle('made-up.txt', `A made-up headline\n\n${text}`, { published: day });
  const answer = openLibrary([article], null).when(event);
  const notes = answer.evidence.map((one) => one.notes.map(plain));
  return { kind: answer.kind, says: plain(answer.says[0]!), when: answer.evidence[0]?.when, notes };
}

const table = readTable();
const meaningLibrary = openLibrary(seedArticles, 'kind' in table ? null : table);

const asked = (event: string) => {
  const answer = seedLibrary.when(event);
  const first = answer.evidence[0];
  return {
    kind: answer.kind,
    says: plain(answer.says[0]!),
    file: first?.article.file.slice(0, 3),
    when: first?.when,
  };
};

describe('an event that a sentence begins with', () => {
  it('is the one just told of where nothing tells it apart', () => {
    const text = 'Ms Berg and Mr Holm spoke on 3 May 2005. After the phone call, Ms Berg flew home.';
    expect(ask(text, 'phone call').when).toMatchObject({ value: '2005-05-03' });
    const again = 'Ms Berg met Mr Holm in Oslo on 3 May 2005. After the Oslo meeting, Ms Berg flew home.';
    expect(ask(again, 'Oslo meeting').when).toMatchObject({ value: '2005-05-03' });
  });
  it.each(['Following the council’s vote', 'After the Aker council vote', 'After the UK’s council vote'])(
    'is another one where a name tells it apart: %s',
    (lead) => {
      const text = `Ms Berg met Mr Holm in Oslo on 3 May 2005. ${lead}, Ms Berg flew home.`;
      expect(ask(text, 'vote of the council').when?.value ?? null).toBeNull();
    },
  );
});

describe('a day that stands in the sentence behind', () => {
  it.each([
    ['The bridge fell down. That was in 2003.', '2003'],
    ['The bridge fell down near Elm. It happened on 5 May 2003.', '2003-05-05'],
    ['The bridge fell down. This happened in May 2003.', '2003-05'],
    ['The bridge fell on a bus. It happened on 5 May 2003 during the noon rush.', '2003-05-05'],
    ['The bridge fell on a bus. The accident happened on 5 May 2003 near Elm.', '2003-05-05'],
    ['The bridge fell down. It was 5 May 2003.', '2003-05-05'],
    ['The bridge fell. The year was 2003.', '2003'],
    ['Ann Lee opened the bridge in Elm. It rained. The bridge fell down. That was in 2003.', '2003'],
  ])('is the day of what was told: %s', (text, value) => {
    expect(ask(text, 'bridge fell')).toMatchObject({ when: { value } });
  });
  it('is shown with it, and said to be of the next sentence', () => {
    const { notes } = ask('The bridge fell down. That was in 2003.', 'bridge fell');
    expect(notes[0]).toContain('The day is given in the next sentence, which is about the same event.');
  });
  it.each([
    ['The bridge fell down. It opened in 2003.', 'bridge fell'],
    ['The bridge fell down. It was painted in 2003.', 'bridge fell'],
    ['The bridge fell down. It happened on 5 May 2003 and again in 2004.', 'bridge fell'],
    ['The bridge fell down. It happened on 5 May 2003, a year after it opened in 2002.', 'bridge fell'],
    ['The bridge fell down. It was in 2003 that it had opened.', 'bridge fell'],
    ['The bridge fell down. That had last happened in 2003.', 'bridge fell'],
    ['The bridge fell down. That was before 2003.', 'bridge fell'],
    ['The bridge fell down.\n\nThat was in 2003.', 'bridge fell'],
    ['The bridge did not fall. That was in 2003.', 'bridge fall'],
    ['The bridge may fall. That was in 2003.', 'bridge fall'],
    ['Ann Lee recalled the fire. That was in 2003.', 'Lee recalled fire'],
    ['Ann Lee saw the bridge. It was in 2003.', 'Lee saw bridge'],
    ['The bridge fell as Ann Lee slept. That was in 2003.', 'bridge fell'],
  ])('is not guessed: %s', (text, event) => {
    expect(ask(text, event).when?.value ?? null).toBeNull();
  });
});

describe('when, over the seeds', () => {
  it('reckons a weekday from the printed date', () => {
    expect(asked('Bush Putin phone call')).toMatchObject({
      says: 'Wednesday 28 March 2007',
      file: '002',
      when: { status: 'dated', value: '2007-03-28', anchor: '2007-03-30', basis: 'text' },
    });
  });

  it('takes the day of a denial for no more than a bound, and says on what it rests', () => {
    expect(asked('shield scrapped')).toMatchObject({
      says: 'No exact date, only a limit: no later than Thursday 17 September 2009, if the article was published on 19 September 2009, which is inferred.',
      file: '000',
      when: { status: 'bounded', value: null, from: null, to: '2009-09-17', basis: 'inferred' },
    });
  });

  it('says the same of a word that stands for another, and which', () => {
    expect('kind' in table).toBe(false);
    const { says, evidence } = meaningLibrary.when('shield cancelled');
    expect(evidence[0]?.when).toMatchObject({ status: 'bounded', value: null, to: '2009-09-17' });
    expect(says.map(plain)).toContain('“cancelled” does not occur here; matched with “scrap”.');
  });

  it('does not take the year of a treaty for the day of a warning', () => {
    expect(asked('INF treaty pull out')).toMatchObject({
      kind: 'dates',
      when: { status: 'undatable', value: null },
    });
  });

  it('takes one verb of saying for another of the same act, and says so', () => {
    const repeated = seedLibrary.ask('When did Lavrov repeat that Russia opposed sanctions on Iran?');
    expect(repeated.evidence[0]?.when).toMatchObject({ value: '2009-09-17' });
    expect(repeated.says.map(plain)).toContain('“repeat” does not occur here; matched with “reiterated”.');
    const threatened = seedLibrary.ask('When did Putin threaten to pull out of the INF treaty?');
    expect(threatened).toMatchObject({ kind: 'dates', evidence: [{ when: { status: 'undatable' } }] });
  });

  it.each([
    'When did Obama visit Moscow?',
    'When did Merkel meet Bush?',
    'When did Putin resign?',
    'When did Lavrov visit Tehran?',
    'When did Putin sign the INF treaty?',
    'When did Putin sign the 1987 INF treaty?',
    'When did Rice promise to pull out of the INF treaty?',
    'When did Bush threaten to pull out of the INF treaty?',
    'When did Lavrov repeat that Russia supported sanctions on Iran?',
    'When did Gates repeat that Russia opposed sanctions on Iran?',
    'When did Lavrov say that Russia supported sanctions on Israel?',
    'When did Medvedev announce that Russia left Nato?',
    'When did Poland agree to host Russian missiles?',
    'When did Clinton visit Moscow?',
    'When did Medvedev warn Clinton?',
  ])('finds nothing for "%s"', (question) => {
    expect(meaningLibrary.ask(question)).toMatchObject({ kind: 'nothing', evidence: [] });
  });

  it('takes a name alone for something to date', () => {
    expect(meaningLibrary.when('Belovezh').evidence[0]?.when).toMatchObject({ value: '1991-12-08' });
  });

  it('gives no day of something else for what a passage only wishes for', () => {
    expect(meaningLibrary.ask('When did Russia join the WTO?').evidence[0]?.when).toMatchObject({
      status: 'undatable',
    });
  });

  it.each([
    'were the disputed Russian elections held',
    'When were the disputed Russian elections held?',
    'When were the disputed Russian elections held',
  ])('reads "%s" as a question', (question) => {
    expect(meaningLibrary.when(question).evidence[0]?.when).toMatchObject({ value: '2011-12-04' });
  });

  it('gives the day that an anniversary remembers', () => {
    expect(asked('Belovezh accords')).toMatchObject({ says: 'Sunday 8 December 1991', file: '004' });
  });

  it('finds the day of the elections where another sentence has it', () => {
    expect(asked('Russia elections')).toMatchObject({ says: 'Sunday 4 December 2011', file: '004' });
  });

  it('finds nothing where the articles tell of no such thing', () => {
    expect(asked('Obama visit Moscow')).toMatchObject({ kind: 'nothing' });
  });
});

describe('when', () => {
  it('says what it is worked out from where that is known', () => {
    expect(ask('The mayor opened the bridge yesterday.', 'bridge opened').when).toEqual({
      status: 'dated',
      value: '2007-03-29',
      from: '2007-03-29',
      to: '2007-03-29',
      timex: { start: 48, end: 57 },
      anchor: '2007-03-30',
      basis: 'manifest',
    });
  });

  it('gives no day where nobody knows when the article was published', () => {
    const unknown = { value: null, from: null, to: null, basis: 'unknown' } as const;
    expect(ask('The mayor opened the bridge yesterday.', 'bridge opened', unknown)).toMatchObject({
      says: 'The articles do not give a calendar date: the passage says “yesterday”, and when the article was published is not known.',
      when: { status: 'relative', value: null, basis: 'unknown' },
    });
  });

  it.each([
    ['The library was damaged in a flood in 2004 and closed in January.', 'library closed'],
    ['The mine, opened in 2002, is scheduled to shut in October.', 'mine shut'],
    ['It was inspected in May 2004. Hearings will last until June 24.', 'hearings'],
  ])('takes no year from another date where nobody knows when it was written: "%s"', (text, event) => {
    const unknown = { value: null, from: null, to: null, basis: 'unknown' } as const;
    expect(ask(text, event, unknown).when).toMatchObject({ status: 'relative', value: null, to: null });
  });

  it('needs no publication date for a date that is written out', () => {
    const unknown = { value: null, from: null, to: null, basis: 'unknown' } as const;
    expect(ask('The mayor opened the bridge on 3 May 1999.', 'bridge opened', unknown)).toMatchObject({
      says: 'Monday 3 May 1999',
      when: { status: 'dated', basis: 'explicit', anchor: null },
    });
  });

  it.each([
    ['The fair was held on 10-12 March.', 'fair held', 'Saturday 10 March 2007 to Monday 12 March 2007'],
    ['The fair ran from January to March 2005.', 'fair ran', 'January 2005 to March 2005'],
    [
      'They met on 3, 5 and 9 May 2005.',
      'met',
      'Tuesday 3 May 2005, Thursday 5 May 2005 and Monday 9 May 2005',
    ],
    ['Ann Lee, mayor from 2003 to 2005, sold the mill in 2006.', 'Lee sold mill', '2006'],
    ['The mill burned down shortly after noon on Tuesday, March 6.', 'mill burned', 'Tuesday 6 March 2007'],
  ])('gives all days of a stretch or a list: %s', (text, event, says) => {
    expect(ask(text, event)).toMatchObject({ says, when: { status: 'dated' } });
  });

  it.each([
    ['The mill was sold on 3 or 9 March.', 'mill sold', { from: '2007-03-03', to: '2007-03-09' }],
    ['The fort was burned in 44 BC.', 'fort burned', { from: null, to: null }],
    ['Sales fell in fiscal 2005.', 'sales fell', { from: null, to: null }],
  ])('chooses none where the words give several, or no day of our calendar: %s', (text, event, days) => {
    expect(ask(text, event).when).toMatchObject({ status: 'vague', value: null, ...days });
  });

  it('gives a month where only a month is known', () => {
    expect(ask('The mayor opened the bridge last month.', 'bridge opened').says).toBe('February 2007');
  });

  it.each([
    ['A report on the bridge was published on Monday.', 'bridge opened'],
    ['The mayor said on Monday he plans to open the bridge.', 'bridge open'],
    ['The mayor denied on Monday that the bridge had opened.', 'bridge opened'],
    ['The mayor believed on Monday that the bridge had opened.', 'bridge opened'],
  ])('asserts no day from "%s"', (text, event) => {
    const { kind, when } = ask(text, event);
    expect([when?.value ?? null, when?.to ?? null]).toEqual([null, null]);
    expect(['nothing', 'dates']).toContain(kind);
  });

  it('does not date a day that somebody speaks of by the day of printing', () => {
    expect(ask('“We opened the bridge today,” Ann Lee said.', 'bridge opened').when).toMatchObject({
      status: 'vague',
      value: null,
    });
  });

  it('does not date a saying by a day inside other marks of its sentence, whoever speaks there', () => {
    for (const text of [
      '“we,” said Moe. “we Thursday we,”',
      '«we,» said Moe. «we Thursday we,»',
      '"we," said Moe. "we Thursday we,"',
    ])
      expect(ask(text, 'Moe said').when?.status).toBe('undatable');
    expect(ask('“We open,” said Moe on Thursday.', 'Moe said').when?.value).toBe('2007-03-29');
    expect(ask('"We open," said Moe on Thursday.', 'Moe said').when?.value).toBe('2007-03-29');
    expect(ask('The “old mill” burned on Thursday.', 'mill burned').when?.value).toBe('2007-03-29');
  });

  it('does not date what is only spoken of', () => {
    expect(ask('The mayor praised the treaty on Monday.', 'treaty').when?.status).toBe('undatable');
    expect(ask('The treaty was signed on Monday.', 'treaty signed').when?.value).toBe('2007-03-26');
  });

  it('carries a day to the next sentence of the same speaker, and no further', () => {
    const text =
      'Ann Lee said on Monday that taxes would fall. “They will fall soon,” Lee said in a speech in Leeds.';
    expect(ask(text, 'speech Leeds').when?.value).toBe('2007-03-26');
    expect(ask(text.replace('” Lee', '” Bob Ray'), 'speech Leeds').when?.status).toBe('undatable');
  });

  it('tells what is planned from what happened', () => {
    const article = makeArticle('made-up.txt', 'A headline\n\nThe mayor will open the bridge on Saturday.', {
      published: { value: '2007-03-30', from: '2007-03-30', to: '2007-03-30', basis: 'manifest' },
    });
    const [first] = openLibrary([article], null).when('bridge open').evidence;
    expect(first?.when?.value).toBe('2007-03-31');
    expect(first?.notes.map(plain)).toContain(
      'Described as planned or expected: the passage does not say that it happened.',
    );
  });

  it('reckons a day hence from publication, and takes no reason for one', () => {
    const open = ask('The mayor will open the bridge two days hence.', 'bridge open');
    expect(open.when).toMatchObject({ value: '2007-04-01' });
    expect(open.notes.flat()).toContain(planned);
    const shut = ask('The bridge was shut for two weeks hence no visitors came.', 'bridge shut');
    expect(shut.when).toMatchObject({ value: null });
  });

  const planned = 'Described as planned or expected: the passage does not say that it happened.';

  it.each([
    ['Work is to begin in the autumn of 2016 and end by the end of 2018.', 'work begin', '2016-FA'],
    ['The museum is due to open in June.', 'museum open', '2007-06'],
    ['The strike will start on Monday.', 'strike start', '2007-04-02'],
    ['The hearing is scheduled for 5 May.', 'hearing', '2007-05-05'],
    ['The pool is planned to open in June.', 'pool planned to open', '2007-06'],
    ['The bank is set to be sold in June.', 'bank set to be sold', '2007-06'],
    ['A verdict is expected next spring.', 'verdict', '2008-SP'],
    ['The mayor plans to resign in 2009.', 'mayor resign', '2009'],
    ['The exhibition opens next week.', 'exhibition opens', '2007-W14'],
    ['The trial is set to begin tomorrow.', 'trial begin', '2007-03-31'],
    ['The tram line is to be extended in 2009.', 'tram line extended', '2009'],
    ['The inquiry, due in July, will be led by a judge.', 'inquiry', '2007-07'],
    ['The rival party plans a rally for Sunday.', 'rally', '2007-04-01'],
    ['Opponents plan a protest outside the town hall on Saturday.', 'protest', '2007-03-31'],
    ['Hearings will last until June and a report is expected next spring.', 'report expected', '2008-SP'],
    ['The concert has been postponed until 8 June.', 'concert', '2007-06-08'],
  ])('gives the day planned in "%s", and says that it is planned', (text, event, value) => {
    const { when, notes } = ask(text, event);
    expect(when).toMatchObject({ status: 'dated', value });
    expect(notes[0]).toContain(planned);
  });

  it('gives the bounds of plans', () => {
    const work = 'Work is to begin in the autumn of 2016 and end by the end of 2018.';
    expect(ask(work, 'work end').when).toMatchObject({ status: 'bounded', from: null, to: '2018-12-31' });
    const late = ask('The report is not expected before May.', 'report expected');
    expect(late.when).toMatchObject({ status: 'bounded', from: '2007-05-01', to: null });
  });

  it('gives a postponing no day of what was postponed', () => {
    const { when } = ask('The concert has been postponed until 8 June.', 'concert postponed');
    expect(when?.status).toBe('undatable');
  });

  it('calls nothing planned that stands before an infinitive, nor dates what was called for', () => {
    const helped = ask(
      'Despite support last Saturday for a resolution toughening sanctions for refusing to stop work, it went on.',
      'sanctions resolution',
    );
    expect(helped.when?.value).toBe('2007-03-24');
    expect(helped.notes[0]).not.toContain(planned);
    const called = 'Despite calls on Monday for a boycott to stop the race, tickets sold out.';
    expect(ask(called, 'boycott').when?.status).toBe('undatable');
  });

  it('chooses neither of two days where nothing shows whether the past or the next one is meant', () => {
    const found = ask('There is a meeting of the mayors in Leeds on Tuesday.', 'meeting of mayors');
    expect(found.says).toBe(
      'Tuesday 27 March 2007 or Tuesday 3 April 2007: the passage does not show whether the past or the next one is meant.',
    );
    expect(found.when).toMatchObject({
      status: 'vague',
      value: null,
      from: '2007-03-27',
      to: '2007-04-03',
      anchor: '2007-03-30',
    });
    expect(ask('The mayors held a meeting in Leeds on Tuesday.', 'meeting of mayors').when).toMatchObject({
      status: 'dated',
      value: '2007-03-27',
    });
  });

  it('gives no day that would have to be counted from a day nobody told of', () => {
    expect(ask('Two days later the mayor opened the bridge.', 'bridge opened')).toMatchObject({
      says: 'The articles do not give the day: the passage says only “Two days later”.',
      when: { status: 'vague', value: null, from: null, to: null },
    });
    expect(
      ask('On 1 May 1999 it was done. Two days later the mayor opened the bridge.', 'bridge opened').when,
    ).toMatchObject({ status: 'dated', value: '1999-05-03' });
  });

  it('takes the day of a noun from another sentence of the article that gives the noun its day', () => {
    const text = 'The mayor called the vote in Leeds a success.\n\nFew had expected much of Sunday’s vote.';
    expect(ask(text, 'vote in Leeds')).toMatchObject({
      says: 'Sunday 25 March 2007',
      notes: [
        ['Another sentence of the article gives the day of “vote”.', expect.any(String)],
        ['The passage gives no day for it.'],
      ],
    });
    // Two votes, each with its day: neither.
    expect(ask(`${text} Monday’s vote went well.`, 'vote in Leeds').when?.status).toBe('undatable');
    // In another article: another vote, for all we know.
    expect(ask(text.replace('Sunday’s vote', 'Sunday’s match'), 'vote in Leeds').when?.status).toBe(
      'undatable',
    );
  });

  it('takes “its maiden flight on Monday” for the maiden flight, not for another', () => {
    const text = 'A report on the Leeds maiden flight is out. The plane made its maiden flight on Monday.';
    expect(ask(text, 'Leeds maiden flight').when?.value).toBe('2007-03-26');
    expect(ask(text.replace('its maiden', 'its second'), 'Leeds maiden flight').when?.status).toBe(
      'undatable',
    );
  });

  it('asks for the signing, not for the saying, where the question has the verb of what was said', () => {
    const text = 'Ann Lee said on Monday that she had signed the treaty.';
    expect(ask(text, 'Lee signed treaty').when).toMatchObject({ status: 'bounded', to: '2007-03-26' });
    expect(ask(text, 'Lee said treaty').when).toMatchObject({ status: 'dated', value: '2007-03-26' });
  });

  it('draws no bound from what is only asked for or will be', () => {
    expect(
      ask('Ann Lee called on Monday for a re-run of the vote.', 'rerun of the vote').when?.status,
    ).not.toBe('bounded');
    expect(
      ask('Ann Lee announced on Monday that she will give the mayor the key.', 'mayor key').when?.status,
    ).not.toBe('bounded');
  });

  it('takes no saying for the announcement of what it only mentions', () => {
    const text = 'Acme announced on Monday that it will give owners of its Zed phone a case.';
    expect(ask(text, 'Zed phone announced').when?.value ?? null).toBe(null);
    expect(ask(text, 'Acme announced').when?.value).toBe('2007-03-26');
  });

  it('hears “now” only of what was asked by its own word', () => {
    expect(ask('Leeds is now building a bridge.', 'Leeds building').when?.value).toBe('PRESENT_REF');
    expect(ask('Ann Lee now trusts the mayor of Leeds.', 'Leeds bridge mayor').when?.value ?? null).toBe(
      null,
    );
  });

  it('takes what stands in brackets for no part of what comes after them', () => {
    const text =
      'A row grew between the maker of the phone (which was shown on Monday) and a rival, based in Leeds - Acme.';
    expect(ask(text, 'row with Acme').when?.value ?? null).toBe(null);
  });

  it('takes a closer day for no contradiction of the year that holds it', () => {
    const text = 'The bridge was opened in 1999.\n\nThe bridge was opened on 3 May 1999.';
    expect(ask(text, 'bridge opened')).toMatchObject({
      says: 'Monday 3 May 1999',
      notes: [['the article gives the date'], ['the article gives the date']],
    });
  });

  it('does not call planned what only stands beside an infinitive', () => {
    const text = 'Despite the vote last Monday for a ban on refusing to stop, there are doubts in Leeds.';
    expect(ask(text, 'vote for a ban')).toMatchObject({ says: 'Monday 26 March 2007' });
    expect(ask(text, 'vote for a ban').notes.flat().join()).not.toContain('planned');
  });

  it('gives the month of what a clause without a pronoun adds', () => {
    const text =
      'Ann opposes the bridge proposed by Bob Ray in a plan the council is expected to discuss next month.';
    expect(ask(text, 'council discuss bridge')).toMatchObject({ says: 'April 2007' });
  });

  it('does not read the year of a life story into a day that the past tense settles', () => {
    const text =
      'Ann Lee died yesterday. On January 24, Lee resigned. She began in 1976, and in 1984 she founded a firm. In 1986 she sold it, in 1996 she returned.';
    expect(ask(text, 'Lee resigned').when?.value).toBe('2007-01-24');
  });

  it('shows dates that differ side by side', () => {
    const { says, notes } = ask(
      'The mayor opened the bridge on 3 May 1999.\n\nThe bridge opened on 4 May 1999.',
      'bridge opened',
    );
    expect(says).toBe('The articles give different dates; each passage has its own.');
    expect(new Set(notes.map(([first]) => first))).toEqual(
      new Set(['Monday 3 May 1999', 'Tuesday 4 May 1999']),
    );
  });
});
