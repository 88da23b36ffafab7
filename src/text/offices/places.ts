import { PLACES } from '../lexicon/organisations.ts';
import { words } from '../../grammar/words.ts';

const ENDINGS = ['ians', 'eans', 'ans', 'ese', 'ian', 'ean', 'ers', 'an', 'ns', 'is', 'er', 'n', 'i'];

/** Words for a people that are not their country's with an ending. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'american americans usa america',
    uk: 'british briton britons britain',
    eu: 'european europeans europe',
    argentina: 'argentine argentinian argentinean',
    belgium: 'belgian',
    brazil: 'brazilian',
    canada: 'canadian',
    china: 'chinese',
    cyprus: 'cypriot',
    czechia: 'czech',
    denmark: 'danish dane',
    england: 'english',
    finland: 'finnish finn',
    france: 'french',
    germany: 'german germans',
    greece: 'greek',
    hungary: 'hungarian',
    iceland: 'icelandic',
    ireland: 'irish',
    italy: 'italian',
    libya: 'libyan',
    mexico: 'mexican',
    myanmar: 'burmese burma',
    netherlands: 'dutch',
    norway: 'norwegian',
    philippines: 'philippine filipino',
    poland: 'polish',
    portugal: 'portuguese',
    romania: 'romanian',
    scotland: 'scottish scots',
    serbia: 'serb serbian',
    slovakia: 'slovak',
    slovenia: 'slovene slovenian',
    spain: 'spanish',
    sweden: 'swedish',
    switzerland: 'swiss',
    thailand: 'thai',
    turkey: 'turkish',
    ukraine: 'ukrainian',
    vietnam: 'vietnamese',
    wales: 'welsh',
    afghanistan: 'afghan',
    kazakhstan: 'kazakh',
    uzbekistan: 'uzbek',
    tajikistan: 'tajik',
    turkmenistan: 'turkmen',
    kyrgyzstan: 'kyrgyz',
    lebanon: 'lebanese',
    congo: 'congolese',
    peru: 'peruvian',
    panama: 'panamanian',
    ecuador: 'ecuadorian ecuadorean',
    venezuela: 'venezuelan',
    yemen: 'yemeni',
    palestine: 'palestinian',
    croatia: 'croat croatian',
    bosnia: 'bosnian',
    taiwan: 'taiwanese',
    malta: 'maltese',
  }).flatMap(([place, peoples]) => [...words(peoples)].map((one): [string, string] => [one, place])),
);

/** Bodies among the places whose name is used for those who govern them. */
const BODIES = words('eu nato un opec imf who wto fbi cia nsa bbc cnn vatican');

/** The place of a word for its people, lower-cased and without dots: "Russian" is "russia"; other words as they are. */
export function placeOf(low: string): string {
  const irregular = IRREGULAR.get(low);
  if (irregular !== undefined) return irregular;
  if (PLACES.has(low)) return low;
  for (const ending of ENDINGS)
    if (low.endsWith(ending)) {
      const stem = low.slice(0, -ending.length);
      const place = [stem, `${stem}a`, `${stem}y`].find((one) => PLACES.has(one));
      if (place !== undefined) return place;
    }
  return low;
}

const NATIONS: ReadonlySet<string> = new Set([...PLACES, ...IRREGULAR.values()]);

/** Whether a key is a country's or a city's, not a body's. */
export const isPlace = (key: string): boolean => NATIONS.has(key) && !BODIES.has(key);
