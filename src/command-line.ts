/** What the command line needs to know of a command. */
export interface CommandShape {
  readonly name: string;
  /** Required ones first, as Discord has them. */
  readonly options: readonly { readonly name: string; readonly required: boolean }[];
}

/** What a line asks for. */
export type Asked =
  | { readonly kind: 'command'; readonly name: string; readonly given: Readonly<Record<string, string>> }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'unknown command'; readonly name: string }
  | { readonly kind: 'missing option'; readonly name: string; readonly option: string };

/**
 * Reads a line as a member would type it in Discord: `/quote Rasmussen about: WTO`. Bare words go to the
 * first option; the name of an option with a colon begins that option. A line without a slash is a question.
 */
export function readLine(line: string, commands: readonly CommandShape[]): Asked {
  const text = line.trim();
  if (!text.startsWith('/')) return { kind: 'question', question: text };
  const [head = ''] = text.slice(1).split(/\s/, 1);
  const name = head.toLowerCase();
  const command = commands.find((one) => one.name === name);
  if (!command) return { kind: 'unknown command', name: head };
  const given = optionsIn(text.slice(1 + head.length), command);
  const missing = command.options.find((option) => option.required && !given[option.name]);
  return missing ? { kind: 'missing option', name, option: missing.name } : { kind: 'command', name, given };
}

function optionsIn(text: string, { options }: CommandShape): Record<string, string> {
  const given: Record<string, string[]> = {};
  let current = options[0]?.name;
  for (const word of text.split(/\s+/)) {
    const [, named, rest = ''] = /^(\w+):(.*)$/su.exec(word) ?? [];
    const begun = options.find(({ name }) => name === named?.toLowerCase());
    if (begun) current = begun.name;
    const own = begun ? rest : word;
    if (current !== undefined && own !== '') (given[current] ??= []).push(own);
  }
  return Object.fromEntries(Object.entries(given).map(([name, words]) => [name, words.join(' ')]));
}
