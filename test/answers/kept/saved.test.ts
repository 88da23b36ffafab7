import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openSaved } from '../../../src/answers/kept/saved.ts';
import { prepare, type Prepared } from '../../../src/answers/kept/prepared.ts';
import type { Article } from '../../../src/corpus/article.ts';
import type { Entry } from '../../../src/corpus/corrections/correction.ts';
import type { Meaning } from '../../../src/search/meaning.ts';
import { searchIn } from '../../../src/search/search.ts';
import { readTable } from '../../../src/search/table.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { correctingBy } from '../../../src/text/corrections/correcting.ts';
import { savedInWords } from '../../../src/words/saved.ts';
import { seeds, textOf } from '../../search/seeds.ts';

const table = readTable();
if ('kind' in table) throw new Error(table.kind);

const folder = mkdtempSync(join(tmpdir(), 'index-'));
const path = join(folder, 'seeds.index');
const articles = seeds().map(({ article }) => article);
const prepareFrom = (file: string, given: readonly Article[], meaning: Meaning | null) =>
  openSaved(file, meaning).prepare(given);
const fresh = prepare(articles, table);
/** All that stands in some texts, looked up. */
const whole = ({ texts }: Pick<Prepared, 'texts'>) =>
  texts.map(({ article, reading }) => ({ article: { ...article }, reading }));
const kinds = (given = articles): string[] =>
  prepareFrom(path, given, table).problems.map((problem) => {
    expect(savedInWords(problem)).toContain(path);
    return problem.kind;
  });

beforeEach(() => rmSync(path, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** An article that names John Smith. */
const named = (i: number) =>
  makeArticle(
    `${i}.txt`,
    `News\n\n“We go on to the end,” said John Smith, a surgeon at Leeds hospital, on day ${i}.`,
  );

describe('a saved index', () => {
  it('gives back all that was read and laid out, and answers as if it were new', () => {
    prepareFrom(path, articles, table);
    const { prepared, problems } = prepareFrom(path, articles, table);
    expect(problems).toEqual([]);
    expect(whole(prepared)).toEqual(whole(fresh));
    expect(prepared.laid.places).toEqual(fresh.laid.places);
    expect(prepared.laid.postings).toEqual(fresh.laid.postings);
    const [saved, made] = [prepared, fresh].map(({ laid }) => searchIn(laid, articles, table));
    for (const query of ['shield cancelled', 'Rasmusen', 'who praised the decision?', '"positive step"'])
      expect(saved!.find(query)).toEqual(made!.find(query));
  });

  it('is the same file each time, with nothing left beside it', () => {
    prepareFrom(path, articles, table);
    const first = readFileSync(path);
    rmSync(path);
    prepareFrom(path, articles, table);
    expect(readFileSync(path).equals(first)).toBe(true);
    expect(readdirSync(folder)).toEqual(['seeds.index']);
  });

  it('lays out anew when something is hidden, and reads as before once it is not', () => {
    prepareFrom(path, articles, table);
    const [{ id, blocks }] = articles as [(typeof articles)[number], ...typeof articles];
    const { start, end } = blocks.find(({ role }) => role === 'body')!;
    const entry = { number: 1, line: 1, correction: { kind: 'hide', article: id, start, end } } as const;
    const hiding = () =>
      openSaved(path, table).prepare(
        articles,
        undefined,
        correctingBy([entry], () => {}),
      ).prepared;
    const [hidden, again] = [hiding(), hiding()].map(({ laid }) => laid.places.numbers.length);
    expect(hidden).toBeLessThan(fresh.laid.places.numbers.length);
    expect(again).toBe(hidden);
    const undone = prepareFrom(path, articles, table).prepared;
    expect(whole(undone)).toEqual(whole(fresh));
    expect(undone.laid.places).toEqual(fresh.laid.places);
  });

  it('keeps whom the keeper parts, and why', () => {
    const both = [named(1), named(2)];
    const entry = {
      number: 1,
      line: 1,
      correction: { kind: 'apart' as const, name: 'John Smith', articles: [both[0]!.id] },
    } satisfies Entry;
    const { people } = openSaved(path, table).prepare(
      both,
      undefined,
      correctingBy([entry], () => {}),
    ).prepared;
    const [one, other] = people.find('John Smith');
    expect(people.apart(one!)).toEqual([{ person: other, why: 'keeper' }]);
  });

  it('serves what it still can when an article is new, and is renewed', () => {
    prepareFrom(path, articles.slice(1), table);
    const { prepared, problems } = prepareFrom(path, articles, table);
    expect(problems.map(({ kind }) => kind)).toEqual(['index-other']);
    expect(whole(prepared)).toEqual(whole(fresh));
    expect(prepared.laid.places).toEqual(fresh.laid.places);
    expect(kinds()).toEqual([]);
  });

  it('keeps the same bytes whether articles came one after another or at once', () => {
    for (const some of [articles.slice(2), articles.toSpliced(1, 1), articles])
      prepareFrom(path, some, table);
    const grown = readFileSync(path);
    rmSync(path);
    prepareFrom(path, articles, table);
    expect(readFileSync(path).equals(grown)).toBe(true);
  });

  it('keeps apart what two articles of one text say', () => {
    const twice = [articles[0]!, { ...articles[0]!, file: 'again.txt' }, ...articles.slice(1)];
    prepareFrom(path, articles, table);
    prepareFrom(path, twice, table);
    const grown = readFileSync(path);
    rmSync(path);
    prepareFrom(path, twice, table);
    expect(readFileSync(path).equals(grown)).toBe(true);
  });

  it('reads an article again when the manifest says something else of it', () => {
    prepareFrom(path, articles, table);
    const [first, ...rest] = articles as [(typeof articles)[number], ...typeof articles];
    const published = {
      value: '2001-02-03',
      from: '2001-02-03',
      to: '2001-02-03',
      basis: 'manifest',
    } as const;
    const other = [{ ...first, published }, ...rest];
    expect(whole(prepareFrom(path, other, table).prepared)).toEqual(whole(prepare(other, table)));
  });

  it('is made anew when it was made without a table of meanings', () => {
    prepareFrom(path, articles, null);
    expect(kinds()).toEqual(['index-version']);
    expect(kinds()).toEqual([]);
  });

  it('is made anew when it is cut short, changed or of another version', () => {
    prepareFrom(path, articles, table);
    const file = readFileSync(path);
    const changed = Buffer.from(file);
    changed[changed.length - 1]! ^= 1;
    const later = Buffer.from(file);
    later.write('VERBATIM INDEX 4', 'latin1');
    for (const [bytes, kind] of [
      [file.subarray(0, 0), 'index-damaged'],
      [file.subarray(0, 10), 'index-damaged'],
      [file.subarray(0, 40), 'index-damaged'],
      [file.subarray(0, 60), 'index-damaged'],
      [file.subarray(0, file.length - 1), 'index-damaged'],
      [changed, 'index-damaged'],
      [later, 'index-version'],
    ] as const) {
      writeFileSync(path, bytes);
      expect(kinds()).toEqual([kind]);
      expect(readFileSync(path).equals(file)).toBe(true);
    }
  });

  it('never takes the place of a file that is something else', () => {
    writeFileSync(path, 'My only copy.');
    expect(kinds()).toEqual(['index-foreign']);
    expect(readFileSync(path, 'utf8')).toBe('My only copy.');
  });

  it('does not keep anything from starting when it cannot be read or written', () => {
    const nowhere = join(folder, 'none', 'seeds.index');
    expect(prepareFrom(nowhere, articles, table).problems).toEqual([
      { kind: 'index-not-written', path: nowhere },
    ]);
    const { prepared, problems } = prepareFrom(folder, articles, table);
    expect(problems.map(({ kind }) => kind)).toEqual(['index-unreadable', 'index-not-written']);
    expect(whole(prepared)).toEqual(whole(fresh));
  });

  it('holds no articles as well', () => {
    expect(kinds([])).toEqual([]);
    expect(kinds([])).toEqual([]);
    const empty = [textOf('empty.txt', '').article];
    expect(kinds(empty)).toEqual(['index-other']);
    expect(kinds(empty)).toEqual([]);
  });
});
