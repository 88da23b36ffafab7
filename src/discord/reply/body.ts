/** The part of Discord's Components V2 that a reply uses, exactly as it is sent. */
export interface TextDisplay {
  readonly type: 10;
  readonly content: string;
}

interface Separator {
  readonly type: 14;
}

interface Container {
  readonly type: 17;
  readonly components: readonly (TextDisplay | Separator)[];
}

/** The body of one message. */
export interface Body {
  readonly flags: number;
  readonly components: readonly Container[];
  readonly allowed_mentions: { readonly parse: readonly [] };
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
    .flatMap(({ components }) => components)
    .flatMap((part) => (part.type === 10 ? [part.content] : []));
