import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { copy } from '../../../src/corpus/verbatim.ts';
import type { Opens } from '../../../src/discord/reply/laid-out.ts';
import { type Ids, rows, type Shown } from '../../../src/discord/reply/rows.ts';
import { plain } from '../../../src/words.ts';
import { articleOf } from './made.ts';

const article = articleOf('Ida Holm, the mayor, and Tom Holm.');
const evidence = { article, start: 0, end: 8, paragraph: 1, strong: [], notes: [] };
const answerOf = (change: object = {}): Answer =>
  ({
    kind: 'passages',
    query: '',
    says: [],
    evidence: [evidence],
    nearest: [],
    ...change,
  }) as unknown as Answer;
const IDS: Ids = {
  passage: (does, { start }) => `${does} ${start}`,
  turn: (from) => `turn ${from}`,
  further: 'further',
  text: 'text',
  near: 'near',
  share: (from) => `share ${from}`,
  remove: 'remove',
  who: (index) => `who ${index}`,
};
const NO_IDS: Ids = { ...IDS, turn: null, text: null, near: null, share: null, remove: null, who: null };
const place = (start: number, first?: number): Opens => ({
  article: article.id,
  start,
  end: start + 5,
  numbers: first === undefined ? undefined : { first, last: first },
});
const SHOWN: Shown = { from: 4, previous: null, next: null, opens: [] };
const read = (answer: Answer, shown: Partial<Shown>, ids: Ids = IDS) => {
  const { buttons = [], menu } = rows(answer, { ...SHOWN, ...shown }, ids);
  return {
    buttons: buttons.map(({ id }) => id),
    menu: menu ? [menu.id, ...menu.choices.map(({ value }) => value)] : null,
  };
};

const words = (start: number, end: number) => copy(article, { start, end });

describe('what stands under a page', () => {
  it('is what can be done with all of it, in order', () => {
    const several = answerOf({ evidence: [evidence, evidence] });
    const next = { from: 8, first: 9, of: 12 };
    const opens = [place(0, 1), place(9, 2)];
    expect(read(several, { previous: 0, next, opens }, { ...IDS, share: null })).toEqual({
      buttons: ['turn 0', 'turn 8', 'further', 'text', 'remove'],
      menu: ['v1:use', 'around 0', 'around 9'],
    });
    expect(read(several, { previous: 0, next, opens }, NO_IDS)).toEqual({
      buttons: ['further'],
      menu: ['v1:use', 'around 0', 'around 9'],
    });
    expect(read(answerOf(), {}, { ...IDS, remove: null })).toEqual({ buttons: ['share 4'], menu: null });
  });

  it('is what can be done with one passage, and a menu for what has no place among five buttons', () => {
    const { buttons, menu } = read(answerOf(), { opens: [place(3)] });
    expect(buttons).toEqual(['share 4', 'around 3', 'cite 3', 'copy 3']);
    expect(menu).toEqual(['v1:more', 'further', 'remove', 'report 3']);
    const few = read(answerOf(), { opens: [place(3)] }, { ...NO_IDS });
    expect(few).toEqual({ buttons: ['around 3', 'cite 3', 'copy 3', 'further', 'report 3'], menu: null });
  });

  it('has the same place once, and none for an article as a whole', () => {
    const twice = [place(0, 1), place(0, 1)];
    expect(read(answerOf(), { opens: twice }, NO_IDS).buttons).toContain('around 0');
    expect(read(answerOf({ kind: 'article' }), { opens: [place(0)] }, NO_IDS)).toEqual({
      buttons: ['further'],
      menu: null,
    });
    expect(read(answerOf(), { opens: [place(0), place(9, 2), place(20)] }, NO_IDS).buttons).toContain(
      'around 9',
    );
  });

  it('offers what comes nearest where an answer is withheld alone, and asks further where there is none', () => {
    expect(read(answerOf({ withheld: true }), {}, { ...NO_IDS, near: 'near' }).buttons).toEqual(['near']);
    expect(read(answerOf({ withheld: false }), {}, { ...NO_IDS, near: 'near' }).buttons).toEqual([]);
    expect(read(answerOf({ kind: 'nothing' }), {}, NO_IDS).buttons).toEqual(['further']);
  });

  it('lets one of several people be chosen, with an office that fits', () => {
    const long = { ...words(10, 19), text: 'x'.repeat(60) };
    const person = (name: ReturnType<typeof words>, office: typeof name | null) => ({
      name,
      office,
      stretches: 2,
    });
    const called = {
      people: [
        person(words(0, 8), words(14, 19)),
        person({ ...words(0, 8), text: 'y'.repeat(101) }, null),
        person(words(25, 33), long),
        ...Array.from({ length: 30 }, () => person(words(0, 8), null)),
      ],
    };
    const { menu, buttons = [] } = rows(answerOf({ called }), { ...SHOWN, opens: [place(0)] }, IDS);
    expect([menu!.id, menu!.choices.length]).toEqual(['v1:who', 25]);
    expect(
      menu!.choices
        .slice(0, 2)
        .map(({ label, value, description }) => [plain(label), value, plain(description!)]),
    ).toEqual([
      ['Ida Holm', 'who 0', 'mayor · 2 quotations'],
      ['Tom Holm', 'who 2', '2 quotations'],
    ]);
    expect(buttons.map(({ id }) => id)).not.toContain('around 0');
    expect(read(answerOf({ called }), {}, { ...IDS, who: null }).menu).toBeNull();
  });
});
