import { describe, expect, test } from 'vitest';
import { openArchive } from '../../../src/answers/archive.ts';
import { allHeld, bearersOf } from '../../../src/answers/office/bearers.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { prepare } from '../../../src/answers/kept/prepared.ts';
import { agrees } from '../../../src/text/offices/agrees.ts';
import { askedOffice } from '../../../src/text/offices/asked.ts';
import { kept, made, type OfficeCase } from './cases.ts';

/** Who is quoted and bears the office, with the article's words for it, in order of name. */
function bearers({ asked, texts }: OfficeCase): string[] {
  const articles = texts.map((text, i) => makeArticle(`${i}.txt`, `A headline\n\n${text}`));
  const archive = openArchive(prepare(articles, null), null);
  const office = askedOffice(asked)!;
  return bearersOf(archive, allHeld(archive, office), (given) => agrees(office, given), false)
    .filter(({ isQuoted }) => isQuoted())
    .map(({ person, held: [{ article, start, end }] }) => {
      const words = article.text.slice(start, end);
      return `${person?.name.text ?? 'nobody named'} · ${words}`;
    })
    .toSorted();
}

describe('who bears an office', () => {
  test.each([...made, ...kept].map((one): [string, OfficeCase] => [`${one.about}: ${one.asked}`, one]))(
    '%s',
    (_, one) => {
      expect(bearers(one)).toEqual(one.bearers);
    },
  );
});
