import { describe, expect, it } from 'vitest';
import { readingJson } from '../../../src/answers/reading-json.ts';
import { makeArticle } from '../../../src/corpus/make.ts';

const LEAD =
  'The pier in Mill Lane shut on Monday after 40 years. "We are tired," said Lena Ostrow, the keeper.';
const END = 'The council was not there when the gates shut for the last time.';
const TOLD = 'Hugo Brandt says "the bridge is sound"';
const OTHER = 'Two held after raid on shop';

const page = (...paragraphs: string[]): string => [LEAD, ...paragraphs].join('\n\n');
const speakers = (text: string) =>
  readingJson(makeArticle('pier.txt', text)).quotations.map(({ speaker }) => speaker?.name);
/** The paragraphs that are none of the article's, by the rule that took them out. */
const apart = (text: string) =>
  makeArticle('pier.txt', text).blocks.flatMap(({ role, rule, start, end }) =>
    role === 'furniture' ? [`${rule}: ${text.slice(start, end)}`] : [],
  );

describe('headlines of other stories below an article', () => {
  it.each([
    'Related',
    'RELATED STORIES',
    'Most read',
    'Most viewed in Politics',
    'Latest News',
    'Trending now',
    'More from The Herald',
    'More on this story:',
    'You might also like',
    'Also in News',
    'Read next',
    'Editors’ picks',
    'Around the web',
    'From our partners',
    'Sponsored content',
    'In case you missed it',
    'Top stories',
    'People also read',
    'What we are reading',
  ])('are nobody’s words here: under %j', (heading) => {
    expect(speakers(page(heading, TOLD, OTHER))).toEqual(['Lena Ostrow']);
    expect(speakers(page(heading, OTHER, TOLD, END))).toEqual(['Lena Ostrow']);
  });

  it('are known by what they tell under any heading of a few words', () => {
    expect(apart(page('On our radar', TOLD, OTHER))).toHaveLength(3);
    expect(apart(page('On our radar', OTHER, 'Bridge open'))).toEqual([]);
  });

  it('end where running text goes on, and take the summaries between them along', () => {
    expect(apart(page('Related', TOLD, OTHER, END))).toEqual([
      'other stories: Related',
      `other stories: ${TOLD}`,
      `other stories: ${OTHER}`,
    ]);
    const summary = 'A bridge in the north is to stay open for a year.';
    expect(apart(page('Related', TOLD, summary, OTHER, 'The men were held on Monday.'))).toHaveLength(5);
  });

  it.each([
    'VIDEO: %',
    'Watch | %',
    'Opinion: %',
    'Read more: %',
    'READ MORE: Hugo Brandt says "the bridge is sound."',
    '[Video] %',
    '→ %',
    'Next: %',
    'Also read – %',
    'Update: %',
    '(Related: %)',
  ])('are known by their label: %j', (line) => {
    const text = page(line.replace('%', TOLD), END);
    expect(speakers(text)).toEqual(['Lena Ostrow']);
    expect(apart(text)).toHaveLength(1);
  });

  it.each([
    ['a sentence', 'More from the keeper: Hugo Brandt said "the bridge is sound" and left.'],
    ['a sentence behind a label', 'Update: Hugo Brandt said "the bridge is sound" on Monday.'],
    ['one that begins as a label does', 'Next in line, Hugo Brandt said "the bridge is sound" at once.'],
    ['an answer in an interview', 'Opinion: none. Hugo Brandt said "the bridge is sound" to us.'],
  ])('are told from the article’s own words: %s', (_, line) => {
    expect(speakers(page(line, END))).toContain('Hugo Brandt');
    expect(apart(page(line, END))).toEqual([]);
  });

  it('leave the article’s own subheadings and lists alone', () => {
    const own = ['What the town says', 'Some were glad.', 'Costs', 'Gates: 40', END];
    expect(apart(page(...own))).toEqual([]);
  });

  it('are not looked for above the first sentence: there stands the article’s headline', () => {
    const text = `Opinion: Bridge is sound at last\n\n${LEAD}\n\n${END}`;
    expect(makeArticle('pier.txt', text).title).toBe('Opinion: Bridge is sound at last');
    const below = `Latest News\n\nPier shuts after 40 years\n\n${LEAD}`;
    expect(makeArticle('pier.txt', below).title).toBe('Pier shuts after 40 years');
  });
});

describe('what readers write below an article', () => {
  const said = '"The bridge is sound," said Hugo Brandt.';

  it.each(['Comments', 'Comments (2)', '3 comments', 'Leave a comment', 'Reader comments', 'Have your say'])(
    'is nobody’s words here: under %j',
    (heading) => {
      expect(speakers(page(END, heading, said))).toEqual(['Lena Ostrow']);
    },
  );

  it('is known by the marks of a thread though it is longer', () => {
    const thread = ['3 comments', 'Ann Lee says:', '5 June 2016 at 10:15', said, END];
    expect(speakers(page(END, ...thread))).toEqual(['Lena Ostrow']);
  });

  it('does not begin at a button inside the article, nor in a list', () => {
    expect(speakers(page('12 comments', said, END, END, END))).toContain('Hugo Brandt');
    expect(speakers(page(END, '- Comments', said))).toContain('Hugo Brandt');
    expect(speakers(page(END, 'Reactions', said))).toContain('Hugo Brandt');
  });
});

describe('who wrote an article, below it', () => {
  it.each([
    'Hugo Brandt is a reporter for The Herald. He says he is "mad about bridges".',
    'Hugo Brandt, is a freelance writer based in York.',
    'Hugo Brandt covers bridges for The Herald.',
    'The writer is a fellow of a college.',
    'About the author\n\nHugo Brandt says he is "mad about bridges".',
  ])('is no part of it: %j', (lines) => {
    expect(speakers(page(END, lines))).toEqual(['Lena Ostrow']);
    expect(apart(page(END, lines))[0]).toMatch(/^writer: /);
  });

  it.each([
    [
      'someone the article tells of',
      'Ms Ostrow met Hugo Brandt at the gates, and both of them stayed there until the morning came.',
      'Hugo Brandt is a reporter for The Herald.',
    ],
    ['someone of another trade', END, 'Hugo Brandt is the owner of the bridge.'],
    ['someone who was', END, 'Hugo Brandt was a reporter for The Herald.'],
    ['who wrote a law', END, 'Hugo Brandt is the author of the 1994 Bridges Act, which closed the gates.'],
  ])('is not %s', (_, before, line) => {
    expect(apart(page(before, line))).toEqual([]);
  });
});
