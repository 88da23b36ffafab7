import { notedList, type Told } from './noted-list.ts';

/** Where it is noted that a constant, or an element of it, answered: a word was in it, or a pattern met. */
export type Note = (element: number | null) => void;

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A rule whose patterns and methods note; one that has neither is as good as unknown. */
function notedRule(rule: unknown, note: Told): unknown {
  const whole = notedList(rule, note);
  if (whole !== null) return whole;
  if (!isPlain(rule) && !Array.isArray(rule)) return null;
  let many = 0;
  const part = (one: unknown): unknown => {
    const own = notedList(one, note);
    if (own !== null) many++;
    return own ?? one;
  };
  const made = Array.isArray(rule)
    ? rule.map(part)
    : Object.fromEntries(Object.entries(rule).map(([name, one]) => [name, part(one)]));
  return many > 0 ? made : null;
}

function notedTable(value: object, note: Told): object {
  return new Proxy(value, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name);
      if (found !== undefined) note();
      return found;
    },
    has(target, name) {
      const found = Reflect.has(target, name);
      if (found) note();
      return found;
    },
    ownKeys(target) {
      note();
      return Reflect.ownKeys(target);
    },
  });
}

/** The same value, which notes when it answers; a list of rules notes which of them does. Null where that cannot be noted. */
export function noted(value: unknown, note: Note): unknown {
  const whole = notedList(value, () => note(null));
  if (whole !== null) return whole;
  if (Array.isArray(value)) {
    const rules = value.map((one: unknown, i) => notedRule(one, () => note(i)));
    return rules.length === 0 || rules.includes(null) ? null : rules;
  }
  return isPlain(value) && !Object.values(value).some((one) => typeof one === 'function')
    ? notedTable(value, () => note(null))
    : null;
}
