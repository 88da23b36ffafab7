import { inflected } from './inflected.ts';
import { REPORTING } from './lexicon.ts';

const REPORTING_FORMS: ReadonlySet<string> = new Set([...REPORTING].flatMap(inflected));

/** Whether the verb says, denies, tells or asks something. */
export const isReporting = (low: string): boolean => REPORTING_FORMS.has(low);
