import type { Option } from '../src/command.ts';
import { fold } from '../src/text/people/fold.ts';
import type { View } from '../src/answers/viewed.ts';
import { SORTS } from '../src/answers/sorted.ts';
import { optionWords } from '../src/words/command.ts';

/** Which articles are asked. */
export const whichArticles: readonly Option[] = [
  {
    name: 'outlet',
    description: optionWords.outlet,
    required: false,
    complete: ({ outlets }, typed) => outlets.filter((name) => fold(name).includes(fold(typed))),
  },
  {
    name: 'before',
    description: optionWords.before,
    required: false,
    complete: ({ periods }, typed) => periods.filter((period) => period.startsWith(typed.trim())),
  },
  {
    name: 'after',
    description: optionWords.after,
    required: false,
    complete: ({ periods }, typed) => periods.filter((period) => period.startsWith(typed.trim())),
  },
];

/** The options that every question takes: which articles to ask, and the order of the passages. */
export const narrowing: readonly Option[] = [
  ...whichArticles,
  {
    name: 'sort',
    description: optionWords.sort,
    required: false,
    takes: SORTS,
  },
];

/** What commands that may find nothing take besides. */
export const closest: Option = {
  name: 'closest',
  description: optionWords.closest,
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
