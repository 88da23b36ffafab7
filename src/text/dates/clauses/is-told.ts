import type { Clause } from './clause.ts';

/** Whether a clause goes on with what its sentence tells of its subject, and tells nothing beside it. */
export const isTold = ({ link }: Pick<Clause, 'link'>): boolean => link === 'main' || link === 'coordinate';

/** Whether it tells something beside that: "who was born in 1950", "built in 1890", "having joined in 1994". */
export const isAside = ({ link }: Pick<Clause, 'link'>): boolean =>
  link === 'relative' || link === 'participle';
