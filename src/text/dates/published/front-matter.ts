import { frontMatter } from '../../../corpus/front-matter.ts';
import { type ClueRule, onDay } from './clue.ts';
import { daysIn } from './days-in.ts';

/** The fields that hold the day of publication, the plainer first; the day of a change or an end is none. */
const FIELDS = [
  'published_at',
  'publishedat',
  'date_published',
  'datepublished',
  'published_date',
  'publish_date',
  'publishdate',
  'publication_date',
  'pubdate',
  'pub_date',
  'published',
  'published_on',
  'date',
  'posted',
  'post_date',
];

/** "date: 2014-12-29 10:00:11 -0400" at the head of a file. */
export const fields: ClueRule = {
  name: 'front matter',
  find({ text }) {
    const front = frontMatter(text);
    for (const name of FIELDS) {
      const field = front?.fields.get(name.replaceAll('_', '-')) ?? front?.fields.get(name);
      const [found, more] = field ? daysIn(field.value) : [];
      if (found?.start === 0 && !more) return [onDay(found.day)];
    }
    return [];
  },
};
