/** Shortened words whose full stop never ends a sentence: a name or a number always follows. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr hon st sr ste mme mlle gen lt col maj capt cpt cmdr sgt cpl pvt adm brig ' +
    'sen rep gov pres supt det insp amb atty asst dep messrs vs v no nos pp vol art fig cf e.g i.e viz ' +
    'ft mt op approx est ed eds al'
  ).split(' '),
);

/** Shortened words that may also stand last in a sentence: what follows decides. */
export const MAY_END: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'jr inc ltd co corp llc bros dept univ assn ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la mass ' +
    'md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo etc esq ph.d m.d b.a m.a d.c ' +
    'a.m p.m'
  ).split(' '),
);

/** Words that open a sentence more often than they continue one when they are written with a capital. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my there here but and or so yet ' +
    'in on at by for from with after before when while where if as although though because since until despite during ' +
    'what who why how which asked speaking meanwhile however also still now then according many most some several ' +
    'all both no not one two three earlier later last'
  ).split(' '),
);
