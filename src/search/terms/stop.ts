/** Words that say how a sentence is built and not what it is about; questions are full of them. */
const WORDS = `
a about above after again against all also although always am among an and any are aren't around as at be because
been before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't
done during each either else ever every for from further get gets getting got had hadn't has hasn't have haven't
having he he'd he'll he's her here here's hers herself him himself his how how's however i i'd i'll i'm i've if in
into is isn't it it's its itself just let let's many may me might mine more most much must mustn't my myself neither no
nor not of off on once one only onto or other ought our ours ourselves out over own per quite rather really same shall
shan't she she'd she'll she's should shouldn't so some such than that that's the their theirs them themselves then
there there's these they they'd they'll they're they've this those though through thus to too toward towards under
until up upon us very was wasn't we we'd we'll we're we've were weren't what what's whatever when when's where
where's whether which while who who's whom whose why why's will with within without won't would wouldn't yet you
you'd you'll you're you've your yours yourself yourselves please tell know does
`;

const STOP: ReadonlySet<string> = new Set(WORDS.split(/\s+/u).filter((word) => word !== ''));

/** Whether a lower-cased word (apostrophes straight) carries no topic of its own. */
export const isStopWord = (word: string): boolean => STOP.has(word);
