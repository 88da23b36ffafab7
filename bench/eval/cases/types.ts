/** A small input with what is right, as the cases' file has it. */
export interface Case {
  readonly id: string;
  readonly kind: string;
  readonly text?: string;
  readonly articles?: readonly string[];
  /** Where it stands, the archive of Wikinews is asked. */
  readonly corpus?: string;
  readonly published: string | null;
  /** The article is read alone; else something is asked. */
  readonly read?: boolean;
  readonly ask?: string;
  readonly expected: readonly string[] | Readonly<Record<string, unknown>>;
}

/** Whether a case is as expected, and what was got. */
export interface Outcome {
  readonly passed: boolean;
  readonly got: string;
}
