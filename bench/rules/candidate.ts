import type { Entity } from './entity.ts';

/** A rule or a list that can be taken out. */
export interface Candidate {
  readonly id: string;
  readonly kind: 'rule' | 'list' | 'pattern';
  readonly entity: Entity;
  /** What it is called: the list's name, or the rule with the list it stands in. */
  readonly name: string;
  /** Its place, for a rule. */
  readonly element: number | null;
  /** What is left without it. */
  readonly without: () => unknown;
}

/** Two words with "or" between them, as a regular expression has them. */
const OR = /[a-z]{2}[\w)\]?]*\|/iu;
const NEVER = '(?!)';
/** How things are kept and computed: nothing of it is a rule. */
const NO_RULES =
  /^src\/(?:answers\/kee?p|corpus\/memo|search\/(?:saved|index|vectors|encoder|kernel|reader|engine)\b)/u;
const LONGEST = 60;

const isStrings = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Whether it holds rules: things that do something, or more than words. */
const isRules = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) &&
  value.length > 1 &&
  value.every((one) => (typeof one === 'object' && !isStrings(one)) || typeof one === 'function');

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function listWithout(value: unknown, { declared, handle }: Entity): { value: unknown } | null {
  if (value instanceof Set) return { value: new Set() };
  if (value instanceof Map) return { value: new Map() };
  if (value instanceof RegExp)
    return OR.test(value.source) ? { value: new RegExp(NEVER, value.flags) } : null;
  if (typeof value === 'string') return OR.test(value) ? { value: NEVER } : null;
  if (Array.isArray(value)) return { value: [] };
  if (typeof value === 'function' && declared.init.type === 'CallExpression')
    return { value: handle.empty() };
  return isPlain(value) && !Object.values(value).some((one) => typeof one === 'function')
    ? { value: {} }
    : null;
}

const kindOf = (value: unknown): Candidate['kind'] =>
  value instanceof RegExp || typeof value === 'string' ? 'pattern' : 'list';

const short = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

/** The rules and lists that a constant holds; none where it is neither, or only makes another of what others say. */
export function candidatesOf(entity: Entity): readonly Candidate[] {
  const { file, declared, handle } = entity;
  const value = handle.get();
  if (NO_RULES.test(file)) return [];
  const id = `${file}#${declared.name}`;
  if (isRules(value))
    return value.map((rule, element): Candidate => {
      const written = declared.elements[element] ?? (rule as { name?: string }).name ?? `${element}`;
      return {
        id: `${id}[${element}] ${short(written)}`,
        kind: 'rule',
        entity,
        name: `${declared.name}: ${short(written)}`,
        element,
        without: () => value.filter((_, i) => i !== element),
      };
    });
  const hasWords = declared.strings.some(({ start, end }) => end - start > 1) || value instanceof RegExp;
  const without = hasWords ? listWithout(value, entity) : null;
  return without
    ? [{ id, kind: kindOf(value), entity, name: declared.name, element: null, without: () => without.value }]
    : [];
}
