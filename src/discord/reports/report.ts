import { z } from 'zod';

/** What may be wrong with a passage. */
export const KINDS = ['speaker', 'words', 'date', 'furniture', 'other'] as const;

/** A mistake that a member reported: nothing says who. */
export const Report = z.object({
  /** The id of the server; only those who manage it see the report. */
  server: z.string(),
  kind: z.enum(KINDS),
  /** The passage, as `d37eb9e7cd:219-261`. */
  place: z.string(),
  /** In the member's words; may be empty. */
  note: z.string(),
  /** `YYYY-MM-DD`. */
  day: z.string(),
});
export type Report = z.infer<typeof Report>;

/** Where reports are kept. */
export interface Reports {
  /** @returns whether it is kept */
  readonly add: (report: Omit<Report, 'day'>) => boolean;
  /** Those of a server, newest first. */
  readonly of: (server: string) => readonly Report[];
  /** Deletes those of a server. @returns whether none is left */
  readonly forget: (server: string) => boolean;
}
