import type { Article, Basis } from '../corpus/article.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Range } from '../corpus/span.ts';
import type { Verbatim } from '../corpus/verbatim.ts';
import type { Person } from '../text/people/join.ts';
import type { Namesake } from '../text/people/namesakes.ts';
import type { Quotation } from '../text/reading.ts';
import type { Verdict } from './check/verdict.ts';
import type { Says } from '../words.ts';

/** A quotation with its speaker resolved across the archive. */
export interface Attributed {
  readonly quotation: Quotation;
  /** The person's fullest name, wherever in the archive it stands; null when nobody is named. */
  readonly name: Verbatim | null;
  /** The speaker's fullest name in this very article, which is what stands beside the words. */
  readonly called: Verbatim | null;
  /** Who did not say it, where the article says so; null where nobody is named, or it was said. */
  readonly unsaidBy: Verbatim | null;
  /** The same as this very article names them. */
  readonly denied: Verbatim | null;
  /** The office that this very article gives the speaker. */
  readonly office: Verbatim | null;
}

/** The contract's W: what day a passage supports, and why. */
export interface When {
  readonly status: 'dated' | 'relative' | 'bounded' | 'vague' | 'undatable';
  readonly value: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly timex: Range | null;
  readonly anchor: string | null;
  readonly basis: Basis | 'explicit';
}

/** Where a passage stands in a timeline, and what day that is: both ends included, an open one null. */
export interface Place {
  /**
   * `happened`: the day of what was asked for, as `when` has it. `told`: the day of the verb that tells of it ("said on
   * Monday"). `published`: something said without a day, in an article of that day.
   */
  readonly as: 'happened' | 'told' | 'published';
  readonly from: string | null;
  readonly to: string | null;
  /** Whether the text itself gives that day whole, so that it rests on no day of publication. */
  readonly explicit: boolean;
}

/** One passage shown: the smallest run of whole sentences that holds what is answered. */
export interface Evidence extends Range {
  readonly article: Article;
  /** 1-based among the body's paragraphs; the first that the range touches. */
  readonly paragraph: number | null;
  readonly quotation?: Attributed;
  readonly when?: When;
  /** In a timeline; null without a day. */
  readonly placed?: Place | null;
  /** What to emphasise inside the passage. */
  readonly strong: readonly Range[];
  /** What must stay beside it where the passage is too long to show whole. */
  readonly keep?: readonly Range[];
  /** What it states and who does, for telling where other articles print the same; nothing where that is not told. */
  readonly statement?: string | null;
  /** The same for the copies of its article, whose words may differ in what does not count; nothing where there is none. */
  readonly copy?: string | null;
  /** Our lines about this passage alone. */
  readonly notes: readonly Says[];
}

/** The contract's outcome of checking a quotation. */
export interface Checked {
  readonly verdict: Verdict;
  /** The differences, worst first; offsets are into the article of the first passage. */
  readonly edits: readonly {
    readonly op: 'added' | 'dropped' | 'changed' | 'moved';
    readonly yours: string | null;
    readonly source: Range | null;
  }[];
}

/** That an article gives somebody an office. */
export interface OfficeGiven {
  readonly article: Article;
  /** The person's fullest name, wherever in the archive it stands; null for somebody only described. */
  readonly name: Verbatim | null;
  /** The article's words for the office. */
  readonly office: Verbatim;
}

/** Several people of one name. */
export interface Called {
  readonly people: readonly {
    readonly name: Verbatim;
    readonly office: Verbatim | null;
    readonly stretches: number;
  }[];
  /** What their words shall be about; empty for all. */
  readonly about: string;
}

/** What there is to ask. */
export interface CorpusTold {
  readonly articles: number;
  /** Articles without a day of publication. */
  readonly undated: number;
  /** Those of most articles first; null for the articles of none. `year` is null where it is not known. */
  readonly outlets: readonly {
    readonly outlet: string | null;
    readonly articles: number;
    readonly years: readonly { readonly year: string | null; readonly articles: number }[];
  }[];
  /** What was met while reading, by kind. */
  readonly problems: readonly { readonly kind: Problem['kind']; readonly count: number }[];
  /** What an import could not read of their files, by the reason; those of most first. */
  readonly refused: readonly { readonly why: string; readonly count: number }[];
  /** What writes articles just now, as it is typed, and since when; null where nothing does. */
  readonly writing: { readonly doing: string; readonly since: string } | null;
  /** How many articles have the vectors of their sentences; null where questions have none. */
  readonly vectors: { readonly done: number; readonly of: number } | null;
}

export type AnswerKind =
  | 'quotations'
  | 'dates'
  | 'timeline'
  | 'passages'
  | 'check'
  | 'article'
  | 'people'
  | 'articles'
  | 'corpus'
  | 'about'
  | 'help'
  | 'nothing';

/** What is said in reply to a question. Every kind has the same shape, so that rooms and scripts share it. */
export interface Answer {
  readonly kind: AnswerKind;
  readonly query: string;
  /** Our sentences, in order; the first is the headline. */
  readonly says: readonly Says[];
  /** Our sentences are a list under the first of them, which is laid out over pages; otherwise all of them stand above the passages. */
  readonly isList?: true;
  readonly evidence: readonly Evidence[];
  /** Passages that are not an answer, with `nothing`; those that come near a quotation that was not found. */
  readonly nearest: readonly Evidence[];
  /** Where somebody is asked for by an office: each article that gives it, newest first. */
  readonly offices?: readonly OfficeGiven[];
  /** Where a name is that of several who are quoted: each of them, most quoted first, and what was asked of their words. */
  readonly called?: Called;
  /** The nearest passages are there, and shown on request only. */
  readonly withheld?: true;
  /**
   * With passages and dates: they answer, or they bear on what was asked and whether they answer is for the reader. Left out
   * where there is nothing of the kind to tell.
   */
  readonly sure?: 'answered' | 'bearing';
  /** With `people`, of everybody: our sentences after the others, each made when it is shown, for a page shows few of them. */
  readonly lines?: readonly (() => Says)[];
  /** With `articles`, in the order shown. */
  readonly articles?: readonly Article[];
  /** With `corpus`. */
  readonly corpus?: CorpusTold;
  /** With `check`. */
  readonly check?: Checked;
  /** With `people`, where one is asked for: those of that name, and whom they are kept apart from. */
  readonly people?: readonly { readonly person: Person; readonly apart: readonly Namesake[] }[];
}
