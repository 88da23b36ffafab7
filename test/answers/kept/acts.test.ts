import { describe, expect, it } from 'vitest';
import { type Archive, openArchive, speakers } from '../../../src/answers/archive.ts';
import { actsAt, actsEntry } from '../../../src/answers/kept/acts.ts';
import type { Keep } from '../../../src/search/saved/keep.ts';
import { prepare } from '../../../src/answers/kept/prepared.ts';
import { timeline } from '../../../src/answers/timeline.ts';
import { ofPerson } from '../../../src/answers/timeline/of-person.ts';
import { idsOf } from '../../../src/discord/desk/ids.ts';
import { pageOf } from '../../../src/discord/reply/page-of.ts';
import { plain, say } from '../../../src/words.ts';
import { seedArticles } from '../../support/seeds.ts';

const prepared = prepare(seedArticles, null);
const asked = openArchive(prepared, null);
const entries = new Map<string, Uint8Array>(
  prepared.texts.map((text) => actsEntry(text.article.id, text, null)),
);
const keep: Keep = {
  names: () => entries.keys(),
  get: (name) => entries.get(name) ?? null,
  replace: () => false,
};
/** The same archive with the acts of everybody as they are kept. */
const kept: Archive = {
  ...asked,
  acts: ({ id }) => actsAt(keep, id),
};

describe('the acts that are kept of an article', () => {
  it('make the same timelines as reading it again, to the last note', () => {
    const people = speakers(asked).map(({ person }) => person);
    expect(people.length).toBeGreaterThan(5);
    for (const person of people) {
      const [saved, found] = [kept, asked].map((archive) => ofPerson(archive, person));
      expect(saved!.map((one) => Object.assign({}, one))).toEqual(found);
    }
  });

  it('are told of without looking at any article but those on the page', () => {
    const looked: string[] = [];
    const watched: Archive = {
      ...kept,
      readingOf: (article) => (looked.push(article.id), kept.readingOf(article)),
    };
    const answer = timeline(watched, 'Vladimir Putin');
    expect(answer.evidence.length).toBeGreaterThan(10);
    const before = looked.length;
    const page = pageOf(answer, 0, {
      asked: say`/timeline Vladimir Putin`,
      ids: idsOf('0123456789ab', '1'),
    });
    expect(page.cards.length).toBeGreaterThan(0);
    expect(looked.length - before).toBeLessThan(answer.evidence.length);
    expect(plain(answer.says[0]!)).toBe(plain(timeline(asked, 'Vladimir Putin').says[0]!));
  });

  it('are taken from what was kept before, where that is there', () => {
    const [text] = prepared.texts;
    const bytes = Buffer.from('[]');
    entries.set('acts other', bytes);
    expect(actsEntry('other', text!, keep)).toEqual(['acts other', bytes]);
  });
});
