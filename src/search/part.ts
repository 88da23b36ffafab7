/** One thing that counts towards a score: it adds its weight times its value. */
export interface Part {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
}

/** What some parts come to. */
export const sumOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { value, weight }) => sum + value * weight, 0);
