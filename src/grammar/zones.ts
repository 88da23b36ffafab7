import { oneOf } from './one-of.ts';
import { words } from './words.ts';

/** Zones of time by their letters, in small ones. */
export const ZONES: ReadonlySet<string> = words(
  'est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst ist cet cest eet eest msk jst kst aest aedt awst nzst akst sast pkt hkt',
);

/** What stands before "time". */
const TIMES_OF = `local|eastern|central|mountain|pacific|atlantic|alaska|hawaii|greenwich mean|universal|british|irish|(?:central|eastern|western) european|(?:east|west|central|south) africa|moscow|london|paris|berlin|beijing|china|tokyo|japan|korea|hong kong|singapore|philippine|india|indian|pakistan|(?:eastern )?australian(?: eastern)?|new zealand`;

/** A zone behind a clock, as a fragment: "GMT", "Eastern", "local time", "Central European Summer Time". */
export const ZONE = `${oneOf(ZONES)}|(?:${TIMES_OF})(?: standard| daylight| summer)? time|eastern|central|mountain|pacific`;
