import { firstFrom } from '../../../first-from.ts';
import type { UndatedRule } from './undated-rule.ts';

/** "Days after the vote, he resigned", "Weeks later he resigned": at another time than what is told. */
export const timeAway: UndatedRule = {
  name: 'time-away',
  test: ({ scene: { times, words }, event }) =>
    times.some(({ timex }) => {
      if (timex.end > event.start) return false;
      const next = words[firstFrom(words, timex.end)]?.low ?? '';
      const counted = !/^PT?X/.test(timex.value);
      return (
        timex.type === 'DURATION' &&
        !counted &&
        timex.start === words[0]!.start &&
        /^(?:after|before|later|earlier)$/.test(next)
      );
    }),
};
