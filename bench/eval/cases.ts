import { readingJson } from '../../src/answers/reading-json.ts';
import { UNKNOWN_DATE } from '../../src/corpus/article.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { dated } from '../../src/text/dates/published/deduce.ts';
import { asked } from './cases/asked.ts';
import { meets } from './cases/expectation.ts';
import type { Case, Outcome } from './cases/types.ts';
import { run } from './run.ts';

function read({ id, text = '', published, expected }: Case): Outcome {
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

const shown = ({ text, articles, corpus }: Case): string =>
  (text ?? articles?.join(' // ') ?? corpus ?? '').replaceAll('\n', ' ⏎ ');

/** How many small cases come out right, by kind; `--errors` lists those that do not. */
await run((cases: readonly Case[]) => {
  const judged = cases.map((one) => ({ one, ...(one.read ? read(one) : asked(one)) }));
  const kinds = [...new Set(cases.map(({ kind }) => kind))].toSorted();
  const right = (of: typeof judged): string => `${of.filter(({ passed }) => passed).length}/${of.length}`;
  return {
    figures: {
      all: right(judged),
      ...Object.fromEntries(
        kinds.map((kind) => [kind, right(judged.filter(({ one }) => one.kind === kind))]),
      ),
    },
    errors: judged.flatMap(({ one, passed, got }) =>
      passed
        ? []
        : [
            `${one.id} [${one.kind}] ${shown(one)} | ${one.ask ?? ''} | want ${JSON.stringify(one.expected)} | got ${got}`,
          ],
    ),
    predictions: judged.map(({ one, passed, got }) => ({ id: one.id, passed, got })),
  };
});
