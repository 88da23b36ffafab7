import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { joinPeople, type People } from '../../../src/text/people/join.ts';
import { read } from '../../../src/text/read.ts';
import { articleOf } from '../article.ts';

const archive = (...texts: readonly string[]): People =>
  joinPeople(
    texts.map((text, i) => {
      const article: Article = { ...articleOf(text), id: `a${i}` };
      return { article, reading: read(article) };
    }),
  );
const names = (people: People): string[] => people.all.map(({ name }) => name.text).toSorted();

describe('joinPeople', () => {
  it('joins capitals, titles and initials, and shows the fullest well-cased form', () => {
    const people = archive(
      'VLADIMIR PUTIN, Russia’s prime minister, said no. Mr Putin left.',
      'Russian President Vladimir Putin met US President George W. Bush.',
      'US PRESIDENT George W Bush came. Mr Bush met Mr Putin.',
    );
    expect(names(people)).toEqual(['George W. Bush', 'Vladimir Putin']);
    expect(people.find('mr putin')[0]!.members.map(({ article }) => article)).toEqual(['a0', 'a1', 'a2']);
  });
  it('leaves what begins the sentence out of an office', () => {
    const article = articleOf(
      'When Apple CEO Steve Jobs spoke, he said no. But Finance Minister Ann Lee left.',
    );
    const offices = read(article).people.flatMap((person) => person.offices);
    expect(offices.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Apple CEO',
      'Finance Minister',
    ]);
  });
  it('joins transliterations where a second sign shows that they are one', () => {
    expect(
      names(archive('Minister Sergei Lavrov spoke.', 'Sergey Lavrov, the foreign minister, left.')),
    ).toHaveLength(1);
    expect(
      names(archive('President Dmitry Medvedev spoke.', 'President Dimitri Medvedev left.')),
    ).toHaveLength(1);
    expect(
      names(archive('Mr Viktor Yanukovych met Mr Jan Holm.', 'Mr Viktor Yanukovich wrote to Mr Jan Holm.')),
    ).toHaveLength(2);
    expect(names(archive('Mr Sergei Lavrov spoke.', 'Mr Sergey Lavrov left.'))).toHaveLength(2);
    expect(names(archive('Sergei Ivanov spoke.', 'Mr Sergei Ivanenko left.'))).toHaveLength(2);
  });
  it('keeps two of one surname apart and shows the doubt', () => {
    const people = archive(
      'Hillary Clinton spoke.',
      'President Bill Clinton spoke.',
      'Clinton, 60, said so. Dr Clinton left.',
    );
    expect(people.find('Clinton')).toHaveLength(3);
    expect(people.find('Clinton').filter(({ doubtful }) => doubtful)).toHaveLength(1);
    expect(people.find('Hillary Clinton')).toHaveLength(1);
  });
  it('lets a title settle which of two it is', () => {
    const people = archive('Hillary Clinton spoke.', 'President Bill Clinton spoke.', 'Mrs Clinton left.');
    expect(people.all).toHaveLength(2);
    expect(people.of('a2', 0).name.text).toBe('Hillary Clinton');
  });
  it('keeps a son apart from his father, and joins a suffix that only some papers write', () => {
    const people = archive(
      'Jan Holm Jr. said no. His father, Jan Holm, said yes. Holm Jr. left, and Holm stayed.',
      'Mr Jan Holm came.',
      'Senator James B. Lee Jr. spoke.',
      'Senator James Lee spoke.',
    );
    expect(names(people)).toEqual(['James B. Lee Jr.', 'Jan Holm', 'Jan Holm Jr.']);
    expect(people.find('Holm').map(({ name, members }) => [name.text, members.length])).toEqual(
      expect.arrayContaining([
        ['Jan Holm', 2],
        ['Jan Holm Jr.', 1],
      ]),
    );
  });
  it('keeps two apart whose middle names differ', () => {
    expect(names(archive('Mr George W. Lee spoke.', 'Mr George H. W. Lee spoke.'))).toHaveLength(2);
    expect(names(archive('Mr George W. Lee spoke.', 'Mr George Lee spoke.'))).toHaveLength(1);
    expect(names(archive('Mr Anders Fogh Lee spoke.', 'Mr Fogh Lee spoke.'))).toHaveLength(1);
    expect(names(archive('Mr Anders Fogh Lee spoke.', 'Mr Peter Fogh Lee spoke.'))).toHaveLength(2);
  });
  it.each([
    ['Mr Jan Holm, 81, spoke.', 'Mr Jan Holm, 45, spoke.', 'another age'],
    ['Jan Holm, a surgeon in Leeds, spoke.', 'Jan Holm, the basketball player, spoke.', 'another trade'],
    ['Senator Jan Holm spoke.', 'Jan Holm, a baker, spoke.', 'a trade and a post'],
    ['Jan Holm, the mayor of Leeds, spoke.', 'Jan Holm, mayor of Hull, spoke.', 'one post in two places'],
    ['Kim Holm, a waitress, spoke.', '“No,” said Kim Holm. “Never,” he added.', 'another sex'],
    ['Mr Jan Holm Sr. spoke.', 'Mr Jan Holm spoke.', 'a suffix'],
    ['Mr J. Holm spoke.', 'Mr Jan Holm spoke.', 'initials and nothing besides'],
    ['Mr Holm spoke.', 'Mr Jan Holm spoke.', 'a surname and nothing besides'],
    ['Kim Jong-il, the leader, spoke.', 'Kim Jong Un, the leader, spoke.', 'another given name'],
  ])('keeps two apart: %s %s (%s)', (one, other) => expect(archive(one, other).all).toHaveLength(2));
  it.each([
    ['Mr Jan Holm, 44, spoke.', 'Mr Jan Holm, 45, spoke.', 'full', 'name'],
    ['Senator Jan Holm spoke.', 'President Jan Holm spoke.', 'full', 'name'],
    ['Mayor Holm spoke.', 'Jan Holm, the mayor, spoke.', 'surname', 'office'],
    ['J. D. Holm, the mayor, spoke.', 'Mayor Jan David Holm spoke.', 'initials', 'office'],
    ['Mr Holm met Mrs Eva Dahl.', 'Mr Jan Holm met Mrs Eva Dahl.', 'surname', 'beside'],
    ['Mr Kim Jong-un spoke.', 'Mr Kim Jong Un spoke.', 'full', 'name'],
  ])('joins, and says why: %s %s', (one, other, form, sign) => {
    const people = archive(one, other);
    const holm = people.all.find(({ name }) => /Holm|Kim/u.test(name.text))!;
    expect(holm.members).toHaveLength(2);
    expect(holm.members.flatMap(({ why }) => why ?? [])).toMatchObject([{ form, sign }]);
  });
  it('takes no senator’s surname for a trade', () => {
    const people = archive('Senators Boxer and Jan Holm spoke.', 'Senator Jan Holm spoke.');
    expect(people.find('Jan Holm')).toHaveLength(1);
  });
  it('keeps a surname that is also a title', () => {
    expect(names(archive('Mr David Duke spoke.', 'Mr Larry David spoke.'))).toEqual([
      'David Duke',
      'Larry David',
    ]);
  });
  it('is not led astray by what a headline hangs on a name', () => {
    const plain = Array.from({ length: 4 }, () => 'Mr Peter Holm spoke.');
    const people = archive('Texan Peter Holm left.', 'Mr Peter J. Holm spoke.', ...plain);
    expect(people.all).toHaveLength(1);
    expect(people.all[0]!.name.text).toBe('Peter Holm');
    expect(people.all[0]!.doubtful).toBe(false);
  });
  it('finds nobody for a stranger, and folds case and accents', () => {
    const people = archive('President François Hollande spoke.');
    expect(people.find('Merkel')).toEqual([]);
    expect(people.find('HOLLANDE')).toHaveLength(1);
    expect(people.find('francois hollande')).toHaveLength(1);
    expect(people.find('')).toEqual([]);
  });
});

it.each([
  ['SEN. HOLM ISSUES STATEMENT ON THE QUAY\n\nSen. Holm made a speech. “We won,” Sen. Holm said.', 'Holm'],
  ['HOLM ANNOUNCES GRANT\n\n“We won,” said Sen. Ida Holm.', 'Ida Holm'],
  ['Holm Wins Vote On The Old Quay\n\n“We won,” said Mr Holm.', 'Holm'],
  ['Ida Holm Wins Vote On The Quay\n\n“We won,” said Ms Holm.', 'Ida Holm'],
])('takes no verb of a headline into a name: %s', (text, name) => {
  const article = articleOf(text);
  const reading = read(article);
  const people = joinPeople([{ article, reading }]);
  const { speaker } = reading.quotations.find(({ kind }) => kind === 'direct')!;
  expect(people.of(article.id, speaker!).name.text.toLowerCase()).toBe(name.toLowerCase());
});
