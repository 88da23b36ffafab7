import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Range } from '../../../src/corpus/span.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { articlePage } from '../../../src/page/keeper/article.ts';
import { correctionIn } from '../../../src/page/keeper/from-form.ts';
import { timelinePage } from '../../../src/page/keeper/timeline.ts';
import { openDesk } from './open-desk.ts';
import { fields, FORM, send, tokenIn } from './send.ts';

const NATO = 'd37eb9e7cd';
let desk: Awaited<ReturnType<typeof openDesk>>;
let token: string;
beforeAll(async () => {
  desk = await openDesk('folder');
  token = tokenIn(await send(desk.address, `/desk/article/${NATO}`));
});
afterAll(() => desk.close());

const pageAt = async (path: string) => parseHTML((await send(desk.address, path)).text).document;
const textAt = async (path: string) =>
  (await pageAt(path)).querySelector('main')!.textContent.replace(/\s+/g, ' ');
const correct = (of: Record<string, string | number>) =>
  send(desk.address, '/desk/correct', {
    headers: { ...FORM, origin: desk.address },
    body: fields({ token, ...of }),
  });
const found = async (find: string) =>
  (await pageAt(`/desk/articles?find=${find}`)).querySelectorAll('.lines li').length;
/** Takes back all that was put right. */
const undoAll = async () => {
  for (;;) {
    const form = (await pageAt('/desk/corrections')).querySelector('form[action="/desk/undo"]');
    if (!form) return;
    const of = Object.fromEntries(
      [...form.querySelectorAll('input')].map((one) => [
        one.getAttribute('name')!,
        one.getAttribute('value')!,
      ]),
    );
    await send(desk.address, '/desk/undo', { headers: { ...FORM, origin: desk.address }, body: fields(of) });
  }
};

describe('the pages of the desk', () => {
  it('find articles by words of their headline, outlet or file', async () => {
    expect(await found('')).toBe(5);
    expect(await found('NATO+russia')).toBe(1);
    expect(await found('nothing+of+the+kind')).toBe(0);
    expect(await found('"><script>')).toBe(0);
  });

  it('name the files of a folder that are not read, beside how many they are', async () => {
    const other = await openDesk('folder', { 'one.pdf': '-', 'two.pdf': '-', '<b>.docx': '-' });
    const { text } = await send(other.address, '/desk');
    await other.close();
    const main = parseHTML(text).document.querySelector('main')!;
    const lines = [...main.querySelectorAll('li')].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
    expect(lines).toContain('2 PDFs were not read: import them with npm run import. one.pdf · two.pdf');
    expect(lines).toContain('1 Word document was not read: import it with npm run import. <b>.docx');
  });

  it('tell of a corrections.json that cannot be used, what is wrong with it and where', async () => {
    const other = await openDesk('folder');
    writeFileSync(join(other.folder, 'articles', 'corrections.json'), '[{"kind": "hide", ]');
    const { text } = await send(other.address, '/desk');
    await other.close();
    expect(text).toContain('corrections.json, line 1, column 19: this is not JSON.');
    expect(text).not.toContain('Nothing is known to be wrong');
  });

  it('tell of a person where each article names them, and why they are taken for one', async () => {
    const text = await textAt('/desk/person?name=Rasmussen');
    expect(text).toContain('Anders Fogh Rasmussen');
    expect(text).toContain('another article of this person also has NATO beside the name');
    expect(text).toContain('the name that the others were joined to');
    expect(await textAt('/desk/person?name=Nobody')).toContain('Nobody called “Nobody”');
  });

  it.each([
    [{ kind: 'title', article: NATO, title: 'Another headline' }, 'Another headline'],
    [{ kind: 'outlet', article: NATO, outlet: 'The Harbour Times' }, 'The Harbour Times'],
    [{ kind: 'date', article: NATO, published: '2011-12-09' }, '9 December 2011'],
    [{ kind: 'date', article: NATO, published: '', none: 'on' }, 'date unknown'],
    [{ kind: 'hide', article: NATO, start: 415, end: 543 }, 'Hidden by the keeper of the articles.'],
  ])('put right what is known of an article, seen at once: %j', async (wanted, seen) => {
    expect((await correct(wanted as Record<string, string | number>)).status).toBe(303);
    expect(await textAt(`/desk/article/${NATO}`)).toContain(seen);
    // What is hidden is in no page, the list of corrections included.
    const list = await send(desk.address, '/desk/corrections');
    expect(wanted.kind === 'hide' && list.text.includes('But we all agreed')).toBe(false);
    await undoAll();
    expect(await textAt(`/desk/article/${NATO}`)).not.toContain(seen);
  });

  it('set a line aside, and keep apart and join people', async () => {
    const line = (await pageAt(`/desk/article/${NATO}`)).querySelector('.lines.plain li:not(.small) a.way')!;
    const [, start, end] = /at=(\d+)-(\d+)/.exec(line.getAttribute('href'))!;
    await correct({ kind: 'furniture', article: NATO, start: start!, end: end! });
    expect(await textAt(`/desk/article/${NATO}`)).toContain('[set aside]');
    await undoAll();
    const ids = [...(await pageAt('/desk/person?name=Rasmussen')).querySelectorAll('[name=articles]')].map(
      (one) => one.getAttribute('value'),
    );
    expect(ids.length).toBeGreaterThan(1);
    expect((await correct({ kind: 'apart', name: 'Rasmussen', articles: ids[1]! })).status).toBe(303);
    expect(await textAt('/desk/person?name=Rasmussen')).toContain('kept apart by the keeper');
    await undoAll();
    expect(await textAt('/desk/person?name=Rasmussen')).not.toContain('kept apart by the keeper');
  });

  it.each([
    [
      { kind: 'speaker', article: NATO, start: 415, end: 543, speaker: 'Angela Merkel' },
      'does not have that name',
    ],
    [
      { kind: 'speaker', article: NATO, start: 1, end: 2, speaker: 'Sergei Lavrov' },
      'nobody is quoted at that place',
    ],
    [{ kind: 'hide', article: NATO, start: 90_000, end: 90_001 }, 'beyond the end of the article'],
    [{ kind: 'date', article: '0123456789', published: '2011-12-09' }, 'no article of that id'],
  ])('refuse what npm run correct refuses, and say why: %j', async (wanted, why) => {
    const { status, text } = await correct(wanted);
    // An article that is not there has no page either.
    expect(status === 404 ? why : text).toContain(why);
    expect([404, 409]).toContain(status);
    expect(await textAt('/desk/corrections')).toContain('Nothing has been corrected yet.');
  });

  it('draw a timeline of which every day stands in words too', async () => {
    const document = await pageAt('/desk/timeline?about=Putin');
    const drawn = document.querySelectorAll('figure circle, figure rect, figure path').length;
    const days = [...document.querySelectorAll('.moments > li')].filter(
      (one) => !one.textContent.includes('Without a day'),
    );
    expect(drawn).toBeGreaterThan(2);
    expect(days).toHaveLength(drawn);
    for (const day of days) expect(day.querySelector('strong')!.textContent).toMatch(/\d{4}/);
    expect(document.querySelector('figure svg')!.getAttribute('aria-label')).toMatch(
      /\d passages from .*\d{4} to .*\d{4}/,
    );
    expect(await textAt('/desk/timeline?about=xyzzy')).toContain('no timeline of that');
  });
});

/** What is counted to under each heading of a page, in order. */
const numbersIn = (page: string): string[] =>
  page.split('Paragraphs').map((part) => [...part.matchAll(/count to (\d+)/gu)].map(([, n]) => n).join(' '));

describe('a long article on the desk', () => {
  const LONG = Array.from({ length: 120 }, (_, i) => `“We count to ${i},” Anna Olsen said.`);
  const article = makeArticle('long.txt', `The title\n\n${LONG.join('\n\n')}`);
  const seen = openLibrary([article], null).look({ at: 'article', id: article.id });
  const keeper = { pathTo: () => '/read/x', correct: null } as never;
  const frame = { token: 't', hasRoom: true, signedIn: false, told: null };
  const shown = (at: Range | null, from: number | null): string => {
    if (seen.at !== 'article' || !seen.read) throw new Error('not there');
    const { source } = articlePage({ frame, keeper, read: seen.read, people: seen.people, at, from });
    const { document } = parseHTML(`<!doctype html><html><body><main>${source}</main></body></html>`);
    return document.querySelector('main')!.textContent;
  };

  it('is shown in parts, each paragraph once and with its quotations', () => {
    const parts = [0, 50, 100].map((from) => numbersIn(shown(null, from)));
    for (const [quotations, paragraphs] of parts) expect(quotations).toBe(paragraphs);
    expect(parts.map(([, paragraphs]) => paragraphs).join(' ')).toBe(LONG.map((_, i) => i).join(' '));
  });

  it.each([0, 48, 49, 98, 99, 119])('opens at the part of the passage: %i', (i) => {
    const start = article.text.indexOf(LONG[i]!);
    expect(
      numbersIn(shown({ start, end: start + 5 }, null))
        .at(-1)!
        .split(' '),
    ).toContain(String(i));
  });

  it('says which of its paragraphs these are, and shows the first where there are none', () => {
    expect(shown(null, 100)).toContain('101 to 121 of 121.');
    for (const from of [-1, 0.5, Number.NaN, 1000]) expect(shown(null, from)).toContain('1 to 50 of 121.');
  });
});

describe('the timeline of a large archive', () => {
  it('is shown in parts, and drawn whole, in few marks', () => {
    const placed = { as: 'happened', from: '2009-05-04', to: '2009-05-04', explicit: true } as const;
    const { id, file, title, outlet, published } = desk.library().articles().articles![0]!;
    const article = { id, file, title, outlet, published };
    const shown = Array.from({ length: 50 }, (_, i) => ({
      article,
      start: i,
      end: i + 1,
      words: `Words ${i}`,
      placed,
      notes: [],
    }));
    const marks = Array.from({ length: 5_000 }, () => ({ placed, inferred: false }));
    const { source } = timelinePage({ pathTo: () => '/read/x' } as never, {
      at: 'timeline',
      about: 'Ida & Holm',
      says: [],
      marks,
      all: 5_000,
      from: 50,
      shown,
    });
    const { document } = parseHTML(`<html><body>${source}</body></html>`);
    expect(document.querySelectorAll('.moments > li')).toHaveLength(50);
    expect(document.querySelectorAll('circle')).toHaveLength(5);
    expect(document.querySelector('figure')!.textContent).toContain('5000');
    expect([...document.querySelectorAll('.ways a')].map((a) => a.getAttribute('href'))).toEqual([
      '/desk/timeline?about=Ida+%26+Holm&from=0',
      '/desk/timeline?about=Ida+%26+Holm&from=100',
      '/desk/timeline?about=Ida+%26+Holm&from=0',
      '/desk/timeline?about=Ida+%26+Holm&from=100',
    ]);
  });
});

const of = (text: string) => correctionIn(new URLSearchParams(text));

describe('a form of the desk', () => {
  it.each([
    [
      'kind=speaker&article=d37eb9e7cd&start=1&end=2&speaker=',
      { kind: 'speaker', article: NATO, start: 1, end: 2, speaker: null },
    ],
    ['kind=outlet&article=d37eb9e7cd&outlet=x&none=on', { kind: 'outlet', article: NATO, outlet: null }],
    [
      'kind=furniture&article=d37eb9e7cd&start=1&end=2&everywhere=yes',
      { kind: 'furniture', article: NATO, start: 1, end: 2, everywhere: true },
    ],
    [
      'kind=apart&name=A&articles=d37eb9e7cd&articles=0123456789',
      { kind: 'apart', name: 'A', articles: [NATO, '0123456789'] },
    ],
  ])('%s is a correction', (text, correction) => expect(of(text)).toEqual(correction));

  it.each([
    'kind=speaker&article=d37eb9e7cd&start=1&end=2',
    'kind=speaker&article=d37eb9e7cd&start=2&end=1&speaker=A',
    'kind=date&article=d37eb9e7cd&published=',
    'kind=date&article=d37eb9e7cd&published=yesterday',
    'kind=outlet&article=d37eb9e7cd&outlet=+',
    'kind=title&article=d37eb9e7cd&title=',
    'kind=apart&name=A',
    'kind=hide&article=../etc&start=1&end=2',
    'kind=words&article=d37eb9e7cd',
    '',
  ])('“%s” is none', (text) => expect(of(text)).toBeNull());
});
