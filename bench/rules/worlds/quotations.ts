import { quotationJson } from '../../../src/answers/json.ts';
import { halfOf } from '../../eval/half.ts';
import { match } from '../../eval/quotations/match.ts';
import { pairOf, type QuotationRow } from '../../eval/quotations/row.ts';
import type { Outcome, Said } from '../../eval/quotations/types.ts';
import { rows } from '../../eval/rows.ts';
import type { Came, Task } from '../world.ts';
import { readText } from './reading.ts';

/** Whether somebody is named who did not say it. */
const isWrong = ({ gold, found, overlap, speaker }: Outcome): boolean =>
  found?.speaker ? gold === null || (overlap && !speaker) : false;

/** Right: each quotation with its speaker, and each that has the very bounds. Wrong: each that is somebody else's, or none. */
function came(row: QuotationRow, isMarked: boolean): Came {
  const { output, article, reading } = readText(row.id, row.text);
  const found = reading.quotations.map((quotation): Said =>
    quotationJson(article, { quotation, name: null, unsaidBy: null }),
  );
  const isCounted = (said: Said | null): boolean => said === null || !isMarked || said.kind !== 'indirect';
  const outcomes = match(pairOf(row, found)).filter((one) => isCounted(one.gold ?? one.found));
  const right = outcomes.reduce((sum, one) => sum + Number(one.speaker) + Number(one.exact), 0);
  return { output, right, wrong: outcomes.filter(isWrong).length };
}

/** @param isMarked whether the set has the quotations in marks alone */
export const quotationTasks = (set: string, path: string, isMarked: boolean): Task<unknown>[] =>
  rows<QuotationRow>(path).map((row) => ({ set, half: halfOf(row), run: () => came(row, isMarked) }));
