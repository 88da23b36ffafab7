import { describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../commands/index.ts';
import { deskAtHand } from '../src/discord/desk/at-hand.ts';
import type { Outcome } from '../src/discord/desk/desk.ts';
import { openLibrary } from '../src/library.ts';
import { openLive } from '../src/live.ts';
import { makeArticle } from '../src/corpus/make.ts';
import type { Opened } from '../src/opened.ts';

const others = { commands, messageCommands };
const over = (name: string): Opened => ({
  library: openLibrary([makeArticle('a.txt', `The quay\n\n“We open it,” said ${name} Holm.`)], null),
  articles: 1,
  isBare: false,
  encoder: null,
  keeping: { path: null, tell: () => {} },
  problems: [],
  corrections: [],
  isBeside: false,
  refresh: () => null,
  follow: () => [].values(),
});

const LOOK = { kind: 'look', server: '1', member: '', until: Infinity } as const;
const people = (outcome: Outcome): string[] =>
  outcome.kind === 'seen' && outcome.seen.at === 'people' ? outcome.seen.shown.map(({ name }) => name) : [];

describe('articles that are put right', () => {
  it('are read again beside this thread; meanwhile answers are those of before, which a keeper is told', async () => {
    const held = Promise.withResolvers<void>();
    let here = 0;
    const live = openLive(
      over('Ida'),
      {
        here: () => (here++, over('Eva')),
        stamp: () => '',
        async beside() {
          await held.promise;
          return deskAtHand({ ...over('Eva'), ...others });
        },
      },
      others,
    );
    const look = () => live.desk.answer({ ...LOOK, look: { at: 'people', find: '', from: 0 } });
    expect(people(await look())).toEqual(['Ida Holm']);
    const changing = live.changed();
    const meanwhile = await look();
    expect(people(meanwhile)).toEqual(['Ida Holm']);
    expect(meanwhile).toMatchObject({ behind: { done: 0, of: 0 } });
    expect(here).toBe(0);
    held.resolve();
    await changing;
    const then = await look();
    expect(people(then)).toEqual(['Eva Holm']);
    expect(then).not.toHaveProperty('behind');
    expect(live.desk.namesOf('1').speakers).toEqual(['Eva Holm']);
    // This thread opens its own when somebody asks it, once.
    expect(live.now().library.speakers).toEqual(['Eva Holm']);
    expect(live.now().library.speakers).toEqual(['Eva Holm']);
    expect(here).toBe(1);
    await live.desk.close();
  });
});
