/** Base form, then the forms that no ending explains. */
const FORMS = `
arise arose arisen|be was were been|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt
buy bought|catch caught|choose chose chosen|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found
flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt
know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lay lain|lose lost
make made|mean meant|meet met|mistake mistook mistaken|overcome overcame|overthrow overthrew overthrown
pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought
sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung
sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt
spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken|strive strove striven
swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|think thought
throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|wake woke woken
wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withstand withstood
write wrote written|man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|goose geese
life lives|wife wives|half halves|leaf leaves|knife knives|thief thieves|crisis crises|basis bases|analysis analyses
free freed|die died dies dying|lie lying|tie tying|criterion criteria|phenomenon phenomena|medium media
`;

const BASE: ReadonlyMap<string, string> = new Map(
  FORMS.split(/[|\n]/u).flatMap((line) => {
    const [base, ...forms] = line.trim().split(' ');
    return forms.map((form): [string, string] => [form, base!]);
  }),
);

/** The base form of an irregular English verb or noun ("scrapped" is regular, "won" is not); else the word itself. */
export const baseForm = (word: string): string => BASE.get(word) ?? word;
