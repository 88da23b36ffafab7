import type { Answer } from './answers/answer.ts';
import { openArchive, speakers } from './answers/archive.ts';
import { ask } from './answers/ask.ts';
import { check } from './answers/check.ts';
import { help } from './answers/help.ts';
import { people } from './answers/people.ts';
import { quote } from './answers/quote.ts';
import { route } from './answers/route.ts';
import { when } from './answers/when.ts';
import type { Article } from './corpus/article.ts';
import type { Meaning } from './search/meaning.ts';
import { words } from './words.ts';

/** What tests and rooms talk to. Every answer is made of the articles alone; the same question gives the same answer. */
export interface Library {
  readonly articleOf: (id: string) => Article | undefined;
  /** Who is quoted, most quoted first: for completing names. */
  readonly speakers: readonly string[];
  readonly quote: (speaker: string, about: string) => Answer;
  readonly when: (event: string) => Answer;
  /** A question in plain words; its form decides whether it is about someone's words, a day, or passages. */
  readonly ask: (question: string) => Answer;
  /** Whether words are quoted in the articles, and just so. @param speaker empty when nobody is named */
  readonly check: (quotation: string, speaker: string) => Answer;
  readonly people: () => Answer;
  readonly help: () => Answer;
}

/**
 * Reads, indexes and joins the articles, and answers from them.
 * @param meaning the table that bridges other words; null searches by words alone
 */
export function openLibrary(articles: readonly Article[], meaning: Meaning | null): Library {
  const archive = openArchive(articles, meaning);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const library: Library = {
    articleOf: (id) => byId.get(id),
    speakers: speakers(archive).map(({ person }) => person.name.text),
    quote: (speaker, about) =>
      refusal(speaker) ?? (about ? refusal(about) : null) ?? quote(archive, speaker.trim(), about.trim()),
    when: (event) => refusal(event) ?? when(archive, event.trim()),
    ask: (question) => {
      const way = route(question);
      if (way.kind === 'help' || way.kind === 'people') return library[way.kind]();
      if (way.kind === 'when') return library.when(way.event);
      if (way.kind === 'check') return library.check(way.quotation, way.speaker);
      if (way.kind === 'quote' && isSomeone(way.speaker)) return library.quote(way.speaker, way.about);
      return refusal(question) ?? ask(archive, question.trim());
    },
    check: (quotation, speaker) =>
      refusal(quotation, LONGEST_QUOTATION) ??
      (speaker ? refusal(speaker) : null) ??
      check(archive, quotation.trim(), speaker.trim()),
    people: () => people(archive),
    help,
  };
  /** "What did the treaty say" asks for no one's words; a capital or a name that is known makes it a person. */
  const isSomeone = (speaker: string): boolean =>
    /^\p{Lu}/u.test(speaker) || archive.people.find(speaker).length > 0;
  return library;
}

/** More than anyone asks; beyond it a question is refused rather than cut. */
const LONGEST_QUESTION = 1000;

/** What Discord takes in one option; the longest quotations have a few thousand characters. */
const LONGEST_QUOTATION = 6000;

/** Why a question is not looked up at all, or null when it is. */
function refusal(query: string, longest = LONGEST_QUESTION): Answer | null {
  const nothing = (says: Answer['says'][number]): Answer => ({
    kind: 'nothing',
    query: query.slice(0, longest),
    says: [says],
    evidence: [],
    nearest: [],
  });
  if (query.length > longest) return nothing(words.tooLong(query.length, longest));
  return /[\p{L}\p{N}]/u.test(query) ? null : nothing(words.emptyQuestion);
}
