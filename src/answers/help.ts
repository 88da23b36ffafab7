import { words } from '../words.ts';
import type { Answer } from './answer.ts';

/** What members can ask, in a few lines. */
export const help = (): Answer => ({ kind: 'help', query: '', says: words.help, evidence: [], nearest: [] });
