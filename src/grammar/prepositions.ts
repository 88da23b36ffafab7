import { words } from './words.ts';

/** Before a time: "in March", "until Friday". */
export const BEFORE_TIMES = words(
  'in on at by since until till from to of between before after during through throughout within for over around about',
);
/** Before a place, to say where something is, comes from or goes to. */
export const BEFORE_PLACES = words(
  'in on at near from to into onto outside inside around across throughout between behind over',
);
/** Before a matter that is spoken of. */
export const BEFORE_MATTERS = words('about on of regarding concerning');

export const PREPOSITIONS = BEFORE_TIMES.union(BEFORE_PLACES)
  .union(BEFORE_MATTERS)
  .union(
    words(
      `with against above below beside under among without toward towards upon via per amid despite like beyond along following
       including aboard alongside`,
    ),
  );
