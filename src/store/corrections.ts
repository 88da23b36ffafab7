import { articlesIn, readCorrection } from '../corpus/corrections/correction.ts';
import { z } from 'zod';
import type { Statements } from './statements.ts';

const Row = z.object({
  number: z.number(),
  entry: z.string().transform((json): unknown => JSON.parse(json)),
});

/** What is put right, in order, with the numbers of their rows. */
export const corrections = (statements: Statements): readonly z.infer<typeof Row>[] =>
  z.array(Row).parse(statements.corrections.all());

/** Writes one down, within a transaction. */
export function putCorrection(statements: Statements, entry: object): void {
  statements.putCorrection.run(JSON.stringify(entry));
  changes(statements, entry);
}

/** Takes back the one at a place, from 0, within a transaction; nothing where there is none. */
export function dropCorrection(statements: Statements, index: number): void {
  const row = corrections(statements)[index];
  if (!row) return;
  statements.dropCorrection.run(row.number);
  changes(statements, row.entry);
}

/** The ids of all texts that the articles of an id have or had. */
export const kinOf = ({ kin }: Statements, id: string): readonly string[] =>
  kin.all(id).map((row) => String(row['id']));

/** Every server that sees one of the articles answers otherwise from now on. */
function changes({ sourcesWith, changed }: Statements, entry: unknown): void {
  const correction = readCorrection(entry);
  for (const id of correction ? articlesIn(correction) : [])
    for (const { number } of sourcesWith.all(id)) changed.run(number!);
}
