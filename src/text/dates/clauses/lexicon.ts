import { SAY } from '../../../grammar/saying.ts';
import { COORDINATORS, SUBORDINATORS } from '../../../grammar/conjunctions.ts';
import { ARTICLES, POSSESSIVES, DEMONSTRATIVES } from '../../../grammar/determiners.ts';
import { ANY_BE, ANY_DO, ANY_HAVE } from '../../../grammar/auxiliaries.ts';
import { words } from '../../../grammar/words.ts';

/** Verbs that report: what follows them is said to be so, and their date is the date of the saying. */
export const REPORTING = words(`
  acknowledge admit agree allege announce assert assure believe boast caution charge comment complain
  concede conclude confess confirm contend declare deny disclose emphasise emphasize estimate exclaim forecast
  hint imply indicate inform joke maintain mention observe pledge point predict promise propose read
  reaffirm reckon recall reiterate remark repeat report reveal rule signal speculate stress
  suggest suspect swear testify think threaten vow told wrote said thought swore know knew understand
  understood hope expect demand call quote cite decide
`).union(SAY);
/** Other common verbs of the news, needed to see a present tense. */
export const VERBS = words(`
  accept accuse agree allow appear approve arrest arrive attack back ban become begin believe block buy call cancel
  cause change close come complete continue criticise criticize cut decide defeat defend delay deliver deploy describe
  die discuss drop elect end enter expel face fail fall fight file find fly follow force fire gain get give go grant
  greet halt have help hold include increase introduce invade join keep kill launch lay lead leave lift lose lower make
  mark meet merge move need offer open operate order oppose pass pay plan postpone pull purchase push put raise reach
  receive refuse reject release remain remove replace request rescue resign resume retire return rise roll scrap seek
  sell send serve set sign spark stage start step stop struggle sue support suspend take talk test threaten top travel
  try turn unveil urge use visit vote wait want win withdraw work
`);
export const IRREGULAR_PAST = words(`
  was were had did said told went came took gave made met won lost held began left sent spoke wrote became got found
  thought brought bought built fell felt fought kept knew led paid ran rose sold shot stood struck taught threw
  understood woke wore sought lent meant heard grew drew drove flew broke chose ate hid rode sang sank shook slept
  swore tore bit blew dealt saw spent swept upheld withheld overtook forgave forbade drank bore bound bred broadcast
  burst clung crept dug fed fled flung forgot froze hung knelt leapt mistook overcame rebuilt repaid resold rang
  shed shrank slid spun sprang stank stuck stung swam swung wept withstood wrung withdrew overthrew undertook underwent
  foresaw hit cut put shut set quit let hurt cost beat split spread cast read
`);
export const IRREGULAR_PARTICIPLE = words(`
  been gone come taken given seen done known shown spoken written become begun broken chosen driven fallen flown
  forgotten grown hidden risen stolen sworn torn thrown worn drawn eaten shaken withdrawn overthrown undertaken
  undergone born
`);
/** Whatever helps a verb and is no modal. */
export const BE_HAVE = ANY_BE.union(ANY_HAVE).union(ANY_DO).union(words("'s"));
/** In -ed or -ing, and no verbs. */
export const NO_VERB = words(`
  red bed hundred need seed speed feed breed indeed united creed greed shed sacred naked hatred wicked ted fred mohammed
  ahmed muhammed reed embed infrared kindred according including following regarding concerning during nothing something
  anything everything king morning evening building thing sibling ceiling
`);
/** What a noun follows rather than a finite verb. */
export const BEFORE_NOUNS = ARTICLES.union(POSSESSIVES)
  .union(DEMONSTRATIVES)
  .union(
    words(
      "some any no each every 's s' of in for on with by at from more most very so newly recently low high",
    ),
  );
/** Plurals of the news that are nouns as often as verbs. */
export const NOUNS_TOO = words(`
  plans talks calls reports moves visits attacks offers tests votes launches releases works orders forces fires steps
  returns sparks views claims hopes threats demands comments concerns rises falls cuts leads stages signs signals pledges
  promises changes replies notes fights bans charges estimates forecasts questions quotes stops tops turns tries uses
  supports needs sets marks causes meets bids picks races awards results states approaches purchases requests points
`);
/** With these verbs the infinitive happens when they do: "failed to agree", "began to leave". */
export const IMPLICATIVE = words(`
  fail failed fails manage managed manages begin began begins begun start started starts continue continued continues
  cease ceased try tried sought refuse refused refuses decline declined declines happened got
`);
/** Words with which the infinitive is what is told of: "is expected to discuss", "is likely to win". */
export const RAISING = words('expected planned scheduled supposed slated set due likely unlikely');
export const CONTENT = words('that whether how why what');
export const ADVERBIAL = SUBORDINATORS.union(words('so'));
export const COORDINATOR = COORDINATORS.difference(words('so'));
export const BORDER = words(', ; : ( ) — – " “ ” „ « » [ ]');
