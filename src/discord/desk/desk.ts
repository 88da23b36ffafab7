import type { InContext } from '../../answers/in-context.ts';
import type { Look, Seen } from '../../answers/keeper/kept.ts';
import type { Problem } from '../../corpus/problem.ts';
import type { Names } from '../../library.ts';
import type { Body, TextFile } from '../reply/body.ts';

/** Who asks, and until when they can be answered. */
export interface Asker {
  /** The id of the server they ask in: they are answered from its articles and no others. */
  readonly server: string;
  /** The id of the member. */
  readonly member: string;
  /** In milliseconds since 1970; nobody sees what comes later. */
  readonly until: number;
}

/** Whose an answer is. */
interface Owned {
  /**
   * The member who asked, and may remove it; null where they alone see it, and may share it; left out where nobody can do either.
   */
  readonly owner?: string | null;
}

/** What a member asks, as plain data, so that it can be carried to another thread. */
export type Asked = Asker &
  (
    | (Owned & {
        readonly kind: 'command';
        readonly name: string;
        readonly given: Readonly<Record<string, string>>;
      })
    /** Empty for the help. */
    | (Owned & { readonly kind: 'question'; readonly question: string })
    /** A command in the menu of a message; `key` names the pages of its answer in their buttons. */
    | { readonly kind: 'message'; readonly name: string; readonly content: string; readonly key: string }
    /**
     * Something of the answer to a command or question: what was asked, as it stands at the end of the message, and the mark of
     * the message's buttons. `page`: another page, by the first thing to show, counted from 0. `who`: the words of one of several
     * people, counted from 0. `text`: all of it. `near`: the passages that come closest.
     */
    | (Owned & {
        readonly kind: 'again';
        readonly does: 'page' | 'who' | 'text' | 'near';
        readonly line: string;
        readonly number: number;
        readonly mark: string;
        /** The name of the member who shares it with everybody. */
        readonly by?: string;
      })
    /** Something with a passage; `wide`: so many paragraphs before and after it. `report`: only whether it is there. */
    | {
        readonly kind: 'passage';
        readonly does: 'around' | 'cite' | 'copy' | 'report';
        readonly article: string;
        readonly start: number;
        readonly end: number;
        readonly wide: number;
      }
    /** A whole article with what is read in it, for the reading room. */
    | { readonly kind: 'read'; readonly article: string }
    /** What the keeper of the articles sees of them. */
    | { readonly kind: 'look'; readonly look: Look }
    /** Another page of the answer to a `message`, counted from 1. */
    | { readonly kind: 'page'; readonly key: string; readonly page: number }
  );

/** How many articles of how many are read. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What came of a question. */
export type Outcome =
  /** One message, proved. */
  | { readonly kind: 'shown'; readonly body: Body; readonly files?: readonly TextFile[] }
  /** A whole article. */
  | { readonly kind: 'read'; readonly read: InContext }
  /**
   * What the keeper sees; `problems`: what was wrong with what the articles are from. `behind`: it is of the articles as they were
   * before, and how far those are read that they are now, or that they cannot be.
   */
  | {
      readonly kind: 'seen';
      readonly seen: Seen;
      readonly problems: readonly Problem[];
      readonly behind?: Progress | 'failed';
    }
  /** A message holds nothing to check, or a page is no longer kept, or no page of what was asked. */
  | { readonly kind: 'none' }
  /** The articles are still being read: so many of so many; 0 of 0 where that is not known. */
  | ({ readonly kind: 'reading' } & Progress)
  /** Nobody would have seen the answer any more, so none was made. */
  | { readonly kind: 'late' }
  /** Too many questions: of this member, or of all. `first` unless this member was told so a moment ago. */
  | { readonly kind: 'refused'; readonly why: 'often' | 'full'; readonly first: boolean };

/** Where questions about some articles are answered: beside the thread that talks to Discord, which never waits for an answer. */
export interface Desk {
  /** What is completed while it is typed. */
  readonly names: Names;
  /** Whether it has no articles yet, and is opened anew once there may be some. */
  readonly isBare?: boolean;
  /** @throws Error when the question failed, or the message could not be proved: nothing of it is shown then */
  readonly answer: (asked: Asked) => Promise<Outcome>;
  /**
   * Answers from what its articles are now, from the next question on; none where it cannot.
   * @returns whether it does; where not, it answers as before, and another desk is to be opened
   */
  readonly refresh?: () => Promise<boolean>;
  /** Takes no more questions. Those that wait fail. */
  readonly close: () => Promise<void>;
}

/** The same for all servers, each with its own articles. */
export interface Desks extends Pick<Desk, 'answer' | 'close'> {
  /** What is completed for members of a server. Nothing as long as its articles are not open, which asking begins. */
  readonly namesOf: (server: string) => Names;
}
