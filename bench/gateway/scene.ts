/** A slash command with what is filled in. */
export type Line = readonly [command: string, given: Readonly<Record<string, string>>];

/** What the members do: one asks something that takes long, and others ask meanwhile; or so many ask at once. */
export type Scene = { readonly monster: Line } | { readonly crowd: readonly Line[] };

/** How many milliseconds it took until the bot was heard of, and until it had answered; null for whoever it let wait in vain. */
export interface Times {
  readonly heard: number | null;
  readonly answered: number | null;
}

/** What came of a scene. */
export interface Played {
  readonly monster: Times | null;
  readonly helped: readonly Times[];
  readonly completed: readonly Times[];
}

export const TOKEN = 'a-token.of.letters';
export const SERVER = '100000000000000001';
