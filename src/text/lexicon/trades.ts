import { isOnePerson, nounGender } from './persons.ts';
import { OFFICES, RELATIONS } from './titles.ts';
import { words } from '../../grammar/words.ts';

/** What somebody is by trade: whoever is one of them is seldom another, or holds a post. */
const TRADES = words(`
  doctor nurse dentist pharmacist vet midwife teacher tutor pupil librarian farmer fisherman shepherd gardener baker butcher
  grocer cook chef waiter waitress barber hairdresser tailor carpenter plumber electrician builder bricklayer roofer welder
  miner mechanic driver pilot sailor firefighter postman cleaner janitor porter clerk cashier shopkeeper salesman engineer
  architect photographer sculptor actor singer pianist violinist composer dancer magician player swimmer runner cyclist
  boxer wrestler golfer jockey skier skater gymnast astronaut priest rabbi imam monk nun pastor detective trader banker
  accountant locksmith blacksmith brewer potter weaver physicist biologist chemist psychologist
`);

/** What anybody can be besides, or what a player becomes. */
const VAGUE = words(`
  victim witness resident native citizen neighbour neighbor owner member guest visitor survivor voter supporter opponent
  individual human person adult child pensioner veteran passenger suspect defendant winner founder co-founder author writer
  critic expert specialist activist advocate candidate nominee hero star favourite favorite newcomer figure insider
  lawyer attorney businessman businesswoman entrepreneur investor professor scholar student researcher scientist economist
  historian journalist columnist reporter fellow graduate worker employee colleague former captain coach manager head
`);

/** One name for what is one trade or post. */
const SAME: Readonly<Record<string, string>> = {
  surgeon: 'doctor',
  physician: 'doctor',
  actress: 'actor',
  comedian: 'actor',
  footballer: 'player',
  striker: 'player',
  goalkeeper: 'player',
  midfielder: 'player',
  defender: 'player',
  forward: 'player',
  athlete: 'player',
  musician: 'singer',
  rapper: 'singer',
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
  chairwoman: 'chairman',
  congresswoman: 'congressman',
  sen: 'senator',
  gov: 'governor',
  gen: 'general',
  schoolteacher: 'teacher',
  schoolboy: 'pupil',
  schoolgirl: 'pupil',
  sgt: 'sergeant',
};

/** What a noun says that somebody is, one word for one trade; null when anybody can be that besides. */
export function calling(low: string): string | null {
  const known =
    OFFICES.has(low) ||
    TRADES.has(low) ||
    (isOnePerson(low) && (nounGender(low) === null || Object.hasOwn(SAME, low)));
  return known && !VAGUE.has(low) && !RELATIONS.has(low) ? (SAME[low] ?? low) : null;
}

/** Whether a calling is a trade, not a post that a person of any trade may come to hold. */
export const isTrade = (low: string): boolean => TRADES.has(low);

/** What a child may be called. */
const CHILD = words(
  'pupil player swimmer runner cyclist gymnast skier skater singer actor dancer pianist violinist',
);
export const isChilds = (low: string): boolean => CHILD.has(low);

/** Posts of which there is one in each place: the mayor of one town is not the mayor of another. */
const SEATS = words('mayor governor sheriff bishop archbishop');
export const isSeat = (low: string): boolean => SEATS.has(low);
