import type { Article } from '../corpus/article.ts';
import { say, strong, type Piece, type Says } from './say.ts';
import { dayInWords } from './day.ts';
import { inLocale } from './in-locale.ts';
import { count } from './counted.ts';

/** What is said to people who type as people do. */
export const typedWords = inLocale('typedWords', {
  /** Under a name: what the articles say the person is. */
  isThis: say`What the articles say about who that is:`,
  noOffice: say`The articles give no office. Where they first name that person:`,
  namedTimes: (name: Piece, occurrences: number, articles: number): Says => [
    { ...name, strong: true },
    {
      own: ` · named in ${count(articles, 'article')}, ${occurrences === 1 ? 'once' : `${occurrences} times`}, not quoted`,
    },
  ],

  /** Where an article is opened of which the keeper shows less. */
  hidden: say`The keeper has hidden part of it, which is not shown here.`,

  withWords: (quotations: number, articles: number): Says => [
    {
      own: `${count(quotations, 'quotation')} in ${count(articles, 'article')} with these words; whether that was meant is for you to judge:`,
    },
  ],
  /** A name that is spelt otherwise than it was asked. */
  readAs: (name: Piece): Says => say`Read as: ${{ ...name, strong: true }}.`,
  /** A name with a matter behind it. */
  readAsAbout: (name: Piece, about: string): Says =>
    say`Read as: ${{ ...name, strong: true }}, about ${strong(about)}.`,

  /** Before what is said of the second of several questions. */
  asked: (question: string, says: Says): Says => say`${strong(question)}: ${says}`,
  unanswered: (question: string): Says => say`Not answered: ${strong(question)}`,

  opened: say`As the article has it:`,
  wholeArticle: (paragraphs: number): Says => [{ own: `The article, ${count(paragraphs, 'paragraph')}:` }],
  /** @param newer the id of the text that stands in its place */
  earlier: (newer: string | null): Says =>
    newer === null
      ? say`This version is no longer among the articles.`
      : say`This is an earlier version of the article; the current one is ${strong(newer)}.`,
  noSuchArticle: (id: string): Says => say`No article here has the address ${strong(id)}.`,
  noSuchPlace: say`The article has no paragraph at that address.`,
  unknownLink: say`None of the articles here has that address. I do not open links: I answer from these articles alone.`,
  messageLink: say`I do not follow links to messages. To check what a message quotes, open its menu, Apps, Check quotations; or paste its words.`,

  contents: (articles: number): Says => [{ own: `You can ask about ${count(articles, 'article')} here.` }],
  between: (from: string, to: string): Says => [
    {
      own:
        from === to
          ? `Published on ${dayInWords(from)}.`
          : `Published from ${dayInWords(from)} to ${dayInWords(to)}.`,
    },
  ],
  undated: (articles: number): Says => [{ own: `${count(articles, 'article')} without a publication date.` }],
  outlet: (name: string, articles: number): Says =>
    say`${name} ${{ own: `· ${count(articles, 'article')}` }}`,
  moreOutlets: (outlets: number): Says => [{ own: `${count(outlets, 'more outlet')}.` }],
  title: ({ title, outlet, published: { value } }: Article): Says => [
    ...say`${title}`,
    ...(outlet ? say` — ${outlet}` : []),
    ...(value ? [{ own: `, ${dayInWords(value)}` }] : []),
  ],
  whoIsQuoted: (people: number): Says => [{ own: `${count(people, 'speaker')} quoted: /people lists them.` }],

  thanks: say`You are welcome.`,
  hello: say`Hello. Ask me what somebody said, or when something happened: /help shows how.`,
  unclear: say`I cannot tell who or what you mean. Please name the person or the event.`,
  english: say`I read English articles only, and questions in English.`,
} as const);
