/** The small words by which a language is known. */
interface Language {
  /** Question words that mean nothing in English and stand in no name. */
  readonly asks: ReadonlySet<string>;
  /** Verbs and prepositions of the same kind. */
  readonly own: ReadonlySet<string>;
  /** Words that also stand in names and in English: "de la Cruz", "die", "a". */
  readonly also: ReadonlySet<string>;
}

const language = (asks: string, own: string, also: string): Language => ({
  asks: new Set(asks.split(' ')),
  own: new Set(own.split(' ')),
  also: new Set(also.split(' ')),
});

/** Languages in Latin letters. */
export const LANGUAGES: readonly Language[] = [
  // German
  language(
    'wann warum wieso wohin welche welcher welches weshalb',
    'wer wie hat haben ist sind wurde wurden wird werden gesagt sagte sagt über für gegen nicht und ein eine einen einem einer zum zur auf mit',
    'was wo die der das den dem des in an am im zu von bei sich war es er sie hatte',
  ),
  // French
  language(
    'pourquoi quand comment où quel quelle quels quelles quoi',
    'qui que qu est sont était été dit sur dans une ont avec pour pas il elle ce cette aux ils elles fait',
    'le la les l d de des du un et a à en au se s c t',
  ),
  // Spanish
  language(
    'qué cuándo quién quiénes dónde cómo cuál cuáles cuántos cuántas cuando quien donde porqué',
    'que dijo dicho fue fueron han sobre está están para por con se una había hizo es son como',
    'el la los las de del y un en a al ha lo',
  ),
  // Portuguese
  language(
    'quando quem onde qual quais porquê',
    'que disse sobre foi foram são está uma não com pelo pela para por é',
    'o a os as de da do das dos e um em no na se',
  ),
  // Italian
  language(
    'quando perché chi dove quale quali cosa',
    'che ha detto è sono stato stata della sulla sul nel nella con per una gli hanno fu',
    'il la lo le i di del da dei e un in a si su come',
  ),
  // Dutch
  language(
    'waarom wanneer waar welke hoe',
    'wat wie heeft hebben werd zijn zei gezegd het een voor met niet en naar van door',
    'de is over op in er af te dat',
  ),
  // Polish
  language(
    'kiedy dlaczego gdzie kto jak który która które',
    'co powiedział powiedziała jest są był była było nie przez się został została podpisano',
    'i w z na o do od za',
  ),
  // Swedish, Danish, Norwegian
  language(
    'varför hvorfor när hvornår hvor vem hvem',
    'vad hva hvad sa sade sagt är er om och og att ikke inte med av av på för',
    'i en ett det den var',
  ),
  // Turkish
  language('neden niçin nerede kim', 'ne zaman dedi için hakkında mi mı oldu nasıl', 've bir bu da de'),
];

/** Words that ask or say, of languages in letters of their own; a name has none of them. */
export const SIGNS: ReadonlySet<string> = new Set(
  [
    'что кто когда где почему как зачем сколько какой какие сказал сказала сказали про об был была были это',
    'що хто коли де чому як сказав',
    'τι ποιος ποια πότε που πού γιατί πώς είπε είναι για',
    'מה מי מתי איפה למה מדוע איך אמר אמרה על',
    'ماذا متى من أين لماذا كيف قال قالت هل عن ما',
    'چه کی کجا چرا گفت',
  ].flatMap((row) => row.split(' ')),
);

/** The same of languages that are written without blanks or join such words to others. */
export const PARTS_OF_WORDS =
  /什么|什麼|为什么|為什麼|何时|何時|谁|誰|吗|嗎|哪[里裡个個]|怎么|怎麼|说了|說了|ですか|ますか|ました|でした|なぜ|いつ|どこ|だれ|[은는이가을를]\s.{0,80}(?:나요|습니까|까|니|요)$|무엇|언제|누가|어디|왜\s|क्या|कब|कौन|कहाँ|क्यों|ने कहा/u;
