import { byBlanks } from '../../grammar/cut.ts';
import { words as wordList } from '../../grammar/words.ts';
import { PARTICLES } from '../../grammar/particles.ts';
import { stem } from '../../search/terms/stem.ts';
import { togetherIn } from '../together-in.ts';

/**
 * Words that tell of one act or event, in rows: verbs, their nouns, and verbs with a particle (`step-down`). Only such as can
 * stand for each other where the same names stand beside them.
 */
const ROWS = `
  repeat reiterate restate reaffirm|threaten warn|promise pledge vow swear|say state remark
  stress emphasise emphasize underline underscore|insist maintain assert contend|admit acknowledge concede
  criticise criticize condemn denounce|suggest propose
  die death dead pass-away|kill murder slay assassinate assassination|resign resignation quit step-down stand-down
  cancel cancellation scrap abandon ditch axe call-off|postpone postponement delay defer put-off push-back
  begin beginning start commence kick-off|end finish conclude|beat defeat|win victory triumph
  arrest detain apprehend|jail imprison|release free|sue lawsuit suit|sign signature ink
  agreement accord pact deal|announce announcement unveil make-public|reveal disclose
  introduce introduction bring-in|propose proposal put-forward|publish publication release put-out bring-out
  launch liftoff lift-off blast-off|arrive arrival reach dock docking|leave departure depart set-off|return come-back go-back
  meet meeting encounter|visit trip|talk talks negotiate negotiation|attack assault|explode explosion blast blow-up
  crash collision collide|earthquake quake tremor|fire blaze burn|flood flooding inundate|collapse cave-in
  vote ballot|elect election|approve approval adopt adoption pass|reject rejection rebuff turn-down throw-out
  ban outlaw prohibit prohibition forbid|allow permit|buy purchase acquire acquisition takeover take-over|sell sale
  appoint appointment name|fire sack dismiss dismissal|marry marriage wed wedding|born birth|open opening inaugurate inauguration
  close closure shut shut-down|build construct construction|destroy destruction demolish demolition wreck
  rise climb go-up|fall drop decline go-down|protest demonstration demonstrate|strike walkout walk-out
  escape flee run-away|rescue save|find discover discovery|suspend suspension halt|extend extension prolong
  confess confession admit|accuse accusation|charge indict indictment|convict conviction guilty
  withdraw withdrawal pull-out drop|invade invasion|join accession|rule ruling decide decision|poll survey
  merge merger|expel expulsion|urge appeal call-for|ask request|choose choice select|move relocate|hire recruit
  acquit acquittal exonerate|ratify ratification|reopen reopening|praise hail applaud|debate discuss discussion
  evacuate evacuation|retire retirement|testify testimony|extradite extradition|deport deportation|pardon
  attack stab stabbing|attack shoot shooting|attack bomb bombing|kidnap abduct kidnapping abduction|rob robbery|steal theft
  donate donation|qualify qualification|graduate graduation|renew renewal|inspect inspection|divorce|baptise baptism
  die passing|kill massacre|bomb bombing blast detonate|withdraw quit drop-out bow-out|declare declaration announce proclaim
  switch-off turn-off shut-off cut-off|switch-on turn-on|overturn flip capsize roll-over|hand-over relinquish surrender cede
  send dispatch|send-out distribute|praise laud commend|impeach impeachment|induct induction|obtain procure|resume restart resumption
  hospitalise hospitalize hospitalisation hospitalization|vaccinate inoculate vaccination inoculation|endorse endorsement
  overtake surpass outstrip|raise increase hike|cut reduce slash reduction|remove oust ouster removal dismiss|leak divulge
  tear-down demolish raze knock-down|settle settlement resolve|premiere debut|seize capture seizure|vote election poll caucus referendum
  detect detection sighting|repeal revoke rescind|choose pick|swear-in inaugurate inauguration|break-out erupt|cave-in give-way
  put-out publish|set-up form found formation|take-on hire
  postpone adjourn|wound hurt|wound injure injury|rename renaming|nominate nomination shortlist|test trial|deploy deployment station|found establish set-up
  offer bid|fail failure|expel oust throw-out|reopen open-again reopening|recall call-back|lift end|land touch-down landing
`;

/** Acts that come with each other: the day of one may be that of the other, and is never said plainly to be. */
const KIN = `
  die kill murder execute attack shoot stab bomb crash drown|leave resign quit withdraw escape depart return retire expel
  arrest jail charge accuse indict suspect|convict jail sentence rule|release free pardon rescue|beat win defeat elect
  fall collapse crash destroy burn demolish|explode attack bomb fire burn|open launch begin found build inaugurate
  close end cancel finish abandon|announce reveal publish propose say introduce|approve sign agreement ratify vote
  buy merge acquire|hire appoint elect name join|protest strike vote|arrive return visit meet|rule decide approve ban convict
  sue accuse charge|invade attack deploy|flood earthquake storm fire destroy|evacuate escape leave move|talk meet visit debate
  choose elect appoint name decide|find rescue arrest|reject cancel rule vote|suspend ban expel dismiss postpone
`;

/** A word as it stands in the rows: its stem, and the particle behind it. */
function actOf(word: string): string {
  const [verb = '', particle] = word.split('-');
  return particle === undefined ? stem(verb) : `${stem(verb)}-${particle}`;
}

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split(/[|\n]/u)
    .map((row) => byBlanks(row.trim()).map(actOf));

const byWord = togetherIn(rowsOf(ROWS));
const kinOf = togetherIn(rowsOf(KIN));

const PARTICLE = PARTICLES.difference(wordList('on through together apart')).union(
  wordList('for forward public again'),
);

/** One word in a row of words. */
interface Word {
  readonly low: string;
}

/** An act that a word stands for in its place, with the place of the particle that belongs to it. */
export interface Act {
  readonly act: string;
  readonly particle: number | null;
}

/** What a word tells of, with its particle or without: "stepped down" before "stepped". The particle may stand two words on. */
export function actsAt(all: readonly Word[], at: number): readonly Act[] {
  const verb = stem(all[at]!.low);
  const places = [at + 1, at + 2].filter((place) => PARTICLE.has(all[place]?.low ?? ''));
  return [
    ...places.map((particle) => ({ act: `${verb}-${all[particle]!.low}`, particle })),
    { act: verb, particle: null },
  ];
}

/** Whether two acts stand in one row. */
export const isSameAct = (one: string, other: string): boolean => byWord.get(one)?.has(other) ?? false;

/** Whether an act stands in any row. */
export const isAct = (act: string): boolean => byWord.has(act);

/** Whether two words, lower-cased, are known to tell of different acts: "cancelled" and "postponed". */
export function areOtherActs(one: string, other: string): boolean {
  const [a, b] = [stem(one), stem(other)];
  return isAct(a) && isAct(b) && !isSameAct(a, b);
}

/** Whether anything that tells of the one comes with anything that tells of the other. */
const areKin = (a: string, b: string): boolean =>
  [...(byWord.get(a) ?? [a])].some((like) =>
    [...(byWord.get(b) ?? [b])].some((same) => kinOf.get(like)?.has(same) ?? false),
  );

/** Whether two words, lower-cased, are known to tell of different acts that come with each other: "convicted" and "sentenced". */
export function comeTogether(one: string, other: string): boolean {
  const [a, b] = [stem(one), stem(other)];
  return a !== b && !isSameAct(a, b) && areKin(a, b);
}

/** Whether two words are known to tell of acts that do not even come with each other: "hired" and "fired", "opened" and "collapsed". */
export const areFarApart = (one: string, other: string): boolean =>
  areOtherActs(one, other) && !areKin(stem(one), stem(other));
