import { stem } from '../search/terms/stem.ts';
import { isAct } from './same-act/same-act.ts';

/**
 * "Explosion at the mine": what tells what happened is no name, though it comes first and is written so. The same length.
 * @param event what is asked about, as it was typed
 */
export const withoutCapital = (event: string): string =>
  event.replace(/^\p{Lu}\p{Ll}+(?= \p{Ll})/u, (first) =>
    isAct(stem(first.toLowerCase())) ? first.toLowerCase() : first,
  );
