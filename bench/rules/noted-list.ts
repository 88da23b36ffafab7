/** What is told when something answers. */
export type Told = () => void;

type Call = (...given: unknown[]) => unknown;

const isNothing = (answer: unknown): boolean =>
  answer === undefined ||
  answer === null ||
  answer === false ||
  answer === -1 ||
  answer === '' ||
  (Array.isArray(answer) && answer.length === 0);

/** What tells all of a set or a map. */
const WHOLE = ['entries', 'keys', 'values', Symbol.iterator] as const;

/** Has a collection note when it is asked for one that it has, and when it is asked for all. */
function noting<Collection extends Set<unknown> | Map<unknown, unknown>>(
  own: Collection,
  note: Told,
): Collection {
  const has = own.has.bind(own);
  const all = WHOLE.map((name) => [name, own[name].bind(own)] as const);
  const noted = all.map(([name, given]) => [name, () => (note(), given())] as const);
  return Object.assign(own, {
    ...Object.fromEntries(noted),
    has(one: unknown): boolean {
      const found = has(one);
      if (found) note();
      return found;
    },
  });
}

const notedSet = (value: ReadonlySet<unknown>, note: Told): ReadonlySet<unknown> =>
  noting(new Set(value), note);

function notedMap(value: ReadonlyMap<unknown, unknown>, note: Told): ReadonlyMap<unknown, unknown> {
  const own = noting(new Map(value), note);
  const get = own.get.bind(own);
  return Object.assign(own, { get: (one: unknown) => (own.has(one) ? get(one) : undefined) });
}

/** Clones of it, which `matchAll` and `split` make, note too. */
function notedPattern(value: RegExp, note: Told): RegExp {
  const Noting = class extends RegExp {
    override exec(text: string): RegExpExecArray | null {
      const found = super.exec(text);
      if (found) note();
      return found;
    }
    override get source(): string {
      note();
      return super.source;
    }
  };
  return new Noting(value, value.flags);
}

function notedCall(value: Call, note: Told): Call {
  return function (this: unknown, ...given: unknown[]): unknown {
    const answer = value.apply(this, given);
    if (!isNothing(answer)) note();
    return answer;
  };
}

/** The same set of words, pattern or function, which tells when it answers; null where it is none of these. */
export function notedList(value: unknown, note: Told): unknown {
  if (value instanceof Set) return notedSet(value, note);
  if (value instanceof Map) return notedMap(value, note);
  if (value instanceof RegExp) return notedPattern(value, note);
  return typeof value === 'function' ? notedCall(value as Call, note) : null;
}
