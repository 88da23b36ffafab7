import { readingJson } from '../../../src/answers/reading-json.ts';
import { UNKNOWN_DATE } from '../../../src/corpus/article.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { dated } from '../../../src/text/dates/published/deduce.ts';
import { meets } from './expectation.ts';
import type { Case, Outcome } from './types.ts';

/** Reads a case's article alone. */
export function readCase({ id, text = '', published, expected }: Case): Outcome {
  const day = published
    ? ({ value: published, from: published, to: published, basis: 'manifest' } as const)
    : UNKNOWN_DATE;
  const found = readingJson(dated(makeArticle(id, text, { published: day })));
  if (!Array.isArray(expected)) {
    const { value } = found.published;
    return { passed: value === (expected as { published: unknown }).published, got: String(value) };
  }
  const said = found.quotations.map(
    ({ kind, speaker, certain, parts, rule }) =>
      `${kind} ${speaker?.name ?? '-'}${certain ? '' : '?'}: ${parts.map(([start, end]) => text.slice(start, end)).join(' … ')} (${rule})`,
  );
  const days = found.timexes.map(({ start, end, value }) => `${text.slice(start, end)}=${value}`);
  return {
    passed: (expected as readonly string[]).every((line) => meets(line, text, found)),
    got: [...said, ...days, `S ${found.sentences.length}`].join(' | '),
  };
}
