import type { Asked } from './asked.ts';

/** Whose an answer is that one member alone sees: nobody's where it cannot be shared, in direct messages or among strangers. */
export const ownedAlone = ({ isElsewhere = false }: Pick<Asked, 'isElsewhere'>): { readonly owner?: null } =>
  isElsewhere ? {} : { owner: null };
