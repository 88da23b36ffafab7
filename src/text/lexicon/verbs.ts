import { SAY } from '../../grammar/saying.ts';
import { words } from '../../grammar/words.ts';

/**
 * What a verb of saying takes:
 * `said` a clause or marks ("said it was over"), `told` someone and then that ("told reporters that …"),
 * `object` a noun that is itself what is said ("condemned the plan"), `infinitive` ("promised to go"),
 * `quoted` as `said`, but a clause needs its "that" ("agreed that", not "agreed a plan"),
 * `marked` something only where words in marks are it ("talks about “a thaw in the north”", "cast him as a “steady pilot”"),
 * `asked` a question ("asked whether"), `mind` a thought rather than words ("believes").
 */
export type Frame = 'said' | 'quoted' | 'marked' | 'told' | 'object' | 'infinitive' | 'asked' | 'mind';

const LISTS: Readonly<Record<Frame, ReadonlySet<string>>> = {
  said: SAY.difference(words('tell ask')).union(
    words(`
    assert declare announce conclude continue remark
    observe comment stress emphasise emphasize underline underscore contend maintain allege affirm acknowledge admit
    concede confess recall tweet retweet post blog reveal disclose confirm reiterate repeat predict forecast joke quip
    suggest propose estimate speculate boast brag complain lament exclaim murmur report interject retort counter opine muse reason theorise theorize rant promise
    caution deny believe hope recount recite elaborate clarify gripe grumble quoth
    scoff bellow grouse jest gloat exult bristle demur insinuate intone deadpan marvel implore plead proclaim pronounce profess posit postulate
    hint intimate imply chime snarl gush enthuse stipulate attest vouch surmise infer deduce reckon
  `),
  ),
  quoted: words(`
    read sing
    agree learn find show demonstrate rule object begin sigh laugh smile signal protest testify disagree tease thunder
    snap charge demand volunteer venture cry shout scream yell chant whisper mutter decree vow pledge swear threaten teach
    text cable email post blog sneer crow fume moan groan hiss whine roar mumble stammer drawl wail indicate react
  `),
  marked: words(`
    talk speak rail rave cast paint liken summarise summarize introduce pound hammer tag picture present frame spin pitch coin position
  `),
  told: words(
    'tell remind assure reassure inform notify advise warn convince persuade promise caution ask show teach',
  ),
  object: words(`
    announce criticise criticize condemn denounce praise slam blast dismiss reject deny defend describe call label brand
    dub characterise characterize deride mock ridicule accuse blame thank congratulate endorse oppose support welcome
    hail applaud laud cite mention discuss outline detail express voice question lament acknowledge admit confirm
    reveal disclose recall propose suggest demand predict decry bemoan disavow renounce rebuke chide lambast lambaste
    scold upbraid taunt castigate chastise berate excoriate assail attack bash rip tout back downplay highlight stress emphasise emphasize
    underscore reiterate repeat explain address recount promise pledge threaten vow declare refute dispute challenge
    attribute refer rebuff urge recommend advocate champion invoke quote reference compare
    deplore defend commend admonish portray depict term echo trumpet relay
  `),
  infinitive: words(`
    promise vow pledge threaten refuse decline offer agree urge ask order instruct call demand propose swear tell
    encourage invite implore beg warn advise advocate request beseech press direct exhort appeal
  `),
  asked: words('ask wonder question inquire enquire'),
  mind: words(`
    think believe hope fear expect feel know want wish consider regard see view doubt suspect assume imagine understand
    realise realize recognise recognize intend plan prefer favour favor anticipate worry desire envision
    appear seem seek sense perceive support
  `),
};

/** Verbs in the plural beside the name of a company or a body: "Boeing say". */
export const SAID_BY_BODIES = words('say claim believe argue insist suggest');

/** Verbs whose forms the rules of spelling do not give: past and participle. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  label: ['labelled', 'labeled'],
  speak: ['spoke', 'spoken'],
  spin: ['spun'],
  tell: ['told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  think: ['thought'],
  feel: ['felt'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  read: ['read'],
  sing: ['sang', 'sung'],
  understand: ['understood'],
  find: ['found'],
  learn: ['learned', 'learnt'],
  teach: ['taught'],
  show: ['showed', 'shown'],
  begin: ['began', 'begun'],
  seek: ['sought'],
  forecast: ['forecast', 'forecasted'],
  plead: ['pleaded', 'pled'],
  quoth: ['quoth'],
};
/** One-syllable (or end-stressed) verbs that double their last letter. */
const DOUBLING = words(
  'admit plan rip blog snap slam dub chat refer infer quip rebut bet brag gab rap hug pen tag spin',
);

/** Whether words in marks can stand beside a verb as what is said. */
export const quotes = ({ frames }: VerbForm): boolean =>
  frames.has('said') || frames.has('quoted') || frames.has('told') || frames.has('asked');

/** Whether a verb says something only where words in marks follow. */
export const onlyMarked = ({ frames }: VerbForm): boolean => frames.has('marked') && frames.size === 1;

/** One form of a verb of saying. */
export interface VerbForm {
  readonly lemma: string;
  readonly form: 'base' | 's' | 'past' | 'ing';
  readonly frames: ReadonlySet<Frame>;
}

const VOWEL_Y = /[aeiou]y$/u;

function formsOf(lemma: string): readonly (readonly [string, VerbForm['form']])[] {
  const stem = DOUBLING.has(lemma) ? lemma + lemma.at(-1)! : lemma;
  const bare = lemma.endsWith('e') && !lemma.endsWith('ee') ? lemma.slice(0, -1) : stem;
  const y = lemma.endsWith('y') && !VOWEL_Y.test(lemma);
  const hissing = /(?:s|sh|ch|x|z)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const s = y ? `${lemma.slice(0, -1)}ies` : hissing;
  const regular = lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`;
  const past = IRREGULAR[lemma] ?? [y ? `${lemma.slice(0, -1)}ied` : regular];
  return [[lemma, 'base'], [s, 's'], [`${bare}ing`, 'ing'], ...past.map((each) => [each, 'past'] as const)];
}

function table(): Map<string, VerbForm> {
  const frames = new Map<string, Set<Frame>>();
  for (const [frame, list] of Object.entries(LISTS) as [Frame, ReadonlySet<string>][])
    for (const lemma of list) frames.set(lemma, (frames.get(lemma) ?? new Set()).add(frame));
  const forms = new Map<string, VerbForm>();
  for (const [lemma, own] of frames)
    for (const [word, form] of formsOf(lemma))
      // "read" and "forecast" tell of the past more often than not.
      if (!forms.has(word) || (form === 'past' && forms.get(word)!.lemma === lemma))
        forms.set(word, { lemma, form, frames: own });
  return forms;
}

/** Every form of every verb of saying, lower-cased. */
export const VERBS: ReadonlyMap<string, VerbForm> = table();
