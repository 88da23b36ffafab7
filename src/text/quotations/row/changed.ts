import type { Found } from '../clause.ts';
import type { Mention } from '../finding.ts';

/** A finding that somebody else passes on; `null` when nobody does. */
export const relayed = (one: Found, relay: Mention | null): Found => ({
  ...one,
  finding: { ...one.finding, relay },
});

/** A finding that is not sure after all. */
export const doubted = (one: Found): Found => ({ ...one, finding: { ...one.finding, weak: true } });
