import type { Json } from '../../local/discord/json.ts';

/** A message in the channel of the page. */
export interface Message {
  readonly id: string;
  readonly by: 'member' | 'bot';
  /** What the member wrote, as it was sent; of the bot's, its body. */
  readonly content: string;
  readonly body: Json | null;
  /** The text files that were sent with it, by their names. */
  readonly files: Readonly<Record<string, string>>;
  /** What was used to get it, as it was typed; null for an answer to a message. */
  readonly asked: string | null;
  /** Whether nobody else would see it. */
  readonly alone: boolean;
  readonly state: 'thinking' | 'shown' | 'silent' | 'gone';
  readonly edited: boolean;
  /** Counted up with every change in the channel. */
  readonly version: number;
}
