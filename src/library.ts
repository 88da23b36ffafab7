import type { Answer } from './answers/answer.ts';
import { around } from './answers/around.ts';
import { openArchive, speakers, type Archive, type Past } from './answers/archive.ts';
import { articles as listArticles } from './answers/articles.ts';
import { byForm } from './answers/by-form.ts';
import { quotationsIn } from './answers/check-message.ts';
import { checkPasted } from './answers/check-pasted.ts';
import { AT_REST, corpus, type Standing } from './answers/corpus.ts';
import { evidenceFor } from './answers/evidence-for.ts';
import { help } from './answers/help.ts';
import { inContext, type InContext } from './answers/in-context.ts';
import type { Look, Seen } from './answers/keeper/kept.ts';
import { lookAt } from './answers/keeper/look.ts';
import { prepare, type Prepared } from './answers/kept/prepared.ts';
import { outletsOf, periodsOf } from './answers/narrow.ts';
import { people } from './answers/people.ts';
import { quoteViewed } from './answers/quote-viewed.ts';
import { refusal } from './answers/refusal.ts';
import { askedTimeline } from './answers/time/asked-timeline.ts';
import { viewed, type View } from './answers/viewed.ts';
import { when } from './answers/when.ts';
import { whoIs } from './answers/who-is.ts';
import { withClosest } from './answers/with-closest.ts';
import type { Article } from './corpus/article.ts';
import type { Range } from './corpus/span.ts';
import type { Problem } from './corpus/problem.ts';
import type { Encoder } from './search/encoder/encoder.ts';
import type { Explanation } from './search/explanation.ts';
import type { Meaning } from './search/meaning.ts';
import type { Adding } from './search/vectors/adding.ts';
import { dated } from './text/dates/published/deduce.ts';

/** What is completed while it is typed. */
export interface Names {
  /** Who is quoted, most quoted first. */
  readonly speakers: readonly string[];
  /** The offices of those who are quoted, as the articles write them, in order. */
  readonly offices: readonly string[];
  /** The outlets of the articles, and the years and days they are from. */
  readonly outlets: readonly string[];
  readonly periods: readonly string[];
}

/** What tests and rooms talk to. Every answer is made of the articles alone; the same question gives the same answer. */
export interface Library extends Names {
  /** All articles, in order. */
  readonly all: readonly Article[];
  readonly articleOf: (id: string) => Article | undefined;
  readonly quote: (speaker: string, about?: string, view?: View) => Answer;
  readonly when: (event: string, view?: View) => Answer;
  /** A person's or a matter's days, in order. */
  readonly timeline: (about: string, view?: View) => Answer;
  /** A question in plain words; its form decides whether it is about someone's words, a day, or passages. */
  readonly ask: (question: string, view?: View) => Answer;
  /**
   * Whether words are quoted in the articles, and just so.
   * @param quotation alone, or pasted with who said it: `Rice: “…”`
   * @param speaker empty when nobody else is named
   */
  readonly check: (quotation: string, speaker: string) => Answer;
  /** Every quotation in somebody's message, checked, in order. */
  readonly checkMessage: (message: string) => readonly Answer[];
  /** For each sentence of somebody's message, in order, the passages that bear on it, or none. */
  readonly evidence: (message: string) => readonly Answer[];
  /** Who is quoted; of a name, why its articles are taken to be about one person. */
  readonly people: (name?: string) => Answer;
  /** The articles themselves. */
  readonly articles: (view?: View) => Answer;
  /** How many articles there are, of which outlets and years, and what was wrong with them. */
  readonly corpus: () => Answer;
  /** The paragraphs around a passage: so many before it, and so many after. */
  readonly around: (id: string, range: Range, wide: number) => Answer;
  readonly help: () => Answer;
  /** What a command makes of the articles itself, of those that are asked. */
  readonly answer: (from: (seen: Archive) => Answer, view?: View) => Answer;
  /** A whole article with what is read in it; null where there is none of that id. */
  readonly inContext: (id: string) => InContext | null;
  /** What the keeper of the articles sees of them. */
  readonly look: (at: Look) => Seen;
  /** Vectors of the articles' sentences, and what still lacks them: until nothing does, answers are found by words. */
  readonly vectors: Adding;
}

/**
 * Reads, indexes and joins the articles, and answers from them.
 * @param meaning the table that bridges other words; null searches by words alone
 * @param explain told why, whenever something is searched for
 * @param encoder makes vectors of questions; null searches without vectors
 * @param problems the kind of each problem that was met on the way to these articles
 */
export const openLibrary = (
  articles: readonly Article[],
  meaning: Meaning | null,
  explain?: (why: Explanation) => void,
  encoder: Encoder | null = null,
  problems: readonly Problem['kind'][] = [],
): Library => libraryOver(prepare(articles.map(dated), meaning), meaning, explain, encoder, problems);

/**
 * Answers from articles that are prepared already; see `openLibrary`.
 * @param before answers from what these were before a few came or went: the vectors of the others are taken over
 */
export function libraryOver(
  prepared: Prepared,
  meaning: Meaning | null,
  explain?: (why: Explanation) => void,
  encoder: Encoder | null = null,
  problems: readonly Problem['kind'][] = [],
  past?: Past,
  standing?: () => Standing,
  before?: Library,
): Library {
  const archive = openArchive(prepared, meaning, explain, encoder, past, before?.vectors.vectors);
  return libraryOf(archive, prepared.borne, problems, standing);
}

/**
 * Answers from an archive, wherever it searches.
 * @param offices of those who are quoted, in order
 */
export function libraryOf(
  archive: Archive,
  offices: readonly string[],
  problems: readonly Problem['kind'][] = [],
  standing: () => Standing = () => AT_REST,
): Library {
  const { articles } = archive;
  const library: Library = {
    all: articles,
    articleOf: (id) => archive.articleOf(id) ?? archive.earlier(id)?.article,
    speakers: speakers(archive).map(({ person }) => person.name.text),
    offices,
    outlets: outletsOf(articles),
    periods: periodsOf(articles),
    quote: (speaker, about = '', view = {}) => quoteViewed(archive, speaker, about, view),
    when: (event, view = {}) => viewed(archive, [event], view, (seen) => when(seen, event.trim())),
    timeline: (about, view = {}) =>
      viewed(archive, [about], view, (seen) => askedTimeline(seen, about.trim())),
    ask: (question, view = {}) =>
      byForm(question, {
        archive,
        quote: (speaker, about, reported = false) =>
          library.quote(speaker, about, reported ? { ...view, reported: 'yes' } : view),
        when: (event) => library.when(event, view),
        check: library.check,
        people: library.people,
        help,
        seen: (answer) => viewed(archive, [question], view, answer),
      }),
    check: (quotation, speaker) => withClosest(archive, checkPasted(archive, quotation, speaker)),
    checkMessage: (message) =>
      quotationsIn(message).map(({ quotation, speaker }) => checkPasted(archive, quotation, speaker)),
    evidence: (message) => evidenceFor(archive, message),
    people: (name = '') => (name.trim() ? (refusal(name) ?? whoIs(archive, name.trim())) : people(archive)),
    articles: (view = {}) => library.answer(listArticles, view),
    corpus: () => corpus(archive, problems, standing()),
    around: (id, range, wide) => around(archive, id, range, wide),
    help,
    answer: (from, view = {}) => viewed(archive, [], view, from),
    inContext: (id) => inContext(archive, id),
    look: (at) => lookAt({ archive, problems, standing, timeline: (about) => library.timeline(about) }, at),
    vectors: archive.vectors,
  };
  return library;
}
