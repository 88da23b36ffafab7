import type { Names } from '../../library.ts';
import type { Body } from '../reply/body.ts';

/** Who asks, and until when they can be answered. */
export interface Asker {
  /** The id of the server they ask in: they are answered from its articles and no others. */
  readonly server: string;
  /** The id of the member. */
  readonly member: string;
  /** In milliseconds since 1970; nobody sees what comes later. */
  readonly until: number;
}

/** What a member asks, as plain data, so that it can be carried to another thread. */
export type Asked = Asker &
  (
    | { readonly kind: 'command'; readonly name: string; readonly given: Readonly<Record<string, string>> }
    /** Empty for the help. */
    | { readonly kind: 'question'; readonly question: string }
    /** A command in the menu of a message; `key` names the pages of its answer in their buttons. */
    | { readonly kind: 'message'; readonly name: string; readonly content: string; readonly key: string }
    /**
     * Another page of the answer to a command or question: what was asked, as it stands at the end of the message, the first
     * thing to show, counted from 0, and the mark of the message's buttons.
     */
    | { readonly kind: 'turn'; readonly line: string; readonly from: number; readonly mark: string }
    /** So many paragraphs before and after a passage of an article. */
    | {
        readonly kind: 'around';
        readonly article: string;
        readonly start: number;
        readonly end: number;
        readonly wide: number;
      }
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
  | { readonly kind: 'shown'; readonly body: Body }
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
  /** @throws Error when the question failed, or the message could not be proved: nothing of it is shown then */
  readonly answer: (asked: Asked) => Promise<Outcome>;
  /** Takes no more questions. Those that wait fail. */
  readonly close: () => Promise<void>;
}

/** The same for all servers, each with its own articles. */
export interface Desks extends Pick<Desk, 'answer' | 'close'> {
  /** What is completed for members of a server. Nothing as long as its articles are not open, which asking begins. */
  readonly namesOf: (server: string) => Names;
}
