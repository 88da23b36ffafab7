import { words } from '../../lexicon/words.ts';
import { addDays } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { isTitle } from '../title.ts';
import { fromPublished } from '../reckon.ts';
import type { Around, Rule } from '../rule.ts';

const AWAY: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

const PEOPLE = '(?:people|men|women|children|parents|youngsters|teenagers|students|families|society|youth)';
const NOWADAYS_BEFORE = new RegExp(
  `\\b(?:young|old|older|most|many|few|modern|poor|rich) (?:\\w+ )?${PEOPLE} $`,
  'i',
);
const NOWADAYS_AFTER = new RegExp(
  `^['’]s (?:\\w+ )?(?:${PEOPLE}|world|generation|technology|consumers)\\b`,
  'i',
);

/** "Young people today read less", "today's youth": no one day. */
const isNowadays = ({ before, after }: Around): boolean =>
  NOWADAYS_BEFORE.test(before) || NOWADAYS_AFTER.test(after);

/** "yesterday", "today", "tomorrow". */
export const dayWord: Rule = {
  name: 'day-word',
  needs: words('yesterday today tomorrow'),
  pattern: pattern('(?<word>the day before yesterday|yesterday|today|the day after tomorrow|tomorrow)'),
  read({ word = '' }, around) {
    if (isTitle(word, around) || /\bDay (?:After|Before)\b/.test(word)) return null;
    if (/^today$/i.test(word) && isNowadays(around)) return { type: 'DATE', value: 'PRESENT_REF' };
    const away = AWAY[word.toLowerCase().replaceAll(/\s+/g, ' ')] ?? 0;
    return {
      type: 'DATE',
      value: 'XXXX-XX-XX',
      fill: fromPublished((published) => addDays(published, away)),
    };
  },
};
