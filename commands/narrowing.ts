import type { Option } from '../src/command.ts';
import type { View } from '../src/library.ts';
import { SORTS } from '../src/answers/sorted.ts';

const PERIOD = 'a day, a month or a year: 2009-09-19, 2009-09, 2009';

/** Which articles are asked. */
export const whichArticles: readonly Option[] = [
  {
    name: 'outlet',
    description: 'Only articles of this outlet',
    required: false,
    complete: ({ outlets }, typed) =>
      outlets.filter((name) => name.toLowerCase().includes(typed.trim().toLowerCase())),
  },
  {
    name: 'before',
    description: `Only articles published before ${PERIOD}`,
    required: false,
    complete: ({ periods }, typed) => periods.filter((period) => period.startsWith(typed.trim())),
  },
  {
    name: 'after',
    description: `Only articles published after ${PERIOD}`,
    required: false,
    complete: ({ periods }, typed) => periods.filter((period) => period.startsWith(typed.trim())),
  },
];

/** The options that every question takes: which articles to ask, and the order of the passages. */
export const narrowing: readonly Option[] = [
  ...whichArticles,
  {
    name: 'sort',
    description: 'The order of the passages: best, newest or oldest',
    required: false,
    complete: (_library, typed) => SORTS.filter((sort) => sort.startsWith(typed.trim().toLowerCase())),
  },
];

/** What commands that may find nothing take besides. */
export const closest: Option = {
  name: 'closest',
  description: 'yes: where nothing answers, also the passages that come closest, which are not an answer',
  required: false,
  complete: (_library, typed) =>
    ['yes', 'no'].filter((choice) => choice.startsWith(typed.trim().toLowerCase())),
};

/** What was filled in of them. */
export const viewOf = ({
  outlet = '',
  before = '',
  after = '',
  sort = '',
  closest: nearest = '',
}: Readonly<Record<string, string>>): View => ({
  outlet,
  before,
  after,
  sort,
  closest: nearest,
});
