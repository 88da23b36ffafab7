import { words } from '../../../grammar/words.ts';
import { addDays } from '../calendar.ts';
import { isNowadays } from '../nowadays.ts';
import { pattern } from '../pattern.ts';
import { isTitle } from '../title.ts';
import { fromPublished } from '../reckon.ts';
import type { Rule } from '../rule.ts';

const AWAY: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

/** "yesterday", "today", "tomorrow". */
export const dayWord: Rule = {
  name: 'day-word',
  needs: words('yesterday today tomorrow'),
  pattern: pattern('(?<word>the day before yesterday|yesterday|today|the day after tomorrow|tomorrow)'),
  read({ word = '' }, around) {
    if (isTitle(word, around) || /\bDay (?:After|Before)\b/.test(word)) return null;
    // "the companies of tomorrow"
    if (/^tomorrow$/i.test(word) && /\p{Ll}s of $/u.test(around.before))
      return { type: 'DATE', value: 'FUTURE_REF' };
    if (isNowadays(around)) return /^today$/i.test(word) ? { type: 'DATE', value: 'PRESENT_REF' } : null;
    const away = AWAY[word.toLowerCase().replaceAll(/\s+/g, ' ')] ?? 0;
    return {
      type: 'DATE',
      value: 'XXXX-XX-XX',
      fill: fromPublished((published) => addDays(published, away)),
    };
  },
};
