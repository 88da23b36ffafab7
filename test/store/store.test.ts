import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gather } from '../../src/corpus/gather.ts';
import { known } from '../../src/forms/form.ts';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/open-store.ts';
import { storeOver } from '../../src/store/store-over.ts';
import type { Store } from '../../src/store/store.ts';
import type { Taken } from '../../src/store/take.ts';
import { storeInWords } from '../../src/words/store.ts';
import { extracted, taken } from './taken.ts';

const OURS = '111111111111111111';
const THEIRS = '222222222222222222';

let folder: string;
let store: Store;
const path = (name = 'store.db'): string => join(folder, name);
const opened = (file = path(), write = true): Store => {
  const found = openStore(file, { write, doing: 'npm run import' });
  if ('kind' in found) throw new Error(storeInWords(found));
  return found;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  store = opened();
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const take = (servers: readonly string[], ...files: readonly Taken[]) => {
  const done = store.take(
    files.map((one) => ({ taken: one })),
    servers,
  );
  if ('kind' in done) throw new Error(storeInWords(done));
  return done;
};
const titles = (server: string | null): string[] => store.articlesOf(server).map(({ title }) => title);

const QUAY = 'The quay opens\n\nThe council opened the quay on Friday.\n';
const MILL = 'The mill burns\n\nNobody was hurt.\n';

/** An entry of a feed, with its address where it has one. */
const entry = (text: string, at?: string) =>
  extracted(text, at === undefined ? {} : { url: known(`https://example.org/${at}`, 'feed') });
const feed = (...entries: readonly Taken['articles'][number][]) =>
  taken('feed.xml', entries, { form: 'feed' });

/** A file that says its day and its outlet, known by `basis`. */
const dated = (name: string, basis: string, said?: Taken['said']) =>
  taken(
    name,
    [
      extracted(`${name}\n\n${MILL}`, {
        date: known('2009-09-18', basis),
        outlet: known('The Quay\nPost', 'meta'),
      }),
    ],
    { said },
  );

const bytes = (n: number) => Uint8Array.of(n);

/** Why a store is not opened. */
function problem(file: string, write = false): string {
  const found = openStore(file, { write, doing: 'npm run watch' });
  if ('kind' in found) return storeInWords(found).replaceAll(folder, 'FOLDER');
  found.close();
  return 'opened';
}

describe('a store', () => {
  it('gives the articles that a corpus makes of the same texts, in the order of their names', () => {
    take([OURS], taken('b.txt', [MILL]), taken('a.txt', [QUAY]));
    const made = gather([
      { file: 'a.txt', text: QUAY },
      { file: 'b.txt', text: MILL },
    ]).articles;
    expect(store.articlesOf(OURS)).toEqual(made);
    store.close();
    store = opened(path(), false);
    expect(store.articlesOf(null)).toEqual(made);
  });

  it('lays an article out once, and anew when another program laid it out', () => {
    const page =
      'The quay opens\n\nBy Jan Moe\n\nThe council opened the quay on Friday.\n\nREAD MORE\n\nNobody came.\n\nShare this article\n';
    take([OURS], taken('a.md', [`# ${page}`]), taken('b.txt', [page]));
    const first = store.articlesOf(OURS);
    expect(first.flatMap(({ blocks }) => blocks.map(({ role }) => role))).toContain('furniture');
    expect(JSON.stringify(store.articlesOf(OURS))).toBe(JSON.stringify(first));
    const database = new DatabaseSync(path());
    database.exec("UPDATE layouts SET blocks = '[[1,0,5]]'");
    expect(store.articlesOf(OURS)[0]?.blocks).toHaveLength(1);
    database.exec("UPDATE layouts SET stamp = 'another'");
    database.close();
    expect(store.articlesOf(OURS)).toEqual(first);
  });

  it('keeps what each server sees apart, and what belongs to all for all', () => {
    take([OURS], taken('a.txt', [QUAY]));
    take([THEIRS], taken('b.txt', [MILL]));
    take(['*'], taken('c.txt', ['A word to all\n\nNothing more.\n']));
    expect(titles(OURS)).toEqual(['The quay opens', 'A word to all']);
    expect(titles(THEIRS)).toEqual(['The mill burns', 'A word to all']);
    expect(titles('333333333333333333')).toEqual(['A word to all']);
    expect(titles(null)).toHaveLength(3);
    expect(store.servers()).toEqual([OURS, THEIRS]);
    expect([store.has(OURS), store.has('333333333333333333'), store.has(null)]).toEqual([true, true, true]);
  });

  it('has something for a server that sees an article, and for no other', () => {
    expect([store.has(OURS), store.has(null)]).toEqual([false, false]);
    take([OURS], taken('a.txt', [QUAY]));
    expect([store.has(OURS), store.has(THEIRS), store.has(null)]).toEqual([true, false, true]);
  });

  it('gives each article that it lists by its number alone', () => {
    take([OURS], taken('a.txt', [QUAY]), taken('b.txt', [MILL]));
    const numbers = store.listed(OURS).map(({ number }) => number);
    expect(numbers.map((number) => store.articleAt(number))).toEqual(store.articlesOf(OURS));
    expect(store.articleAt(Math.max(...numbers) + 1)).toBeNull();
  });

  it('has changed where one of two servers sees a file that the other saw before', () => {
    take([OURS], taken('a.txt', [QUAY]));
    const before = store.revision(null);
    take([OURS], taken('a.txt', [QUAY]));
    expect(store.revision(null)).toBe(before);
    take([OURS, THEIRS], taken('a.txt', [QUAY]));
    expect(store.revision(null)).not.toBe(before);
  });

  it('has not changed where a file that holds nothing more is taken out', () => {
    take([OURS], taken('a.txt', [QUAY]));
    const numbers = store.under('/archive').map(({ number }) => number);
    expect(store.withdraw(numbers)).toBe(1);
    const before = store.revision(null);
    expect(store.withdraw(numbers)).toBe(0);
    expect(store.revision(null)).toBe(before);
  });

  it('keeps what is kept by no stamp as that of none, and as much as a database holds only in pieces', () => {
    store.put('small', bytes(7));
    expect([store.get('small'), store.get('small', ''), store.get('small', 'another')]).toEqual([
      bytes(7),
      bytes(7),
      null,
    ]);
    const large = Buffer.alloc(2 ** 26 + 3, 'ab');
    store.put('large', large);
    expect(Buffer.from(store.get('large')!).equals(large)).toBe(true);
  });

  it('says by its revision when what a server sees has changed, and only then', () => {
    take([OURS], taken('a.txt', [QUAY]));
    const [ours, theirs] = [store.revision(OURS), store.revision(THEIRS)];
    expect(ours).not.toBe(theirs);
    const stamp = store.stamp(OURS);
    take([OURS], taken('a.txt', [QUAY]));
    expect([store.revision(OURS), store.stamp(OURS)]).toEqual([ours, stamp]);
    take([OURS], taken('a.txt', [QUAY], { file: 'in/a.txt' }));
    expect(store.stamp(OURS)).not.toBe(stamp);
    take([OURS], taken('a.txt', [MILL]));
    expect([store.revision(OURS) > ours, store.revision(THEIRS)]).toEqual([true, theirs]);
    take(['*'], taken('c.txt', ['A word to all\n\nNothing more.\n']));
    expect(store.revision(THEIRS)).toBeGreaterThan(theirs);
  });

  it('counts the same text once, whatever files hold it', () => {
    take([OURS], taken('a.txt', [QUAY]), taken('copy.txt', [QUAY]));
    expect(store.articlesOf(OURS).map(({ file }) => file)).toEqual(['a.txt']);
  });

  it('puts a changed text in the place of what was there, whose address still opens and says so', () => {
    take([OURS], taken('a.txt', [QUAY]));
    const [before] = store.articlesOf(OURS);
    expect(take([OURS], taken('a.txt', [QUAY.replace('Friday', 'Monday')]))).toEqual([
      { added: 0, changed: 1, same: 0, gone: 0 },
    ]);
    const [now, ...more] = store.articlesOf(OURS);
    expect(more).toEqual([]);
    expect(now?.text).toContain('Monday');
    expect(store.versionOf(before!.id)).toEqual({ article: before, current: false, newer: now!.id });
    expect(store.versionOf(now!.id, OURS)).toEqual({ article: now, current: true, newer: null });
    expect(store.versionOf(before!.id, THEIRS)).toBeNull();
    expect(store.versionOf('0123456789')).toBeNull();
  });

  it('takes out what a file holds no more, and what its file was; addresses still open', () => {
    take([OURS], feed(entry(QUAY, 'quay'), entry(MILL, 'mill')));
    const [, mill] = store.articlesOf(OURS);
    expect(store.articlesOf(OURS).map(({ file }) => file)).toEqual(['feed.xml#1', 'feed.xml#2']);
    expect(take([OURS], feed(entry(QUAY, 'quay')))).toEqual([{ added: 0, changed: 0, same: 1, gone: 1 }]);
    expect(store.versionOf(mill!.id)).toMatchObject({ current: false, newer: null });
    const source = store.known('/archive/feed.xml', '')!;
    expect(store.withdraw([source.number])).toBe(1);
    expect(titles(OURS)).toEqual([]);
  });

  it('knows an entry of a changed file again by its address, and by its words wherever it stands', () => {
    take([OURS], feed(entry(QUAY, 'quay'), entry(MILL, 'mill'), entry('One.\n\nTwo.')));
    const changed = QUAY.replace('Friday', 'Monday');
    const done = take([OURS], feed(entry('New.\n\nNews.'), entry(MILL, 'mill'), entry(changed, 'quay')));
    expect(done).toEqual([{ added: 1, changed: 1, same: 1, gone: 1 }]);
    const id = gather([{ file: 'a.txt', text: QUAY }]).articles[0]!.id;
    const now = gather([{ file: 'a.txt', text: changed }]).articles[0]!.id;
    expect(store.versionOf(id)?.newer).toBe(now);
  });

  it('keeps what a file held when it is broken now, and names the problem until it is read again', () => {
    take([OURS], taken('a.txt', [QUAY]));
    take([OURS], taken('a.txt', [], { refused: [{ where: '', why: 'malformed', detail: 'cut off' }] }));
    expect(titles(OURS)).toEqual(['The quay opens']);
    expect(store.problems(OURS)).toEqual([{ file: 'a.txt', where: '', why: 'malformed', detail: 'cut off' }]);
    expect(store.problems(THEIRS)).toEqual([]);
    take([OURS], taken('a.txt', [QUAY]));
    expect(store.problems(null)).toEqual([]);
  });

  it('has what sources.json says before what the file says, and tells how each day is known', () => {
    const given = { value: '2010-01-02', from: '2010-01-02', to: '2010-01-02', basis: 'manifest' } as const;
    take(
      [OURS],
      dated('a', 'time'),
      dated('b', 'json-ld'),
      dated('c', 'meta', { published: given, outlet: 'Ours' }),
    );
    expect(
      store.articlesOf(OURS).map(({ outlet, published: { value, basis } }) => [outlet, value, basis]),
    ).toEqual([
      ['The Quay Post', '2009-09-18', 'text'],
      ['The Quay Post', '2009-09-18', 'manifest'],
      ['Ours', '2010-01-02', 'manifest'],
    ]);
  });

  it('keeps the bytes as they were, and a text that is not just those beside them', () => {
    const latin = Buffer.from('caf\xe9 opens\n\nWords.', 'latin1');
    take([OURS], taken('latin.txt', ['café opens\n\nWords.'], { bytes: latin }));
    take([OURS], taken('mark.txt', ['\uFEFFThe quay\r\n\r\nWords.\r\n']));
    expect(store.articlesOf(OURS).map(({ text }) => text)).toEqual([
      'café opens\n\nWords.',
      '\uFEFFThe quay\r\n\r\nWords.\r\n',
    ]);
  });

  it('keeps bytes under a key, by the stamp of what made them', () => {
    expect(store.get('a')).toBeNull();
    expect(store.put('a', Uint8Array.of(1, 2, 3), 'one')).toBeNull();
    expect(store.get('a', 'one')).toEqual(Uint8Array.of(1, 2, 3));
    expect([store.get('a'), store.get('a', 'two')]).toEqual([null, null]);
    store.put('a', null);
    expect(store.get('a', 'one')).toBeNull();
  });
});

describe('opening a store', () => {
  it('is refused where there is none, or something else, which is left alone', () => {
    expect(problem(path('none.db'))).toContain('FOLDER/none.db: there is no such store.');
    writeFileSync(path('letter.txt'), 'Dear reader');
    expect(problem(path('letter.txt'), true)).toContain('is not a store of Verbatim. It is left alone');
    expect(readFileSync(path('letter.txt'), 'utf8')).toBe('Dear reader');
    new DatabaseSync(path('other.db')).exec('CREATE TABLE a (b)');
    expect(problem(path('other.db'), true)).toContain('is not a store of Verbatim.');
  });

  it('is refused to a second writer, who is told who writes; readers read on', () => {
    expect(problem(path(), true)).toMatch(
      /^FOLDER\/store\.db: another process writes into this store: npm run import \(process \d+, since \d{4}-\d\d-\d\d \d\d:\d\d UTC\)\./,
    );
    expect(problem(path())).toBe('opened');
    store.close();
    expect(problem(path(), true)).toBe('opened');
    store = opened();
  });

  it('is not kept waiting by whoever is just writing, and keeps nothing meanwhile', () => {
    take([OURS], taken('a.txt', [QUAY]));
    const writer = new DatabaseSync(path());
    writer.exec('BEGIN IMMEDIATE');
    const reader = opened(path(), false);
    expect(reader.articlesOf(OURS)).toHaveLength(1);
    expect(reader.put('a', bytes(1))).toMatchObject({ kind: 'store in use' });
    writer.exec('ROLLBACK');
    expect(reader.put('a', bytes(1))).toBeNull();
    writer.close();
    reader.close();
  });

  it('is refused to an older program by name, and leaves the store as it is', () => {
    store.close();
    const database = new DatabaseSync(path());
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    expect(problem(path(), true)).toBe(
      `FOLDER/store.db: a newer Verbatim wrote this store (version ${MIGRATIONS.length + 1}; this one knows ${MIGRATIONS.length}). Install the newer one. It is left as it is.`,
    );
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    database.close();
    store = opened();
  });

  it('brings an older store on in order, each step whole or not at all', () => {
    const database = new DatabaseSync(path('old.db'));
    const steps = ['CREATE TABLE a (b)', 'INSERT INTO a VALUES (1)'];
    expect(migrate(database, 'old.db', true, steps.slice(0, 1))).toBeNull();
    expect(migrate(database, 'old.db', false, steps)).toMatchObject({
      kind: 'older store',
      found: 1,
      known: 2,
    });
    expect(() => migrate(database, 'old.db', true, [...steps, 'NOT SQL'])).toThrow('NOT');
    expect(migrate(database, 'old.db', true, steps)).toBeNull();
    expect(database.prepare('SELECT b FROM a').all()).toEqual([{ b: 1 }]);
    expect(migrate(database, 'old.db', true, steps.slice(0, 1))).toMatchObject({ kind: 'newer store' });
    database.close();
  });
});

describe('a full disk', () => {
  it('takes nothing of what did not fit, and says so', () => {
    take([OURS], taken('a.txt', [QUAY]));
    const database = openDatabase(path(), true);
    if ('kind' in database) throw new Error(database.kind);
    const { page_count: pages } = database.prepare('PRAGMA page_count').get()!;
    database.exec(`PRAGMA max_page_count = ${Number(pages) + 2}`);
    const full = storeOver(database, path(), () => {});
    const words = Array.from({ length: 40_000 }, (_, i) => i.toString(36)).join(' ');
    const steps = [taken('b.txt', [`${QUAY}1`]), taken('big.txt', [words])].map((one) => ({ taken: one }));
    const done = full.take(steps, [OURS]);
    full.close();
    expect('kind' in done && storeInWords(done)).toContain(
      'the disk is full. Everything acknowledged so far is kept',
    );
    expect(titles(OURS)).toEqual(['The quay opens']);
  });
});
