import type { Tried } from './tried.ts';

/** Why some rules and lists stay that half B does not miss: by what their place in the table begins with. */
const WHY: readonly (readonly [id: RegExp, why: string])[] = [];

/** Why a rule or list stays though nothing is lost without it; null where that is not said. */
export const whyKept = ({ id }: Pick<Tried, 'id'>): string | null =>
  WHY.find(([of]) => of.test(id))?.[1] ?? null;
