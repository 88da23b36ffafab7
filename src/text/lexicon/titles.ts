import { words } from '../../grammar/words.ts';

/** Forms of address for men, for women, and for either: a surname follows. */
export const MALE_TITLES = words(
  'mr sir lord king prince duke sheikh sheik fr father brother imam sultan baron',
);
export const FEMALE_TITLES = words('mrs ms miss mme lady dame queen princess sister madame baroness duchess');
export const OTHER_TITLES = words(
  'dr prof professor rev reverend rabbi hon justice judge pope saint st ayatollah cardinal bishop archbishop',
);

/** What somebody is to another, who stands elsewhere in the text. */
export const RELATIONS = words(
  'friend wife husband son daughter father mother brother sister counterpart predecessor successor colleague',
);

/** Ranks, offices and relations, in full or shortened, that stand before a name: "Senator", "Sen", "Prime Minister". */
export const OFFICES: ReadonlySet<string> = new Set([
  ...RELATIONS,
  ...words(`
  president vice-president premier chancellor minister secretary general secretary-general governor senator
  congressman congresswoman representative lawmaker mayor ambassador envoy commissioner chairman chairwoman chair
  chairperson speaker leader chief director deputy attorney spokesman spokeswoman spokesperson commander colonel captain
  major lieutenant sergeant admiral marshal inspector officer constable detective sheriff coach manager editor
  reporter correspondent analyst adviser advisor aide counsel candidate nominee president-elect incumbent
  sen rep gov gen lt col capt maj sgt cpl cmdr adm brig insp det supt pres amb atty ceo cfo coo mp mep msp td
  councillor councilman councilwoman alderman treasurer assemblyman assemblywoman delegate economist professor
  historian strategist pollster lawyer author actor actress singer writer journalist columnist activist founder
  co-founder chief-of-staff czar pastor host anchor moderator consultant scientist researcher physicist biologist
  billionaire businessman businesswoman entrepreneur executive investor banker trader
  expert specialist scholar operative surrogate lobbyist surgeon doctor nurse physician psychologist
  comedian filmmaker novelist poet critic veteran reverend prosecutor diplomat negotiator organizer organiser
  farmer teacher student resident blogger commentator photographer designer architect engineer
  inspector-general comptroller auditor magistrate monarch dictator strongman tycoon mogul magnate
  undersecretary vice-chairman vice-chair
  administrator ombudsman rapporteur
  fellow head boss superintendent principal dean provost rector bishop archbishop spokesmen
`),
]);

/** Words that an office is built of, before its last word: "former", "deputy", "prime". */
export const OFFICE_MODIFIERS = words(`
  former ex deputy vice prime foreign defence defense interior home finance state acting interim senior junior
  national security press assistant under associate executive chief co party majority minority house senate
  campaign presidential vice-presidential republican democratic conservative labour liberal independent
  opposition retired late longtime top lead general attorney federal local regional prominent veteran
  presumptive likely fellow first permanent special high supreme district chief
`);

/** What a minister or a secretary is for. */
export const DEPARTMENTS = words(`
  state foreign finance interior home defence defense justice health education energy trade agriculture environment
  transport transportation labour labor commerce treasury culture sports housing security economic economy industry development planning fisheries
  climate technology immigration migration science tourism communications
`);

/** What a name may end in without it being part of the surname. */
export const SUFFIXES = words('jr sr ii iii iv');

/** Small words inside names: "Ursula von der Leyen". */
export const PARTICLES = words(
  'de da di del della dos du van von der den ter bin ibn al el la le ben bint zu y e',
);
