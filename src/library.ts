import type { Answer } from './answers/answer.ts';
import { around } from './answers/around.ts';
import { openArchive, speakers, type Archive, type Past } from './answers/archive.ts';
import { articles as listArticles } from './answers/articles.ts';
import { byForm } from './answers/by-form.ts';
import { check } from './answers/check.ts';
import { checkOf } from './answers/check/asked-for.ts';
import { quotationsIn, severalIn } from './answers/check-message.ts';
import { checkSeveral } from './answers/check-several.ts';
import { AT_REST, corpus, type Standing } from './answers/corpus.ts';
import { evidenceFor } from './answers/evidence-for.ts';
import { help } from './answers/help.ts';
import { inContext, type InContext } from './answers/in-context.ts';
import type { Look, Seen } from './answers/keeper/kept.ts';
import { lookAt } from './answers/keeper/look.ts';
import { prepare, type Prepared } from './answers/kept/prepared.ts';
import { narrow, narrowed, outletsOf, periodsOf, type Narrowing } from './answers/narrow.ts';
import { nothingBut } from './answers/nothing-but.ts';
import { people } from './answers/people.ts';
import { quoteAsked } from './answers/quote-asked.ts';
import { sorted, SORTS, type Sort } from './answers/sorted.ts';
import { askedTimeline } from './answers/time/asked-timeline.ts';
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
import { words, type Says } from './words.ts';

/** Which articles are asked, and the order of the passages: one of `SORTS`, or the answer's own. */
export interface View extends Narrowing {
  readonly sort?: string;
  /** Whether reported speech is asked for beside quotations: yes or no, as typed. */
  readonly reported?: string;
  /** Whether words that the articles say somebody did not say are asked for too: yes or no, as typed. */
  readonly unsaid?: string;
  /** Whether the closest passages are shown where nothing answers: yes or no, as typed. */
  readonly closest?: string;
}

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
  const within = <T extends Answer | null>(
    asked: readonly string[],
    view: View,
    answer: (seen: Archive) => T,
  ): T | Answer => {
    const refused = asked.map((one) => refusal(one)).find((one) => one !== null);
    if (refused) return refused;
    const sort = view.sort?.trim().toLowerCase() ?? '';
    const seen = narrow(archive, view);
    if (!('search' in seen)) return refuse(asked[0] ?? '', seen);
    if (sort && !isSort(sort)) return refuse(asked[0] ?? '', words.notASort(sort, SORTS));
    const closest = view.closest?.trim() ?? '';
    if (closest && !YES.test(closest) && !NO.test(closest))
      return refuse(asked[0] ?? '', words.notYesOrNo('closest', closest));
    const answered = answer(seen);
    if (answered === null) return answered;
    const found = isSort(sort) && sort !== 'best' ? sorted(answered, sort) : answered;
    const how = narrowed(view, seen.articles.length, articles.length);
    const told = how ? { ...found, says: [...found.says, how] } : found;
    return YES.test(closest) ? told : withheld(told);
  };
  const checkOne = (quotation: string, speaker: string): Answer => {
    const refused = refusal(quotation, LONGEST_QUOTATION) ?? (speaker ? refusal(speaker) : null);
    if (refused) return refused;
    const pasted = { quotation: quotation.trim(), speaker: speaker.trim() };
    const several = severalIn(pasted.quotation);
    const asked = (pasted.speaker || several.length > 0 ? null : checkOf(pasted.quotation)) ?? pasted;
    const whole = check(archive, asked.quotation, asked.speaker);
    // Words that stand in one quotation as they were pasted, marks and all, are one.
    if (several.length === 0 || whole.check!.verdict === 'verbatim') return whole;
    const each = several.map((one) => check(archive, one.quotation, pasted.speaker || one.speaker));
    return checkSeveral(pasted.quotation, each);
  };
  const library: Library = {
    all: articles,
    articleOf: (id) => archive.articleOf(id) ?? archive.earlier(id)?.article,
    speakers: speakers(archive).map(({ person }) => person.name.text),
    offices,
    outlets: outletsOf(articles),
    periods: periodsOf(articles),
    quote: (speaker, about = '', view = {}) => {
      const choices = CHOICES.map((name) => ({ name, typed: view[name]?.trim() ?? '' }));
      const unclear = choices.find(({ typed }) => typed && !YES.test(typed) && !NO.test(typed));
      if (unclear) return refuse(speaker, words.notYesOrNo(unclear.name, unclear.typed));
      const [reported, unsaid] = choices.map(({ typed }) => YES.test(typed));
      return within(about.trim() ? [speaker, about] : [speaker], view, (seen) =>
        quoteAsked(seen, speaker.trim(), about.trim(), { reported, unsaid }),
      );
    },
    when: (event, view = {}) => within([event], view, (seen) => when(seen, event.trim())),
    timeline: (about, view = {}) => within([about], view, (seen) => askedTimeline(seen, about.trim())),
    ask: (question, view = {}) =>
      byForm(question, {
        archive,
        quote: (speaker, about) => library.quote(speaker, about, view),
        when: (event) => library.when(event, view),
        check: library.check,
        people: library.people,
        help,
        seen: (answer) => within([question], view, answer),
      }),
    check: (quotation, speaker) => withClosest(archive, checkOne(quotation, speaker)),
    checkMessage: (message) =>
      quotationsIn(message).map(({ quotation, speaker }) => checkOne(quotation, speaker)),
    evidence: (message) => evidenceFor(archive, message),
    people: (name = '') => (name.trim() ? (refusal(name) ?? whoIs(archive, name.trim())) : people(archive)),
    articles: (view = {}) => library.answer(listArticles, view),
    corpus: () => corpus(archive, problems, standing()),
    around: (id, range, wide) => around(archive, id, range, wide),
    help,
    answer: (from, view = {}) => within([], view, from),
    inContext: (id) => inContext(archive, id),
    look: (at) => lookAt({ archive, problems, standing, timeline: (about) => library.timeline(about) }, at),
    vectors: archive.vectors,
  };
  return library;
}

/** What `/quote` shows on request. */
const CHOICES = ['reported', 'unsaid'] as const;
const YES = /^(?:y|yes|true)$/iu;
const NO = /^(?:n|no|false)$/iu;

/** The closest passages are no answer, and shown to those who ask for them. */
const withheld = (answer: Answer): Answer =>
  answer.kind === 'nothing' && answer.nearest.length > 0
    ? { ...answer, withheld: true, says: [...answer.says, words.closestAsked(answer.nearest.length)] }
    : answer;

const isSort = (name: string): name is Sort => SORTS.some((sort) => sort === name);

/** More than anyone asks; beyond it a question is refused rather than cut. */
const LONGEST_QUESTION = 1000;

/** What Discord takes in one option; the longest quotations have a few thousand characters. */
const LONGEST_QUOTATION = 6000;

/** Why a question is not looked up at all, or null when it is. */
function refusal(query: string, longest = LONGEST_QUESTION): Answer | null {
  if (query.length > longest) return refuse(query, words.tooLong(query.length, longest));
  return /[\p{L}\p{N}]/u.test(query) ? null : refuse(query, words.emptyQuestion);
}

const refuse = (query: string, line: Says): Answer => nothingBut(query.slice(0, LONGEST_QUESTION), [line]);
