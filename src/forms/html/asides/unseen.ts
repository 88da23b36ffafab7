import { attribute } from '../dom.ts';
import type { AsideRule } from './aside-rule.ts';

/** For ears alone, or for nobody: names of what a browser does not show. */
const UNSEEN =
  /(?:^|[\s_-])(?:sr-?only|sr-?label|screen-?reader(?:-text)?|visually-?hidden|vh|hide-?completely|(?:is-|u-)?hidden|(?:d|display)-none)(?:$|\s)/i;
/** "hidden md:block" is shown on a wide screen. */
const SHOWN = /:(?:block|flex|grid|inline|table|contents)/;
const LONGEST = 1_200;

/** What a browser does not show, by its name. It may stand in the midst of a sentence. */
export const unseen: AsideRule = {
  name: 'unseen',
  recognises({ node, is }) {
    const names = attribute(node, 'class');
    return is.length < LONGEST && UNSEEN.test(names) && !SHOWN.test(names);
  },
};
