import { describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../../commands/index.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openAnswerer } from '../../../src/discord/desk/answerer.ts';
import type { Asked, Outcome } from '../../../src/discord/desk/desk.ts';
import { placeIn } from '../../../src/discord/desk/place-id.ts';
import { wantedOf } from '../../../src/discord/desk/ids.ts';
import { lineIn } from '../../../src/discord/line-in.ts';
import type { Body, ButtonRow, MenuRow } from '../../../src/discord/reply/body.ts';
import { openLibrary, type Library } from '../../../src/library.ts';
import { seedLibrary } from '../../support/seeds.ts';
import { OPEN, OTHER, shown } from '../bot.ts';

const asker = { server: OPEN, member: '1', until: Infinity };
const answererOf = (library: Library, corrections: readonly unknown[] = []) =>
  openAnswerer({ library, commands, messageCommands, corrections });

function bodyOf(outcome: Outcome): Body {
  if (outcome.kind !== 'shown') throw new Error(outcome.kind);
  return outcome.body;
}

const controls = (body: Body) =>
  body.components.flatMap((part): (ButtonRow | MenuRow)['components'][number][] =>
    part.type === 1 ? [...part.components] : [],
  );
const buttons = (body: Body) =>
  controls(body).flatMap((one) => (one.type === 2 && one.style === 2 ? [one] : []));
const leads = (body: Body) => controls(body).filter((one) => one.type === 2 && one.style === 5);

/** What pressing a button asks for. */
const pressed = (body: Body, label: RegExp, server = OPEN): Asked | null => {
  const button = buttons(body).find((one) => label.test(one.label));
  const line = lineIn(body.components as never);
  return button && line !== null
    ? { ...asker, server, kind: 'again', does: 'page', line, ...wantedOf(button.custom_id)! }
    : null;
};

/** Every page of an answer, by its button Next. */
function walked(library: Library, asked: Asked): Body[] {
  const bodies: Body[] = [];
  // As after a restart: nobody remembers the page before.
  for (let next: Asked | null = asked; next !== null; next = pressed(bodies.at(-1)!, /^Next/))
    bodies.push(bodyOf(answererOf(library)(next)));
  return bodies;
}

const command = (name: string, given: Record<string, string>): Asked => ({
  ...asker,
  kind: 'command',
  name,
  given,
});

describe('turning the pages of an answer', () => {
  it.each([
    command('quote', { speaker: 'Putin' }),
    command('quote', { speaker: 'Putin', about: 'missile', sort: 'oldest' }),
    command('timeline', { about: 'Putin' }),
    command('people', {}),
    { ...asker, kind: 'question', question: 'what did Putin say  about\nmissiles?' } as const,
  ])('shows each passage once, and as many as the first line says: %j', (asked) => {
    const bodies = walked(seedLibrary, asked);
    const text = bodies.map(shown).join('\n');
    const notes = bodies.map((body) => /Here: (\d+)(?: to (\d+))? of (\d+)\./.exec(shown(body)));
    // One page does not say which it is.
    const ranges = notes.flatMap((note) => (note ? [[Number(note[1]), Number(note[2] ?? note[1])]] : []));
    expect(ranges.map(([begin]) => begin)).toEqual(
      [1, ...ranges.map(([, end]) => end! + 1)].slice(0, ranges.length),
    );
    expect(ranges.at(-1)?.[1]).toBe(notes[0] ? Number(notes[0][3]) : undefined);
    expect(ranges.length).toBe(bodies.length > 1 ? bodies.length : 0);
    const places = [...text.matchAll(/^> .*$/gm)].map(([quote]) => quote);
    expect(new Set(places).size).toBe(places.length);
    expect(text).not.toContain('not shown');
  });

  it('counts what the first line counts', () => {
    const [first, ...rest] = walked(seedLibrary, command('quote', { speaker: 'Putin' }));
    expect(shown(first)).toMatch(/^### Vladimir Putin · 12 quotations in 5 articles/);
    expect(shown(first)).toMatch(/Here: 1 to \d of 12\./);
    expect(rest.length).toBeGreaterThan(1);
    expect(shown(first)).toContain('-# Asked: /quote speaker: Putin');
  });

  it('goes back over the same passages', () => {
    const bodies = walked(seedLibrary, command('quote', { speaker: 'Putin' }));
    let body = bodies.at(-1)!;
    const back: string[] = [shown(body)];
    for (let turn = pressed(body, /^Previous/); turn !== null; turn = pressed(body, /^Previous/)) {
      body = bodyOf(answererOf(seedLibrary)(turn));
      back.push(shown(body));
    }
    expect(back.at(-1)).toContain('Here: 1 ');
    expect(back).toHaveLength(bodies.length);
  });

  it('shows no more than four passages, or about 900 characters of articles, on a page', () => {
    for (const body of walked(seedLibrary, command('timeline', { about: 'Putin' })))
      expect([...shown(body).matchAll(/^> /gm)].length).toBeLessThanOrEqual(4);
  });

  it('has no button where there is one page, and none under a question too long to be said again', () => {
    const one = bodyOf(answererOf(seedLibrary)(command('when', { event: 'Bush Putin phone call' })));
    expect(buttons(one).map(({ label }) => label)).toEqual([
      'Read around',
      'Cite',
      'Copy',
      'Ask further',
      'Report a mistake',
    ]);
    const long = command('quote', { speaker: 'Putin', about: `missile ${'or something else '.repeat(30)}` });
    expect(shown(bodyOf(answererOf(seedLibrary)(long)))).not.toContain('Asked:');
  });
});

const article = (n: number) =>
  makeArticle(
    `${n}.txt`,
    `The pier ${n}\n\n${Array.from({ length: 4 }, (_, i) => `“It is shut in ${n} and ${i},” said Ida Moe.`).join('\n\n')}`,
    {},
  );

describe('a button that is pressed later', () => {
  const few = [1, 2, 3].map(article);
  const first = bodyOf(answererOf(openLibrary(few, null))(command('quote', { speaker: 'Moe' })));
  const next = pressed(first, /^Next/)!;

  it('works over the same articles, in whatever order they were read', () => {
    const again = answererOf(openLibrary(few.toReversed(), null))(next);
    expect(shown(bodyOf(again))).toContain('Here: 5 to 8 of 12.');
  });

  it('brings nothing where something was put right since, until that is taken back', () => {
    const corrections = [{ kind: 'speaker', article: few[0]!.id, start: 20, end: 30, speaker: null }];
    expect(answererOf(openLibrary(few, null), corrections)(next)).toEqual({ kind: 'none' });
    expect(answererOf(openLibrary(few, null), [])(next).kind).toBe('shown');
  });

  it('brings nothing where the articles have changed, in another server, or with another question', () => {
    expect(answererOf(openLibrary([...few, article(4)], null))(next)).toEqual({ kind: 'none' });
    const same = answererOf(openLibrary(few, null));
    expect(same({ ...next, server: OTHER })).toEqual({ kind: 'none' });
    expect(same({ ...next, line: '/quote speaker: Putin' } as Asked)).toEqual({ kind: 'none' });
    expect(same({ ...next, line: 'nonsense' } as Asked)).toEqual({ kind: 'none' });
    expect(same({ ...next, mark: '0'.repeat(12) } as Asked)).toEqual({ kind: 'none' });
  });

  it('shows the last passage where more is asked for than there is', () => {
    expect(shown(bodyOf(answererOf(openLibrary(few, null))({ ...next, number: 999 } as Asked)))).toContain(
      'Here: 12 of 12.',
    );
  });
});

const around = (id: string): Asked => ({
  ...asker,
  kind: 'passage',
  does: 'around',
  ...placeIn(id)!,
});

describe('reading around a passage', () => {
  const answer = answererOf(seedLibrary);

  it('shows the paragraphs before and after it, the passage in bold and told in words, and more when asked', () => {
    const [button] = buttons(bodyOf(answer(command('when', { event: 'Bush Putin phone call' }))));
    const first = bodyOf(answer(around(button!.custom_id)));
    expect(shown(first)).toMatch(/^### Paragraphs 1 to 3 of \d+\n/);
    expect(shown(first)).toMatch(/it begins with “Russian President Vladimir” and ends with “[^”]+”/);
    expect(shown(first).match(/^> /gm)).toHaveLength(3);
    expect(shown(first)).toContain('> **Russian President Vladimir Putin registered');
    const [wider] = buttons(first);
    expect(wider!.label).toBe('Wider');
    expect(shown(bodyOf(answer(around(wider!.custom_id)))).match(/^> /gm)).toHaveLength(4);
  });

  it('leads to the very words where they were published, and nowhere where no address is known', () => {
    const [button] = buttons(bodyOf(answer(command('quote', { speaker: 'Lipman' }))));
    expect(leads(bodyOf(answer(around(button!.custom_id))))).toEqual([
      {
        type: 2,
        style: 5,
        label: 'Open at the passage',
        url: 'https://www.irishtimes.com/news/putin-gives-notice-he-wants-further-us-concessions-1.740993#:~:text=%E2%80%9CAnything%20that%20looks%20like,a%20sign%20of%20weakness%2C%E2%80%9D',
      },
    ]);
    const alone = makeArticle('a.txt', 'No deal\n\n“We agree,” Ida Moe said on Monday.\n');
    const answerAlone = answererOf(openLibrary([alone], null));
    const [there] = buttons(bodyOf(answerAlone(command('quote', { speaker: 'Moe' }))));
    const body = bodyOf(answerAlone(around(there!.custom_id)));
    expect(buttons(body).map(({ label }) => label)).toEqual(['Wider', 'Cite', 'Copy', 'Report a mistake']);
    expect(leads(body)).toEqual([]);
  });

  it('is chosen from a menu where a page has several passages', () => {
    const body = bodyOf(answer(command('quote', { speaker: 'Rasmussen' })));
    const [menu] = controls(body).flatMap((one) => (one.type === 3 ? [one] : []));
    expect(menu!.options.map(({ label }) => label)).toEqual([1, 2, 3, 4].map((n) => `Number ${n}`));
    for (const { value } of menu!.options)
      expect(shown(bodyOf(answer(around(value))))).toContain(
        'NATO, Russia fail to defuse missile defence row',
      );
  });

  it('shows nothing of an article that is not there, or of a place that is none', () => {
    for (const id of ['v1:around:0000000000:1-5', 'v1:around:d37eb9e7cd:9999990-9999999'])
      expect(answer(around(id))).toEqual({ kind: 'none' });
    for (const id of ['v1:cite:d37eb9e7cd:9-5', 'd37eb9e7cd', 'v1:around:d37eb9e7cd:1-5:99', '../etc:1-2'])
      expect(placeIn(id)).toBeNull();
  });
});
