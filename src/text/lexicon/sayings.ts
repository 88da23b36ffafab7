import { words } from '../../grammar/words.ts';

/** Nouns for what is said, with "that", "to" or "of" what: "his claim that …", "her promise to …". */
export const SAYINGS = words(`
  claim statement argument assertion suggestion warning promise pledge vow announcement admission allegation accusation
  belief view fear hope concern conclusion contention prediction insistence acknowledgement acknowledgment call demand
  request remark proposal assurance complaint charge threat theory opinion declaration confession denial
  observation recommendation conviction expectation estimate question claims statements arguments
  suggestions warnings promises pledges announcements allegations accusations beliefs fears hopes concerns conclusions
  predictions calls demands remarks assurances complaints threats comments comment criticism praise
`);
