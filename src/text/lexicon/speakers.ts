import { words } from '../../grammar/words.ts';

/** Nouns for those who can speak, beside offices: people, groups, and what is written. */
export const SPEAKERS = words(`
  man woman men women people person boy girl child children parent parents official officials source sources critic critics
  spokesmen spokespeople aide aides adviser advisers advisor advisors lawmaker lawmakers senator senators minister ministers
  democrat democrats republican republicans conservative conservatives liberal liberals voter voters supporter supporters
  opponent opponents ally allies analyst analysts expert experts economist economists scientist scientists researcher
  researchers observer observers leader leaders member members protester protesters activist activists witness witnesses
  resident residents police prosecutor prosecutors lawyer lawyers attorney attorneys judge judges jury court
  government administration opposition party campaign committee commission company firm group groups agency office
  department ministry embassy council parliament congress senate house union organisation organization team board bank
  newspaper paper magazine network website site report reports study poll polls survey surveys statement letter memo email emails
  document documents article editorial story book transcript record records data figures figure results post tweet message ad ads
  advert film video ruling law bill authority authorities investigator investigators officer officers diplomat diplomats
  journalist journalists reporter reporters author authors writer writers historian historians editor editors pundit pundits
  commentator commentators columnist columnists executive executives worker workers employee employees student students teacher
  teachers doctor doctors professor professors patient patients client clients customer customers fan fans player players
  coach candidate candidates nominee nominees contender president governor mayor colleague colleagues friend friends
  family mother father son daughter wife husband brother sister couple neighbour neighbours neighbor neighbors crowd audience
  participants respondents americans russians operative operatives strategist strategists donor donors staffer staffers
  publication publications foundation town village county school university church league band actor actress lady gentleman
  pope king queen prince princess priest bishop pastor imam rabbi scholar scholars prosecution defence defense regulator regulators
  watchdog charity charities union unions tribunal inquiry commissioners councillors mayors governors ministers spokespersons
  blog blogs channel station broadcaster tabloid daily weekly journal headline sign banner placard slogan label caption
  notice manifesto pamphlet declaration treaty agreement resolution contract lawsuit complaint petition indictment
  affidavit testimony interview speech remarks comments commercial billboard politicos bosses officers politicians politician
  economists banker bankers trader traders farmer farmers teacher nurse nurses pilot pilots driver drivers soldier soldiers
  accused defendant defendants suspect suspects inmate inmates prisoner prisoners detainee detainees general generals commander commanders envoy envoys ambassador ambassadors spokeswomen victim victims survivor survivors
  relative relatives neighbour hotelier shareholder shareholders investor investors consumer consumers customer founder
  insider insiders insurgent rebels rebel side sides country nation state city west kremlin some others many few most
  one another both several everyone everybody someone nobody somebody anyone tycoon billionaire veteran veterans
  delegate delegates immigrant immigrants refugee refugees muslim muslims christian christians evangelical evangelicals
  outlet outlets media press outfit narrator host anchor moderator questioner caller user users sheriff
`);
