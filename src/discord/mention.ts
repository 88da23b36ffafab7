/** Everything in a message that Discord shows as something else than its letters. */
const MARKUP = /<(?:(@!?|@&|#)(\d+)|(?:a?:(\w+):|t:-?|\/[^:>]{1,100}:|id:)[^>\s]{0,40})>/g;

/** Who the bot is where the message was written: its own id and that of the role Discord gave it there. */
export interface Me {
  readonly user: string;
  readonly role: string | null;
}

export type Mentioned = 'user' | 'role' | 'channel';
const KIND: Readonly<Record<string, Mentioned>> = { '@': 'user', '@!': 'user', '@&': 'role', '#': 'channel' };

/**
 * The words of a message, as a question. The bot's own mentions are taken out; other people, roles and channels are put in by
 * name, since a question may be about them; emoji, timestamps and links to commands are left out. `@everyone` mentions nobody.
 * @param nameOf the name that Discord shows for a mention, or null when it is not known
 * @returns the words, and whether the bot is mentioned among them
 */
export function wordsOf(
  content: string,
  me: Me,
  nameOf: (kind: Mentioned, id: string) => string | null,
): { readonly words: string; readonly mentioned: boolean } {
  let mentioned = false;
  const question = content.replace(MARKUP, (_whole, sign: string | undefined, id: string) => {
    const kind = KIND[sign ?? ''];
    if (!kind) return ' ';
    const mine = (kind === 'user' && id === me.user) || (kind === 'role' && id === me.role);
    mentioned ||= mine;
    return mine ? ' ' : (nameOf(kind, id) ?? ' ');
  });
  return { words: question.replace(/\s+/g, ' ').trim(), mentioned };
}
