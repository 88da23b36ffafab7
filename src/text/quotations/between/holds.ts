import type { Range } from '../../../corpus/span.ts';
import type { Finding } from '../finding.ts';
import type { Scene } from '../unit.ts';

export const inside = (range: Range, parts: readonly Range[]): boolean =>
  parts.some((part) => part.start <= range.start && range.end <= part.end);

/** So many parts of a quotation may lie in the row where it was found. */
export const OWN_PARTS = 4;

/** Whether the row where a finding was made holds words in marks that are its own; later parts lie in other rows. */
export const hasMarks = (scene: Scene, { row, parts }: Finding): boolean =>
  scene.rows[row]!.units.some((unit) => unit.kind === 'quote' && inside(unit, parts.slice(0, OWN_PARTS)));
