const STORED = 'how things are kept and found again';
const SHOWN = 'how much is shown on a screen';
const BOUND = 'a bound of work and memory, which its comment names';
const CODE = 'a code or a unit';
const GIVEN = 'given by the calendar, a model or a limit of Discord';
const FITTED = 'fitted: its comment names the command';

/** Which numbers were not chosen on the sets, and why: the first that fits. */
export const WHY: readonly (readonly [id: RegExp, why: string])[] = [
  [/^src\/(?:answers\/(?:kept|keeper)|search\/(?:saved|index|kernel|vectors))\//u, STORED],
  [/^src\/search\/(?:table|encoder\/network|encoder\/word-pieces|engine\/(?:best|choose))\.ts#/u, STORED],
  [/#(?:KEPT|AT_ONCE|LARGEST|DEEPEST|BUDGET|LATELY)$|^src\/answers\/occurrences-of/u, BOUND],
  [
    /^src\/answers\/check\/(?:find\.ts#PLACES|occurrences|contracted|sentence|candidate\.ts#(?:TIMES|LEAST)$)/u,
    BOUND,
  ],
  [/^src\/answers\/(?:likely\/weighed\.ts#READ|parts\/tells-other\.ts#MOST_WORDS)$/u, BOUND],
  [/^src\/search\/(?:reader\/(?:tokens|reread\.ts#READ$)|encoder\/encoder\.ts#MOST$)/u, GIVEN],
  [
    /^src\/search\/(?:evidence\/(?:align\.ts#MOST_|roles\.ts#PLACES)|candidates\.ts#MEANT|nearness\.ts#FIRST)/u,
    BOUND,
  ],
  [
    /^src\/text\/(?:people\/(?:drafts\.ts#NAMESAKES|signs\/(?:described\.ts#MENTIONS|others))|turns\/(?:labels|shown\.ts#NAMESAKES))/u,
    BOUND,
  ],
  [
    /^src\/text\/(?:quotations\/(?:speakers\/named-in|scene\/grouped\.ts#LONGEST_ROW)|offices\/parse|dates\/(?:timexes|outside-marks))/u,
    BOUND,
  ],
  [/^src\/corpus\/(?:front-matter\.ts#(?:MOST_LINES|LONGEST)|unread)/u, BOUND],
  [
    /^src\/(?:answers\/check\/align\.ts#(?:BLOCK|DROP|ADD|START)|search\/evidence\/align\.ts#(?:END|BOTH|ASKED_ONLY))$/u,
    CODE,
  ],
  [
    /#DAY$|^src\/text\/turns\/shown\.ts#(?:LABEL|PERSON|MAYBE)$|^src\/search\/weigh\/pairs\.ts#SIDE_BY_SIDE$/u,
    CODE,
  ],
  [/^src\/text\/dates\/(?:numbers\.ts#DAYS|published\/latest)|^src\/answers\/refusal/u, GIVEN],
  [
    /^src\/answers\/(?:contents|office\/say-bearers|who-they-are|with-closest\.ts#SHOWN|nothing\.ts#SHOWN|quoted-here|check\/lines)/u,
    SHOWN,
  ],
  [
    /^src\/answers\/(?:nearest-names\.ts#MOST|about\.ts#OFFERED|check\/verdict\.ts#SHOWN|evidence-for\.ts#SHOWN|timeline|office\/borne)/u,
    SHOWN,
  ],
  [/#DIGITS$|^src\/answers\/said\/table\.ts#OF/u, CODE],
  [/^src\/text\/dates\/.*#(?:SHIFT|AWAY|COUNT|MIDDLE)\./u, GIVEN],
  [/^src\/search\/evidence\/weights/u, FITTED],
  [/^src\/answers\/likely\/(?:sureness\.ts#(?!READ$)|signs\.ts#LEAST)/u, FITTED],
];

/** Why a number is not one that was chosen on the sets; null where it was. */
export const whyNot = (id: string): string | null => WHY.find(([of]) => of.test(id))?.[1] ?? null;
