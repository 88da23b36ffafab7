import type { Option } from '../src/command.ts';
import { fold } from '../src/text/people/fold.ts';
import type { View } from '../src/library.ts';
import { SORTS } from '../src/answers/sorted.ts';

const PERIOD = 'a day, a month or a year: 2009-09-19, 2009-09, 2009';

/** Which articles are asked. */
export const whichArticles: readonly Option[] = [
  {
    name: 'outlet',
    description: 'Only articles of this outlet',
    required: false,
    complete: ({ outlets }, typed) => outlets.filter((name) => fold(name).includes(fold(typed))),
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
    takes: SORTS,
  },
];

/** What commands that may find nothing take besides. */
export const closest: Option = {
  name: 'closest',
  description: 'Where nothing answers, also the passages that come closest, which are not an answer',
  required: false,
  takes: 'yes-no',
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
