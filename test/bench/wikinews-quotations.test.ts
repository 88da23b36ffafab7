import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { array, enum as oneOf, number, strictObject, string, tuple } from 'zod';
import type { output } from 'zod';
import { kindOf } from './kindOf.ts';

const folder = new URL('../../bench/data/wikinews-quotations/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const offset = number().int().nonnegative();
const span = tuple([offset, offset]);
const mention = strictObject({ text: string(), start: offset, end: offset });
const quotation = strictObject({
  q: string(),
  start: offset,
  end: offset,
  parts: array(span).nonempty(),
  kind: oneOf(['direct', 'mixed', 'indirect']),
  speaker: mention.nullable(),
  cue: mention.nullable(),
  person: string().nullable(),
  relayedBy: mention.optional(),
});
const row = strictObject({
  id: string().min(1),
  title: string().min(1),
  date: string().regex(/^\d{4}-\d\d-\d\d$/),
  url: string().startsWith('http://en.wikinews.org/wiki/'),
  text: string().min(1),
  quotes: array(quotation),
  ignore: array(span).optional(),
});

const rows = read('quotations.jsonl')
  .trimEnd()
  .split('\n')
  .map((line) => row.parse(JSON.parse(line)));
const all = rows.flatMap(({ id, text, quotes }) =>
  quotes.map((quote) => ({ where: `${id} ${quote.q}`, text, quote })),
);

/** The quotations of which something does not hold, so that a failure names them. */
const failing = (holds: (quote: output<typeof quotation>, text: string) => boolean): string[] =>
  all.filter(({ quote, text }) => !holds(quote, text)).map(({ where }) => where);

const mentions = ({ speaker, cue, relayedBy }: output<typeof quotation>): output<typeof mention>[] =>
  [speaker, cue, relayedBy].filter((found) => found !== null && found !== undefined);

// Names and terms that stand in marks and that nobody is quoted with.
const NAMES = [
  'App Store',
  'Apple',
  'Back to the Mac',
  'Darwin',
  'Dreamliner',
  'Launchpad.',
  'Mission Control',
  'Smart folders',
  'bumpers',
  'iPhone OS,',
  'voice control',
];

describe('the Wikinews quotations', () => {
  it('are sixty articles, each once, with the quotations numbered as they come', () => {
    expect(rows).toHaveLength(60);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(60);
    for (const { id, quotes } of rows) {
      expect([id, ...quotes.map(({ q }) => q)]).toEqual([id, ...quotes.map((_, at) => `Q${at + 1}`)]);
      expect(quotes.map(({ start }) => start)).toEqual(
        quotes.map(({ start }) => start).toSorted((a, b) => a - b),
      );
    }
  });

  it('have parts in order, apart, trimmed, in the text, and reaching from start to end', () => {
    expect(
      failing(
        ({ start, end, parts }, text) =>
          parts.at(0)?.[0] === start &&
          parts.at(-1)?.[1] === end &&
          end <= text.length &&
          parts.every(
            ([from, to], at) =>
              from < to &&
              from >= (parts[at - 1]?.[1] ?? 0) &&
              text.slice(from, to) === text.slice(from, to).trim(),
          ),
      ),
    ).toEqual([]);
  });

  it('have speakers, cues and relays that are slices of the text, outside what is quoted', () => {
    expect(
      failing((quote, text) =>
        mentions(quote).every(
          ({ text: words, start, end }) =>
            words.length > 0 &&
            words === text.slice(start, end) &&
            quote.parts.every(([from, to]) => end <= from || start >= to),
        ),
      ),
    ).toEqual([]);
  });

  it('have the kind that their marks say', () => {
    expect(
      failing(({ kind, parts }, text) => kind === kindOf(parts.map(([from, to]) => text.slice(from, to)))),
    ).toEqual([]);
  });

  it('name persons as an article of the set prints them, and only with a speaker', () => {
    expect(
      failing(
        ({ person, speaker }) =>
          person === null || (speaker !== null && rows.some(({ text }) => text.includes(person))),
      ),
    ).toEqual([]);
  });

  it('ignore regions in the text that hide no quotation', () => {
    for (const { id, text, quotes, ignore = [] } of rows)
      for (const [from, to] of ignore) {
        expect([id, from < to && to <= text.length]).toEqual([id, true]);
        expect([id, quotes.filter(({ start, end }) => from <= start && end <= to)]).toEqual([id, []]);
      }
  });

  it('account for every double mark: quoted, ignored, a listed name, or inches', () => {
    for (const { id, text, quotes, ignore = [] } of rows) {
      const spoken = quotes.flatMap(({ speaker }) => speaker ?? []);
      const taken = [
        ...quotes.flatMap(({ parts }) => parts),
        ...spoken.map(({ start, end }) => [start, end] as const),
        ...ignore,
      ];
      const units = text.split('');
      for (const [from, to] of taken) units.fill(' ', from, to);
      const left = NAMES.reduce((rest, name) => rest.replaceAll(`"${name}"`, ''), units.join(''));
      expect([id, left.replaceAll(/\d"/gu, '').match(/.{0,20}["“”]/gu)]).toEqual([id, null]);
    }
  });

  it('are counted in the README as they are', () => {
    const readme = read('README.md');
    for (const kind of quotation.shape.kind.options) {
      const of = all.filter(({ quote }) => quote.kind === kind).map(({ quote }) => quote);
      const spoken = of.filter(({ speaker }) => speaker !== null).length;
      const known = of.filter(({ person }) => person !== null).length;
      expect(readme).toContain(`| ${kind} | ${of.length} | ${spoken} | ${known} |`);
    }
  });
});
