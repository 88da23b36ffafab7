/** Those with vectors and the reader, which take longest to make. */
export const VECTORS = 'news with vectors';
export const TRAINED = 'news-train';

/** What bears on how like vectors are, or on what the reader says. */
const BY_VECTORS =
  /#LIKE|ALIKE|BY_VECTORS|^src\/search\/(?:reader|encoder|bears\.ts#READ)|^src\/answers\/about/u;

/** Which worlds rest on the numbers of a room, by name: the first that fits. */
const OF_ROOM: readonly (readonly [id: RegExp, worlds: readonly string[]])[] = [
  [/^src\/answers\/check/u, ['altered quotations', 'cases that are asked', 'news', 'record']],
  [
    /^src\/answers\/(?:likely|told|when|same-act)/u,
    ['cases that are asked', 'seeds', 'Wikinews', 'when of news', TRAINED, 'record'],
  ],
  [BY_VECTORS, ['cases that are asked', 'seeds', 'typed', VECTORS, 'record']],
  [/^src\/(?:answers|search)/u, ['cases that are asked', 'seeds', 'typed', 'news', 'record']],
  [/^src\/(?:corpus|text\/dates\/published)/u, ['small texts', 'articles with gold', 'articles', 'pages']],
  [/^src\/(?:text|grammar)/u, ['small texts', 'articles with gold', 'cases that are asked']],
];

/** The names of the worlds that a number is tried in. */
export const worldsFor = (id: string): readonly string[] =>
  OF_ROOM.find(([room]) => room.test(id))?.[1] ?? [];
