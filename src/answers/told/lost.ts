import { DETERMINERS } from '../../grammar/determiners.ts';
import type { Hit } from '../../search/found.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import { firstFrom } from '../../text/first-from.ts';

/** What is lost, missed or escaped was had by another, or by nobody. */
const LOSES =
  /^(?:los(?:t|es|ing)|miss(?:ed|es|ing)|escap(?:ed|es|ing)|avoid(?:ed|s|ing)|evad(?:ed|es|ing)|conced(?:ed|es|ing)|boycott(?:ed|s|ing))$/u;

/** "lost the election", asked when she was elected: by a verb, which that noun stands for. The election itself was on that day. */
export function isLost({ words }: Scene, matched: Hit['matched']): boolean {
  return matched.some(({ asked, at }) =>
    at.some((place) => {
      const noun = firstFrom(words, place.start);
      const before = DETERMINERS.has(words[noun - 1]?.low ?? '') ? noun - 2 : noun - 1;
      const verb = words[before];
      return verb !== undefined && LOSES.test(verb.low) && asked.endsWith('ed');
    }),
  );
}
