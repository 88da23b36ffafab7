import { FINITE_BE } from '../grammar/auxiliaries.ts';
import { BEFORE_TIMES } from '../grammar/prepositions.ts';
import { COORDINATORS, SUBORDINATORS, QUESTION_WORDS } from '../grammar/conjunctions.ts';
import { PRONOUNS, SOMEBODY } from '../grammar/pronouns.ts';
import { ARTICLES, DEMONSTRATIVES, POSSESSIVES, QUANTIFIERS } from '../grammar/determiners.ts';
import { MONTHS, SHORT_MONTHS, WEEKDAYS, WEEKDAYS_ANYHOW } from '../grammar/calendar.ts';
import { words } from '../grammar/words.ts';
import { ZONES } from '../grammar/zones.ts';

/** Shortened words whose full stop never ends a sentence: a name or a number always follows. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr hon sr ste mme mlle gen lt col maj capt cpt cmdr sgt cpl pvt adm brig ' +
    'sen rep gov pres supt det insp amb atty asst dep messrs vs v cf e.g i.e viz ' +
    'op est ed eds msgr sra srta hr drs profs sens reps govs gens ald cllr coun spc pfc cdr ens wm chas geo jos thos ' +
    'natl intl rt pt a.k.a c.f rev’d'
  ).split(' '),
);

/** Shortened words that may also stand last in a sentence: what follows decides. */
export const MAY_END: ReadonlySet<string> = words(
  `jr inc ltd co corp llc bros dept univ assn ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la mass
   md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo esq
   ph.d m.d b.a m.a d.c st ft mt al dist`,
)
  .union(SHORT_MONTHS)
  .union(WEEKDAYS_ANYHOW.difference(WEEKDAYS));

/** Written small they are whole words: "was ill.", "he sat.", "the sun." */
export const WHOLE_WHEN_SMALL: ReadonlySet<string> = words('ill mass miss wash mar sat sun wed');

/** Shortened words that a number follows, or else end the sentence. */
export const BEFORE_A_NUMBER: ReadonlySet<string> = new Set(
  'no nos p pp vol ch sec art fig ext ca par para app cl eq nr fn ver approx min max tel rs b c d r fl'.split(
    ' ',
  ),
);

/** What goes on after a clock ("5 p.m. Monday"); any other capital begins a sentence. */
export const AFTER_A_CLOCK: ReadonlySet<string> = words(
  'eastern central mountain pacific greenwich moscow london beijing',
)
  .union(ZONES)
  .union(MONTHS)
  .union(WEEKDAYS_ANYHOW);

/** What no name begins with: after an initial they open a sentence ("It was plan B. The …"). */
export const NEVER_A_NAME = new Set('the it they she he we this these those there'.split(' '));

/** Words that open a sentence more often than they continue one when they are written with a capital. */
export const OPENERS = ARTICLES.union(DEMONSTRATIVES)
  .union(PRONOUNS)
  .union(POSSESSIVES)
  .union(COORDINATORS)
  .union(SUBORDINATORS)
  .union(QUESTION_WORDS)
  .union(SOMEBODY)
  .union(QUANTIFIERS)
  .union(FINITE_BE)
  .union(BEFORE_TIMES)
  .union(
    words(`
      there here for with despite asked speaking meanwhile however also still now then according not one two
      three earlier later last did does do has have had could would should nobody nothing none such perhaps
      maybe instead indeed finally nevertheless otherwise thus therefore moreover please
    `),
  );
