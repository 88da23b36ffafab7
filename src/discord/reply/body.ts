/** The part of Discord's Components V2 that a reply uses, exactly as it is sent. */
export interface TextDisplay {
  readonly type: 10;
  readonly content: string;
}

interface Separator {
  readonly type: 14;
}

/** A text file that is sent with the message, by its name. */
export interface FileShown {
  readonly type: 13;
  readonly file: { readonly url: `attachment://${string}` };
}

interface Container {
  readonly type: 17;
  readonly components: readonly (TextDisplay | Separator)[];
}

/** A row of buttons: grey, with our own words; one that leads to an address outside Discord may be the last. */
export interface ButtonRow {
  readonly type: 1;
  readonly components: readonly (
    | { readonly type: 2; readonly style: 2; readonly label: string; readonly custom_id: string }
    | { readonly type: 2; readonly style: 5; readonly label: string; readonly url: string }
  )[];
}

/** A row with a menu in our own words, of which one is chosen. */
export interface MenuRow {
  readonly type: 1;
  readonly components: readonly [
    {
      readonly type: 3;
      readonly custom_id: string;
      readonly placeholder: string;
      readonly options: readonly {
        readonly label: string;
        readonly value: string;
        readonly description?: string;
      }[];
    },
  ];
}

/** The body of one message. */
export interface Body {
  readonly flags: number;
  readonly components: readonly (Container | FileShown | MenuRow | ButtonRow)[];
  readonly allowed_mentions: { readonly parse: readonly [] };
}

/** A text file as it is sent. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** `IS_COMPONENTS_V2`: the message consists of components alone. */
export const COMPONENTS_V2 = 1 << 15;

/** Components in one message, nested ones counted. */
export const MAX_COMPONENTS = 40;

/** UTF-16 units over all text displays of one message; Discord may count fewer, never more. */
export const MAX_TEXT = 4_000;

/** The text displays of a body, in the order a member reads them. */
export const textsOf = (body: Body): string[] =>
  body.components
    .flatMap((part) => (part.type === 17 ? part.components : []))
    .flatMap((part) => (part.type === 10 ? [part.content] : []));
