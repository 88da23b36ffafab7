import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { array, enum as oneOf, literal, number, record, strictObject, string, union } from 'zod';

const folder = new URL('../../bench/data/near-misses/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const lines = (name: string): unknown[] =>
  read(name)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

const offset = number().int().nonnegative();
const spans = array(strictObject({ doc: string(), start: offset, end: offset })).nonempty();
const article = strictObject({
  id: string(),
  title: string().min(1),
  published: string().regex(/^\d{4}-\d\d-\d\d$/),
  outlet: string().min(1),
  licence: oneOf(['CC BY 2.5', 'public domain']),
  text: string().min(1),
});
const common = { id: string(), query: string().min(1), article: string() };
const near = strictObject({
  ...common,
  kind: literal('near'),
  trap: oneOf(['act', 'number', 'person', 'place', 'time', 'asked']),
  qrels: strictObject({}),
  unanswerable: literal(true),
  near: string(),
  nearSpans: spans,
});
const answered = strictObject({
  ...common,
  kind: oneOf(['direct', 'names', 'paraphrased']),
  qrels: record(string(), literal(1)),
  spans,
});

const articles = new Map(lines('docs.jsonl').map((line) => [article.parse(line).id, article.parse(line)]));
const questions = lines('queries.jsonl').map((line) => union([near, answered]).parse(line));

describe('the near misses written by hand', () => {
  it('are asked once each, of twenty articles', () => {
    expect(articles.size).toBe(20);
    expect(new Set(questions.map(({ query }) => query)).size).toBe(questions.length);
    expect(new Set(questions.map(({ article: of }) => of))).toEqual(new Set(articles.keys()));
  });

  it('point at whole words of their own article', () => {
    for (const question of questions)
      for (const { doc, start, end } of 'spans' in question ? question.spans : question.nearSpans) {
        const { text } = articles.get(doc)!;
        expect([question.id, doc]).toEqual([question.id, question.article]);
        expect([question.id, start < end && end <= text.length]).toEqual([question.id, true]);
        const around = [text.slice(start - 1, start + 1), text.slice(end - 1, end + 1)];
        expect([question.id, around.filter((pair) => /^\w\w$/u.test(pair))]).toEqual([question.id, []]);
      }
  });

  it('are counted on their page as they are', () => {
    const page = read('README.md');
    for (const trap of near.shape.trap.options) {
      const of = questions.filter((question) => 'trap' in question && question.trap === trap);
      expect(page).toContain(`| ${trap} | ${of.length} |`);
    }
  });
});
