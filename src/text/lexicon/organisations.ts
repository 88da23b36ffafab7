import { COUNTRY_NAMES, DEMONYMS, NAMES_TOO } from '../../grammar/countries.ts';
import { MONTH_NAMES, WEEKDAYS } from '../../grammar/calendar.ts';
import { words } from '../../grammar/words.ts';

/** Words that make a capitalised name an organisation's, a place's or a thing's, wherever in it they stand. */
export const ORGANISATION_WORDS = words(`
  university college school institute institution centre center council committee commission ministry department agency
  bureau office administration government parliament congress senate house court union association federation
  foundation fund bank group company corporation corp inc ltd llc plc co party league alliance organisation
  organization nations team club church hospital police army navy force forces guard corps service services press times
  post journal news herald tribune telegraph guardian independent magazine network radio television tv media
  project campaign coalition movement front brigade society trust authority board assembly kremlin pentagon
  industries holdings partners associates systems technologies airlines motors energy oil pac
  caucus convention treaty act bill law amendment agreement accord accords war wars games cup prize award day street avenue road
  square park building tower hall bridge river lake mountain mountains sea ocean island islands bay beach valley county
  city state states republic kingdom emirates province region district airport station hotel stadium theatre theater museum
  library north south east west northern southern eastern western central
  report reports survey poll review study book strategy plan program programme initiative
  air airways aircraft flight flights computer computers electronics software pharmaceuticals records studios pictures
  entertainment financial insurance consulting estate brands foods stores railways railroad shipping petroleum gas motor
  show morning conference speech transcript transcripts documentary gazette chronicle
  workers teachers chamber clinic laboratory laboratories observatory monastery cathedral mosque synagogue palace dam
  canal harbor harbour gallery zoo cemetery memorial monument arena orchestra festival championship championships
  olympics marathon tournament prison academy seminary mall restaurant brewery factory highway freeway expressway
  boulevard terminal pipeline railway metro subway desert canyon creek glacier gulf strait peninsula lagoon reef
`);

/** Places and groupings whose name is used for those who govern them. */
export const PLACES = words(`
  america americas britain burma gaza vatican us usa uk eu un uae u.s. u.k. u.n. e.u. nato opec imf who wto fbi cia
  nsa bbc cnn moscow washington london paris berlin brussels beijing tokyo delhi tehran baghdad kabul islamabad
  jerusalem damascus cairo tripoli ankara athens rome madrid lisbon vienna warsaw prague budapest kiev kyiv minsk
  belgrade pyongyang seoul pristina dublin edinburgh cardiff belfast sydney canberra ottawa geneva davos riyadh doha
  beirut amman alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
  illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
  missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming
  boston chicago philadelphia detroit houston dallas miami denver seattle atlanta orlando cleveland milwaukee
`).union(COUNTRY_NAMES);

const PEOPLES = DEMONYMS.difference(NAMES_TOO).union(words('polish'));

/** Capitalised words that belong to no name: days, months, peoples, creeds and parties. */
export const NO_NAMES = words(`
  arab arabs saudi muslim muslims christian christians jew jews jewish catholic catholics protestant islam islamic
  hispanic hispanics latino latinos democrat democrats democratic republican republicans gop tory tories labour
  conservative conservatives liberal liberals soviet western eastern northern southern god internet i ok tv am pm mr
  mrs ms dr
`)
  .union(PEOPLES)
  .union(new Set([...PEOPLES].filter((word) => /(?:[aeo]n|i)$/u.test(word)).map((word) => `${word}s`)))
  .union(WEEKDAYS)
  .union(MONTH_NAMES);
