import { QUESTION_WORDS } from '../../grammar/conjunctions.ts';
import { WEEKDAYS } from '../../grammar/calendar.ts';
import { words } from '../../grammar/words.ts';

/** Parts in a transcript that are no name. */
export const PARTS = words(`
  unidentified unknown speaker interviewer interviewee reporter moderator host presenter announcer narrator operator
  audience caller crowd voice voices participant panellist panelist questioner correspondent chorus all both court witness
  clerk bailiff foreperson juror defendant plaintiff translator interpreter male female man woman student
  teacher anchor patient doctor customer client driver co-host president chairman chair chairwoman speaker's committee team staff editor host's member
  prosecutor prosecution defense defence counsel judge he she they everyone
`);

/** What else lines of facts begin with: no speaker's label. */
export const FACTS = words(`
  note notes update updates updated correction corrections clarification editor editors fact facts fiction myth myths
  reality truth claim claims verdict rating conclusion summary background context overview introduction abstract
  time times date dates day days place venue location address city town state
  country region area cost costs price prices fee fees admission ticket tickets total subtotal score scores result results
  contact contacts phone telephone tel fax email e-mail mail web website site url link links source sources via credit
  photo photos photograph image images picture pictures video videos audio caption file files read watch listen more also
  related topic topics tag tags category categories subject subjects title titles author authors byline by from to cc bcc
  re attn attention sent posted published publisher section length duration stage prep preparation cook cooking serves
  servings yield ingredients ingredient method directions instructions instruction step steps tip tips warning caution
  example examples goal goals aim aims objective problem problems solution solutions issue issues idea ideas impact
  outcome benefits benefit purpose mission vision review reviews rsvp register registration deadline agenda schedule
  program programme participants panelists panellists panel panels invited attendees speakers witnesses presenters members
  winner winners loser runner-up director producer writer writers cast starring starring genre runtime release released
  budget budgets energy housing health healthcare education agriculture defense transportation veterans interior justice
  labor labour environment immigration taxes tax jobs economy security trade crime iraq medicare medicaid terrorism
  breaking exclusive live opinion analysis editorial column comment commentary letter letters interview transcript
  podcast episode part chapter page table figure chart map appendix press media headline news today yesterday
  tomorrow weekend morning afternoon evening night
  name names age born died height weight occupation position role office party education spouse children nationality
  first second third finally lastly next then also so but and or plus remember reminder important disclaimer
  status version type size color colour quantity model brand number numbers id code key value default required optional
  input output requirements requirement description details detail information info bottom line question-and-answer
  pros cons advantages disadvantages strengths weaknesses myth-busting faq
  postscript ps p.s footnote reference references bibliography further memorandum memo timeline history research
  intro outro recap takeaway takeaways lesson lessons highlights highlight spotlight
  home away team teams statement statements check quote quotes question questions answers attendance referee goals weather forecast temperature wind rain traffic
`)
  .union(QUESTION_WORDS)
  .union(WEEKDAYS);

/** Those of them that are surnames too: "Tom Price:" is somebody. */
export const SURNAMES = words('price cook page day place read key case wind rain first cox holiday');
