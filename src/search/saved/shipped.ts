import { FORM, readSaved } from './file.ts';
import type { Sections } from './sections.ts';

/** Why numbers that ship with the project cannot be used. */
export interface ShippedProblem<Kind extends string> {
  readonly kind: `${Kind}-missing` | `${Kind}-version` | `${Kind}-damaged`;
  readonly path: string;
}

/** Reads the sections of a file of numbers that ships with the project. */
export function readShipped<Kind extends 'encoder' | 'reader'>(
  kind: Kind,
  path: string,
): { readonly sections: Sections } | ShippedProblem<Kind> {
  const saved = readSaved(path, FORM[kind]);
  if (saved === null) return { kind: `${kind}-missing`, path };
  if (!('kind' in saved)) return saved;
  return { kind: saved.kind === 'index-version' ? `${kind}-version` : `${kind}-damaged`, path };
}

/** A section's bytes as signed ones, where they are. */
export function signed(section: Sections[string]): Int8Array {
  const { buffer, byteOffset, length } = section as Uint8Array;
  return new Int8Array(buffer, byteOffset, length);
}
