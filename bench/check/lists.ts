const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const pairs = (words: string): ReadonlyMap<string, string> =>
  new Map(
    words
      .trim()
      .split(/\s*[,\n]\s*/)
      .map((pair) => pair.split('=') as [string, string]),
  );

/** The generator's own lists: none is shared with what it measures. */
export const NEGATIONS = list('not never no nobody nothing neither without');

export const AFTER_NOT = list(
  'is are was were will would can could should must may might do does did have has had',
);

export const MODALS = pairs(`
  will=may, would=must, can=should, could=will, should=may, must=could, may=must, might=will
`);

export const TENSES = pairs(`
  is=was, are=were, was=is, were=are, has=had, have=had, had=has, says=said, said=says, wants=wanted, want=wanted, went=goes, came=comes,
  think=thought, thought=thinks, know=knew, make=made, made=makes, take=took, took=takes, give=gave, gave=gives, see=saw, saw=sees,
  need=needed, believe=believed, support=supported, work=worked, worked=works, look=looked, agree=agreed, agreed=agrees, become=became, became=becomes
`);

export const NUMBERS = pairs(`
  one=two, two=three, three=five, four=six, five=nine, six=four, seven=eight, ten=twelve, hundred=thousand, million=billion,
  billion=million, first=second, second=third, thousands=millions, half=quarter
`);

export const NAMES =
  `Iran France Obama Merkel Toronto Samsung Congress Ukraine Nokia Johnson Canada Brussels Thatcher Kenya Siemens Oxford`.split(
    ' ',
  );

export const SYNONYMS = pairs(`
  big=large, people=persons, good=fine, important=significant, help=assist, start=begin, began=started, country=nation, very=extremely,
  want=wish, think=reckon, new=recent, many=numerous, problem=trouble, great=grand, work=labour, show=display, need=require, way=manner,
  believe=trust, lot=heap, time=moment, day=date, world=globe, war=conflict, strong=powerful, bad=poor, job=task, little=small,
  money=cash, right=correct, children=kids, home=house, going=heading, get=obtain, made=built, serious=grave, threat=danger, use=employ,
  talk=speak, talking=speaking, hope=trust, together=jointly, continue=proceed, clear=plain, decision=choice, whole=entire, against=versus,
  best=finest, hard=tough, give=hand, end=finish, women=ladies, men=fellows, future=tomorrow, place=spot,
  support=backing, change=shift, agreement=deal, issue=matter, government=administration, system=scheme, look=glance, know=realise, year=twelvemonth
`);

/** What an editor adds in brackets without turning anything. */
export const INSERTIONS = [
  '[sic]',
  '[the president]',
  '[Washington]',
  '[in 2007]',
  '[the company]',
  '[his party]',
  '[Mr Smith]',
  '[here]',
];

/** What turns the sense, brackets or not. */
export const TURNING_INSERTIONS = [
  '[not]',
  '[never]',
  '[perhaps]',
  '[hardly]',
  '[if]',
  '[only]',
  '[might]',
  '[unless]',
  '[allegedly]',
];

/** Words whose loss turns the sense. */
export const TURNING = list(`
  not never no nobody nothing neither without cannot if unless whether hardly barely until except
  don't doesn't didn't won't can't isn't aren't wasn't weren't wouldn't couldn't shouldn't haven't hasn't
`);

/** Word that an honest ellipsis of the generator must not swallow: more than the above, so that its label is beyond doubt. */
export const DOUBTFUL = list(`
  say says said claim claims claimed think thinks thought believe believes believed argue argues suggest suggests suggested hear heard told tell
  can could may might must shall should will would ought perhaps maybe possibly probably likely unlikely allegedly reportedly but however although though
  only nor none nowhere refuse refuses refused deny denied denies fail fails failed lack doubt provided otherwise rather instead except impossible wrong false
  stop stopped rarely seldom scarcely reject rejected ask asked wonder hope hopes wish needs need possible certain certainly surely definitely apparently
  supposedly suppose rumour rumor insist insists pretend imagine assert accuse accused maintain contend according lest till assuming minus
`);

/** Words on which what follows them in a sentence may hang. */
export const GOVERNING = list(`
  if unless whether until although though while because when where as since before after provided
  say says said saying claim claims claimed think thinks thought believe believes believed hope hopes hoped wish wishes argue argues
  suggest suggests hear heard tell tells told ask asks asked feel feels felt know knows knew mean means meant see sees saw understand
  doubt fear fears expect imagine suppose guess pretend deny denied insist allege
`);

/** How a clause begins that may take back the one before. */
export const TAKING_BACK =
  /^(?:but|however|unless|except|if|although|though|yet|otherwise|no\b|not\b|never|wrong|only|(?:it|that|this|they|you)(?:'s|’s| is| was| are)? ?(?:not|n['’]t|false|wrong|nonsense|absurd|untrue|a lie|a joke|what|how|rubbish|they (?:say|claim)))/iu;
