import type { Clause } from './clause.ts';

/** Whether a clause goes on with what its sentence tells of its subject, and tells nothing beside it. */
export const isTold = ({ link }: Pick<Clause, 'link'>): boolean => link === 'main' || link === 'coordinate';
