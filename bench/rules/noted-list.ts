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

function notedSet(value: ReadonlySet<unknown>, note: Told): ReadonlySet<unknown> {
  return new (class extends Set<unknown> {
    override has(one: unknown): boolean {
      const found = super.has(one);
      if (found) note();
      return found;
    }
    override [Symbol.iterator]() {
      note();
      return super[Symbol.iterator]();
    }
    override values() {
      note();
      return super.values();
    }
    override keys() {
      note();
      return super.keys();
    }
  })(value);
}

function notedMap(value: ReadonlyMap<unknown, unknown>, note: Told): ReadonlyMap<unknown, unknown> {
  return new (class extends Map<unknown, unknown> {
    override has(one: unknown): boolean {
      const found = super.has(one);
      if (found) note();
      return found;
    }
    override get(one: unknown): unknown {
      if (super.has(one)) note();
      return super.get(one);
    }
    override [Symbol.iterator]() {
      note();
      return super[Symbol.iterator]();
    }
    override entries() {
      note();
      return super.entries();
    }
    override keys() {
      note();
      return super.keys();
    }
    override values() {
      note();
      return super.values();
    }
  })(value);
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
