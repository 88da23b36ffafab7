import { readMeans } from '../../src/means.ts';
import { openCases } from './cases/asked.ts';
import { readCase } from './cases/read-case.ts';
import type { Case } from './cases/types.ts';
import { run } from './run.ts';

const shown = ({ text, articles, corpus }: Case): string =>
  (text ?? articles?.join(' // ') ?? corpus ?? '').replaceAll('\n', ' ⏎ ');

/** How many small cases come out right, by kind; `--errors` lists those that do not. */
await run((cases: readonly Case[]) => {
  const asked = openCases(readMeans((line) => console.error(line)));
  const judged = cases.map((one) => ({ one, ...(one.read ? readCase(one) : asked(one)) }));
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
