import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerJson } from '../../src/answers/json.ts';
import { csv } from '../../src/export/csv.ts';
import { rowsOf } from '../../src/export/rows.ts';
import type { Library } from '../../src/library.ts';
import { open } from '../../src/open.ts';
import type { Place } from '../../src/place.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { shelvesOf } from '../../src/stored.ts';
import { extracted, taken } from './taken.ts';

const [OURS, THEIRS] = ['111111111111111111', '222222222222222222'];
const SECRET = '“The vault code is seventeen,” said Ida Holm.';
const TEXT = `The quay opens\n\n“We will open the quay on Friday,” said Jan Moe.\n\n${SECRET}\n\nThe ferry sails at noon.\n`;
const OTHER = 'The mill burns\n\n“Nobody was hurt in the mill,” said Eva Lind.\n';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corrected-'));
  const opened = openStore(join(folder, 'store.db'), { write: true });
  if ('kind' in opened) throw new Error(opened.kind);
  store = opened;
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const put = (server: string, name: string, text: string): string => {
  store.take([{ taken: taken(name, [extracted(text)]) }], [server]);
  return idOf(text);
};
const idOf = (text: string): string =>
  store.articlesOf(null).find((one) => one.text === text)?.id ?? expect.fail('not taken');
const keyOf = (server: string): string => shelvesOf(store, {}).of(server).key;

let told: string[] = [];
function libraryOf(server: string): Library {
  told = [];
  const place: Place = { corpus: null, store: store.file, index: null, server };
  return open(place, (line) => void told.push(line))!.library;
}
const hide = (article: string, text: string, words = SECRET): null => {
  const start = text.indexOf(words);
  return store.correct({ kind: 'hide', article, start, end: start + words.length }) as null;
};
/** All that a library shows when it is asked in every way for what is hidden. */
const shownBy = (library: Library, id: string): string =>
  [
    library.ask('What is the vault code?', { closest: 'yes' }),
    library.ask(id),
    library.ask(`${id}:60-110`),
    library.quote('Ida Holm', '', { reported: 'yes', unsaid: 'yes' }),
    library.check('The vault code is seventeen', ''),
    library.people('Ida Holm'),
    library.people(),
    library.articles(),
    library.timeline('vault'),
    library.around(id, { start: 20, end: 40 }, 3),
  ]
    .map((answer) => JSON.stringify({ ...answerJson(answer), query: '' }) + csv(rowsOf(answer)))
    .concat(library.speakers, library.offices)
    .join('\n');

describe('corrections in a store', () => {
  it('are shown as the keeper’s, counted from the next question on, and taken back', () => {
    const id = put(OURS, 'a.txt', TEXT);
    const before = keyOf(OURS);
    expect(store.correct({ kind: 'date', article: id, published: '2009-09-19' })).toBeNull();
    expect(keyOf(OURS)).not.toBe(before);
    expect(libraryOf(OURS).articleOf(id)?.published).toMatchObject({ value: '2009-09-19', basis: 'keeper' });
    const corrected = keyOf(OURS);
    expect(store.undo(0)).toBeNull();
    expect(keyOf(OURS)).not.toBe(corrected);
    expect(libraryOf(OURS).articleOf(id)?.published.value).toBeNull();
    expect(libraryOf(OURS).articleOf(id)?.published.value).toBeNull();
  });

  it('concern only servers that see the article, and are told to no other', () => {
    const id = put(OURS, 'a.txt', TEXT);
    const other = put(THEIRS, 'b.txt', OTHER);
    const before = keyOf(THEIRS);
    hide(id, TEXT);
    store.correct({ kind: 'date', article: 'ffffffffff', published: null });
    store.correct({
      kind: 'same',
      people: [
        { article: id, name: 'Jan Moe' },
        { article: other, name: 'Eva Lind' },
      ],
    });
    expect(libraryOf(THEIRS).speakers).toEqual(['Eva Lind']);
    expect(told).toEqual([]);
    expect(libraryOf(OURS).speakers).toEqual(['Jan Moe']);
    expect(told).toEqual([]);
    // The last of them names an article of theirs.
    expect(keyOf(THEIRS)).not.toBe(before);
  });

  it('that cannot be read or do not fit are told, and the rest is applied', () => {
    const id = put(OURS, 'a.txt', TEXT);
    store.correct({ kind: 'unheard of' });
    store.correct({ kind: 'furniture', article: id, start: 9_000, end: 9_001 });
    store.correct({ kind: 'outlet', article: id, outlet: 'The Quay' });
    expect(libraryOf(OURS).outlets).toEqual(['The Quay']);
    expect(told).toEqual([
      'Correction 1: this is no correction that is known; docs/corrections.md has every form. It is not applied.',
      'Correction 2: the place lies beyond the end of the article. It is not applied.',
    ]);
  });
});

const versionsOf = (server: string, id: string) => libraryOf(server).inContext(id)?.versions ?? [];

describe('the texts that an article had', () => {
  const CHANGED = TEXT.replace('The ferry sails at noon.', 'The ferry sails at two.').replace(
    'The quay opens',
    'The quay is open',
  );

  it('are listed newest first with what is otherwise in each, by the address of any of them', () => {
    const old = put(OURS, 'a.txt', TEXT);
    expect(versionsOf(OURS, old)).toEqual([]);
    const now = put(OURS, 'a.txt', CHANGED);
    for (const id of [old, now])
      expect(versionsOf(OURS, id)).toMatchObject([
        {
          id: now,
          title: 'The quay is open',
          current: true,
          changes: { fields: ['title'], fresh: 1, gone: 1, aside: false },
        },
        { id: old, title: 'The quay opens', current: false, changes: null },
      ]);
    expect(libraryOf(OURS).inContext(old)?.newer).toBe(now);
  });

  it('are told to no server that did not see them', () => {
    put(THEIRS, 'b.txt', OTHER);
    const old = put(OURS, 'a.txt', TEXT);
    const now = put(OURS, 'a.txt', CHANGED);
    for (const id of [old, now]) expect(libraryOf(THEIRS).inContext(id)).toBeNull();
  });

  it('are as the keeper has put each right, and none is told where something is hidden in one', () => {
    const old = put(OURS, 'a.txt', TEXT);
    const now = put(OURS, 'a.txt', CHANGED);
    store.correct({ kind: 'title', article: old, title: 'Quay opens at last' });
    expect(versionsOf(OURS, now).map(({ title }) => title)).toEqual([
      'The quay is open',
      'Quay opens at last',
    ]);
    hide(now, CHANGED);
    expect(versionsOf(OURS, now)).toEqual([]);
  });

  it('are listed once it is taken out, none as the current one', () => {
    put(OURS, 'b.txt', OTHER);
    const old = put(OURS, 'a.txt', TEXT);
    put(OURS, 'a.txt', CHANGED);
    store.withdraw(store.under('/archive/a.txt').map(({ number }) => number));
    expect(versionsOf(OURS, old).map(({ current }) => current)).toEqual([false, false]);
  });
});

describe('what is hidden in a store', () => {
  it.each([
    ['lies beyond its end', (article: string) => ({ kind: 'hide', article, start: 9_000, end: 9_001 })],
    ['is of a kind that a later version may know', (article: string) => ({ kind: 'hide all', article })],
  ])('takes its whole article with it where its place %s, whatever the text is changed to', (_, entry) => {
    const id = put(OURS, 'a.txt', TEXT);
    put(OURS, 'b.txt', OTHER);
    store.correct(entry(id));
    expect(shownBy(libraryOf(OURS), id)).not.toMatch(/seventeen|open the quay/u);
    expect(told[0]).toContain('Nothing of that article is shown until');
    const now = put(OURS, 'a.txt', TEXT.replace('ferry', 'tender'));
    for (const one of [id, now])
      expect(shownBy(libraryOf(OURS), one)).not.toMatch(/seventeen|open the quay/u);
  });

  it('could be seen before', () => {
    const id = put(OURS, 'a.txt', TEXT);
    expect(shownBy(libraryOf(OURS), id)).toMatch(/seventeen/u);
  });

  it('is in no answer, name, list or table, nor seen by whoever asks for all', () => {
    const id = put(OURS, 'a.txt', TEXT);
    hide(id, TEXT);
    for (const server of [OURS, null]) {
      const shown = shownBy(libraryOf(server!), id);
      expect(shown).not.toMatch(/seventeen|said Ida/u);
      expect(shown).toContain('Jan Moe');
    }
  });

  it('as a headline gives way to the file’s name in the list of articles', () => {
    const id = put(OURS, 'a.txt', TEXT);
    hide(id, TEXT, 'The quay opens');
    expect(libraryOf(OURS).articles().articles).toMatchObject([{ title: 'a.txt' }]);
  });

  it('is not opened by the address of what the article was before, nor where that is hidden', () => {
    const old = put(OURS, 'a.txt', TEXT);
    const changed = `${TEXT}\nIt comes back at six.\n`;
    const now = put(OURS, 'a.txt', changed);
    expect(shownBy(libraryOf(OURS), old)).toContain('seventeen');
    hide(now, changed);
    for (const id of [old, now]) expect(shownBy(libraryOf(OURS), id)).not.toMatch(/seventeen|said Ida/u);
    expect(libraryOf(OURS).articleOf(old)).toBeUndefined();
  });

  it('stays hidden when the article changes, wherever its words stand now', () => {
    const old = put(OURS, 'a.txt', TEXT);
    hide(old, TEXT);
    const now = put(OURS, 'a.txt', TEXT.replace('The ferry', `${SECRET} The old ferry`));
    for (const id of [old, now]) expect(shownBy(libraryOf(OURS), id)).not.toMatch(/seventeen|said Ida/u);
    expect(told).toEqual([]);
    expect(libraryOf(OURS).speakers).toEqual(['Jan Moe']);
  });

  it('is told to fit no more where the words were changed, and the old text stays shut', () => {
    const old = put(OURS, 'a.txt', TEXT);
    hide(old, TEXT);
    put(OURS, 'a.txt', TEXT.replace(SECRET, 'Nothing is said here.'));
    expect(libraryOf(OURS).articleOf(old)).toBeUndefined();
    expect(told).toMatchObject([expect.stringContaining('there is no article of that id')]);
  });

  it('is not opened once the article is taken out', () => {
    const id = put(OURS, 'a.txt', TEXT);
    put(OURS, 'b.txt', OTHER);
    hide(id, TEXT);
    store.withdraw(store.under('/archive/a.txt').map(({ number }) => number));
    expect(libraryOf(OURS).articleOf(id)).toBeUndefined();
    store.undo(0);
    expect(libraryOf(OURS).articleOf(id)?.text).toBe(TEXT);
  });
});
