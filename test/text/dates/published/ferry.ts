import { makeArticle } from '../../../../src/corpus/make.ts';
import { deduce } from '../../../../src/text/dates/published/deduce.ts';

/** What stands below a head and above a foot. */
export const BODY = [
  'The ferry sank near the pier on Sunday night, the coastguard said in a short statement.',
  '"It went fast," said Olaf Grau, the captain of the ferry for nine years.',
  'Nobody was hurt, and the cause is not yet known, police said.',
].join('\n\n');
/** The day that a page gives, where it gives one. */
export const DAY = '2013-05-07';

export const dayOf = (text: string) => deduce(makeArticle('ferry.txt', text)).value;
