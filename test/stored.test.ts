import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerJson } from '../src/answers/json.ts';
import { openSettings } from '../src/discord/admin/settings-by-server.ts';
import { keepAnew } from '../src/kept-whole.ts';
import { open } from '../src/open.ts';
import type { Opened } from '../src/opened.ts';
import type { Place } from '../src/place.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { settingsIn, shelvesOf } from '../src/stored.ts';
import { taken } from './store/taken.ts';

const [OURS, THEIRS, NOBODYS] = ['111111111111111111', '222222222222222222', '333333333333333333'];

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stored-'));
  const opened = openStore(join(folder, 'store.db'), { write: true });
  if ('kind' in opened) throw new Error(opened.kind);
  store = opened;
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const put = (server: string, name: string, text: string): unknown =>
  store.take([{ taken: taken(name, [text]) }], [server]);

/** The names of the articles that a server's members are answered from. */
function answered(server: string): string[] {
  const { place } = shelvesOf(store, { corpus: null, store: store.file, index: null }).of(server);
  const told: string[] = [];
  const opened = open(place as Parameters<typeof open>[0], (line) => void told.push(line));
  expect(told).toEqual([]);
  return [...opened!.library.speakers];
}
/** What the address of an article's words opens for a server's member. */
function opensFor(server: string, id: string): string {
  const { place } = shelvesOf(store, { corpus: null, store: store.file, index: null }).of(server);
  const { library } = open(place as Parameters<typeof open>[0], () => {})!;
  return JSON.stringify(library.ask(`${id}:16-30`));
}
const keyOf = (server: string): string => shelvesOf(store, {}).of(server).key;

/** What a server's members are told, and whether some of it is beside what is kept. */
function toldTo(server: string) {
  const place = { corpus: null, store: store.file, server, index: null } satisfies Place;
  const opened = open(place, () => {})!;
  return { place, isBeside: opened.isBeside, said: saidBy(opened) };
}

function saidBy({ library }: Opened): string {
  const said = [
    library.quote('Moe'),
    library.quote('Holm'),
    library.check('hurt in the mill', ''),
    library.people(),
    library.articles(),
  ];
  return JSON.stringify(said.map(answerJson));
}

const QUAY = 'The quay opens\n\n"We will open the quay on Friday," said Ida Holm.\n';
const MILL = 'The mill burns\n\n"Nobody was hurt in the mill," said Jan Moe.\n';

describe('the articles of a store on Discord', () => {
  it('are each server’s own; a server without any sees the seeds until some belong to all', () => {
    put(OURS, 'a.txt', QUAY);
    expect([answered(OURS), answered(NOBODYS).includes('Ida Holm')]).toEqual([['Ida Holm'], false]);
    expect(answered(NOBODYS).length).toBeGreaterThan(3);
    put('*', 'b.txt', MILL);
    expect([answered(OURS).toSorted(), answered(NOBODYS)]).toEqual([['Ida Holm', 'Jan Moe'], ['Jan Moe']]);
  });

  it('open by their old addresses for their server alone, though it has no article left', () => {
    put(OURS, 'a.txt', QUAY);
    const { id } = store.articlesOf(OURS)[0]!;
    store.withdraw(store.under('/').map(({ number }) => number));
    expect(store.articlesOf(OURS)).toEqual([]);
    expect(opensFor(OURS, id)).toContain('We will open');
    expect(opensFor(NOBODYS, id)).not.toContain('We will open');
  });

  it('are opened anew just when what a server sees has changed', () => {
    put(OURS, 'a.txt', QUAY);
    const before = [OURS, THEIRS, NOBODYS].map(keyOf);
    expect(before[1]).toBe(before[2]);
    put(THEIRS, 'b.txt', MILL);
    const after = [OURS, THEIRS, NOBODYS].map(keyOf);
    expect([after[0], after[1] === before[1], after[2]]).toEqual([before[0], false, before[2]]);
    expect(answered(OURS)).toEqual(['Ida Holm']);
    put(OURS, 'a.txt', QUAY.replace('Ida Holm', 'Eva Lind'));
    expect(keyOf(OURS)).not.toBe(before[0]);
    expect(answered(OURS)).toEqual(['Eva Lind']);
    expect(answered(OURS)).toEqual(['Eva Lind']);
  });

  it('are answered from with a new one at once, and with it kept among the others nobody sees a difference', () => {
    put(OURS, 'b.txt', QUAY);
    expect(toldTo(OURS).isBeside).toBe(false);
    put(OURS, 'a.txt', MILL);
    const { place, isBeside, said } = toldTo(OURS);
    expect([isBeside, said.includes('Jan Moe')]).toEqual([true, true]);
    keepAnew(place);
    expect(toldTo(OURS)).toEqual({ place, isBeside: false, said });
  });

  it('are followed as they come, change and go, and it is as if they were opened anew', () => {
    put(OURS, 'b.txt', QUAY);
    put(THEIRS, 'z.txt', MILL.replace('Jan Moe', 'Eva Lind'));
    const place = { corpus: null, store: store.file, server: OURS, index: null } satisfies Place;
    let opened = open(place, () => {})!;
    const follow = (): string => {
      opened = opened.refresh()!;
      return saidBy(opened);
    };
    put(OURS, 'a.txt', MILL);
    expect(follow()).toContain('Jan Moe');
    put(OURS, 'c.txt', MILL.replace('Nobody', 'No one'));
    put(OURS, 'b.txt', QUAY.replace('Friday', 'Monday'));
    const said = follow();
    expect([said.includes('Monday'), said.includes('Friday'), said.includes('Eva Lind')]).toEqual([
      true,
      false,
      false,
    ]);
    store.withdraw(
      store
        .under('/')
        .filter(({ file }) => file === 'a.txt')
        .map(({ number }) => number),
    );
    const left = follow();
    expect(left).not.toContain('Nobody was hurt');
    keepAnew(place);
    expect(toldTo(OURS)).toEqual({ place, isBeside: false, said: left });
  });

  it('are followed as the keeper puts them right and takes it back, and it is as if they were opened anew', () => {
    put(
      OURS,
      'a.txt',
      `${QUAY}\nMore of this on our page of the harbour.\n\n"It was a long night," she said.\n`,
    );
    put(OURS, 'b.txt', `${MILL}\n"We saw the fire from the quay," said Holm.\n`);
    put(OURS, 'c.txt', QUAY.replace('Friday', 'Monday').replace('Ida', 'Dr Ida'));
    put(THEIRS, 'd.txt', MILL.replace('Jan Moe', 'Eva Lind'));
    const place = { corpus: null, store: store.file, server: OURS, index: null } satisfies Place;
    let opened = open(place, () => {})!;
    const first = saidBy(opened);
    let others = 0;
    const [a] = store.articlesOf(OURS);
    const at = (words: string) => {
      const start = a!.text.indexOf(words);
      return { article: a!.id, start, end: start + words.length, words };
    };
    const follow = (): string => {
      const next = opened.refresh();
      expect(next).not.toBeNull();
      opened = next!;
      expect(opened.corrections).toEqual(store.corrections());
      const said = saidBy(opened);
      expect(said).toBe(saidBy(open({ ...place, index: join(folder, `${others++}.index`) }, () => {})!));
      return said;
    };
    const corrections = [
      { kind: 'date', article: a!.id, published: '2011-03-04' },
      { kind: 'title', article: a!.id, title: 'The quay, corrected' },
      { kind: 'furniture', ...at('More of this on our page of the harbour.') },
      { kind: 'speaker', ...at('We will open the quay on Friday'), speaker: null },
      { kind: 'hide', ...at('It was a long night') },
    ];
    let before = first;
    for (const correction of corrections) {
      store.correct(correction);
      const said = follow();
      expect(said).not.toBe(before);
      before = said;
    }
    put(OURS, 'e.txt', MILL.replace('Nobody', 'No one'));
    follow();
    keepAnew(place);
    opened = open(place, () => {})!;
    store.withdraw(store.under('/').flatMap(({ file, number }) => (file === 'e.txt' ? [number] : [])));
    expect(follow()).toBe(before);
    for (const _ of corrections) {
      store.undo(0);
      follow();
    }
    expect(saidBy(opened)).toBe(first);
  });

  it('are opened anew where what is put right may concern others, or cannot be', () => {
    put(OURS, 'a.txt', QUAY);
    put(OURS, 'b.txt', MILL);
    const place = { corpus: null, store: store.file, server: OURS, index: null } satisfies Place;
    const [one, other] = store.articlesOf(OURS).map(({ id }) => id);
    const corrections = [
      { kind: 'outlet', article: one, outlet: 'The Ashford Post' },
      { kind: 'furniture', article: one, start: 0, end: 8, everywhere: true },
      { kind: 'furniture', article: one, start: 0, end: 8, words: 'others' },
      { kind: 'hide', article: other, start: 9_000, end: 9_001 },
      {
        kind: 'same',
        people: [
          { article: one, name: 'Ida Holm' },
          { article: other, name: 'Jan Moe' },
        ],
      },
    ];
    const opened = open(place, () => {})!;
    for (const correction of corrections) {
      store.correct(correction);
      expect(opened.refresh()).toBeNull();
      store.undo(0);
      expect(opened.refresh()).not.toBeNull();
    }
  });

  it('are opened anew where what is kept of them cannot be put right, or none is left', () => {
    put(OURS, 'a.txt', QUAY);
    const place = { corpus: null, store: store.file, server: OURS, index: null } satisfies Place;
    const opened = open(place, () => {})!;
    store.withdraw(store.under('/').map(({ number }) => number));
    expect(opened.refresh()).toBeNull();
    put(OURS, 'a.txt', QUAY);
    const again = open(place, () => {})!;
    const { id } = store.articlesOf(OURS)[0]!;
    store.correct({ article: id, title: 'The quay' });
    expect(again.refresh()).toBeNull();
  });

  it('are answered from beside what is kept too where one has changed or is taken out', () => {
    put(OURS, 'a.txt', QUAY);
    put(OURS, 'b.txt', MILL);
    toldTo(OURS);
    put(OURS, 'b.txt', MILL.replace('burns', 'burnt'));
    expect(toldTo(OURS).isBeside).toBe(true);
    store.withdraw(
      store
        .under('/')
        .map(({ number }) => number)
        .slice(0, 1),
    );
    expect(toldTo(OURS).isBeside).toBe(true);
  });
});

describe('what the admins of a server have chosen, in a store', () => {
  const told: string[] = [];
  const opened = () => openSettings(settingsIn(store), (line) => void told.push(line));

  it('is there again at the next start, for that server alone, until it is forgotten', () => {
    opened().choose(OURS, { privateFirst: true, channels: [NOBODYS] });
    expect(opened().of(OURS)).toMatchObject({ privateFirst: true, channels: [NOBODYS], addRoles: [] });
    expect(opened().of(THEIRS)).toMatchObject({ privateFirst: false, channels: [] });
    opened().choose(OURS, { privateFirst: false });
    expect(opened().of(OURS)).toMatchObject({ privateFirst: false, channels: [NOBODYS] });
    opened().forget(OURS);
    expect(opened().of(OURS).channels).toEqual([]);
    expect(told).toEqual([]);
  });

  it('is as if it had not been chosen where it cannot be read, which is told', () => {
    store.choose(OURS, { channels: ['everywhere'] });
    store.choose(THEIRS, { privateFirst: true });
    expect(opened().of(OURS).channels).toEqual([]);
    expect(opened().of(THEIRS).privateFirst).toBe(true);
    expect(told.splice(0).join()).toContain(OURS);
  });
});
