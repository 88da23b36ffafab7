import { describe, expect, it } from 'vitest';
import { changesTo } from '../../src/opensearch/changes.ts';
import { textOf } from '../search/seeds.ts';

const MANY = 40;
const named = (name: string) => textOf(`${name}.txt`, `${name}\n\nThis is ${name}.`);
const all = Array.from({ length: MANY }, (_, i) => named(`${i}`));
const stampOf = ({ article }: (typeof all)[number]): string => article.text;

/** What an index holds once something was written to it. */
function after(texts: typeof all, before: Parameters<typeof changesTo>[2] = null) {
  const changes = changesTo(texts, stampOf, before);
  const articles = new Map(changes.before?.articles);
  for (const id of changes.gone) articles.delete(id);
  for (const [{ article }, standing] of changes.write) articles.set(article.id, standing);
  return { ...changes, now: { index: 'index', articles, kept: new Map<string, string>() } };
}

/** The ids of the articles of an index, in the order of their places. */
const orderIn = ({ articles }: ReturnType<typeof after>['now']): string[] =>
  [...articles].toSorted(([, a], [, b]) => a.place - b.place).map(([id]) => id);

const idsOf = (texts: typeof all): string[] => texts.map(({ article }) => article.id);

describe('what is to be written where articles have changed', () => {
  const { now } = after(all);

  it('is nothing where nothing has changed', () => {
    expect(after(all, now)).toMatchObject({ write: [], gone: [] });
  });

  it('is what came in, in its order, before, between and behind the others', () => {
    const texts = [named('first'), ...all.slice(0, 9), named('between'), named('next'), ...all.slice(9)];
    const { write, gone, now: then } = after([...texts, named('last')], now);
    expect(write).toHaveLength(4);
    expect(gone).toEqual([]);
    expect(orderIn(then)).toEqual([...idsOf(texts), named('last').article.id]);
  });

  it('is what finds no place where others came in before, and what stands elsewhere now', () => {
    const once = after([...all.slice(0, 9), named('between'), ...all.slice(9)], now).now;
    const texts = [...all.slice(0, 9), named('next'), named('between'), ...all.slice(9)];
    const { write, gone, now: then } = after(texts, once);
    expect(idsOf(write.map(([text]) => text))).toEqual(idsOf([named('next'), named('between')]));
    expect(gone).toEqual([named('between').article.id]);
    expect(orderIn(then)).toEqual(idsOf(texts));
    const moved = [...all.slice(1, 4), all[0]!, ...all.slice(4)];
    expect(orderIn(after(moved, now).now)).toEqual(idsOf(moved));
  });

  it('takes away what has gone, and what was written from something else', () => {
    const { write, gone } = after(all.slice(1), now);
    expect([write, gone]).toEqual([[], [all[0]!.article.id]]);
    const articles = new Map(now.articles).set(all[1]!.article.id, { place: 512, stamp: 'other' });
    const again = after(all, { ...now, articles });
    expect(idsOf(again.write.map(([text]) => text))).toEqual([all[1]!.article.id]);
    expect(again.gone).toEqual([all[1]!.article.id]);
  });

  it('is all where many have changed', () => {
    const { before, write } = after([...all.slice(0, 30), named('other')], now);
    expect(before).toBeNull();
    expect(write).toHaveLength(31);
  });
});
