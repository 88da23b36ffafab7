import { words } from './words.ts';

/** By hand after ISO 3166, and the continents that are spoken of as countries are. Single words in small letters. */
const ROWS = `
afghanistan afghan|albania albanian|algeria algerian|andorra andorran|angola angolan
argentina argentine argentinian argentinean|armenia armenian|australia australian|austria austrian
azerbaijan azerbaijani azeri|bahamas bahamian|bahrain bahraini|bangladesh bangladeshi|barbados barbadian
belarus belarusian belarussian|belgium belgian|belize belizean|benin beninese|bhutan bhutanese|bolivia bolivian
bosnia bosnian|botswana botswanan|brazil brazilian|brunei bruneian|bulgaria bulgarian|burundi burundian
cambodia cambodian|cameroon cameroonian|canada canadian|chad chadian|chile chilean|china chinese|colombia colombian
comoros comorian|congo congolese|croatia croatian croat|cuba cuban|cyprus cypriot|czechia czech|denmark danish dane
djibouti djiboutian|dominica dominican|ecuador ecuadorian ecuadorean|egypt egyptian|eritrea eritrean|estonia estonian
ethiopia ethiopian|fiji fijian|finland finnish finn|france french frenchman|gabon gabonese|gambia gambian
georgia georgian|germany german|ghana ghanaian|greece greek|grenada grenadian|guatemala guatemalan|guinea guinean
guyana guyanese|haiti haitian|honduras honduran|hungary hungarian|iceland icelandic icelander|india indian
indonesia indonesian|iran iranian|iraq iraqi|ireland irish irishman|israel israeli|italy italian|jamaica jamaican
japan japanese|jordan jordanian|kazakhstan kazakh kazakhstani|kenya kenyan|kiribati|korea korean
kosovo kosovan kosovar|kuwait kuwaiti|kyrgyzstan kyrgyz|laos laotian|latvia latvian|lebanon lebanese|lesotho
liberia liberian|libya libyan|liechtenstein|lithuania lithuanian|luxembourg luxembourger|madagascar malagasy
malawi malawian|malaysia malaysian|maldives maldivian|mali malian|malta maltese|mauritania mauritanian
mauritius mauritian|mexico mexican|micronesia micronesian|moldova moldovan|monaco monegasque|mongolia mongolian
montenegro montenegrin|morocco moroccan|mozambique mozambican|myanmar burma burmese|namibia namibian|nauru nauruan
nepal nepalese nepali|netherlands dutch|nicaragua nicaraguan|niger nigerien|nigeria nigerian|macedonia macedonian
norway norwegian|oman omani|pakistan pakistani|palau palauan|palestine palestinian|panama panamanian
paraguay paraguayan|peru peruvian|philippines philippine filipino|poland polish pole|portugal portuguese|qatar qatari
romania romanian|russia russian|rwanda rwandan|samoa samoan|senegal senegalese|serbia serbian serb
seychelles seychellois|singapore singaporean|slovakia slovak slovakian|slovenia slovenian slovene|somalia somali
spain spanish spaniard|sudan sudanese|suriname surinamese|sweden swedish swede|switzerland swiss|syria syrian
taiwan taiwanese|tajikistan tajik|tanzania tanzanian|thailand thai|togo togolese|tonga tongan|trinidad trinidadian
tunisia tunisian|turkey turkish turk|turkmenistan turkmen|tuvalu tuvaluan|uganda ugandan|ukraine ukrainian
uruguay uruguayan|uzbekistan uzbek|vanuatu|venezuela venezuelan|vietnam vietnamese|yemen yemeni|zambia zambian
zimbabwe zimbabwean|england english englishman|scotland scottish scot|wales welsh welshman|chechnya chechen
tibet tibetan|africa african|asia asian|europe european
`;

/** Countries with the words for what is theirs and who lives there: what is Iranian is Iran's. */
export const COUNTRIES: readonly (readonly string[])[] = ROWS.trim()
  .split(/[|\n]/u)
  .map((row) => row.split(' '));

/** Known by their initials, each with its other names and its peoples. */
export const BY_INITIALS: typeof COUNTRIES = [
  ['uk', 'britain', 'british', 'briton'],
  ['us', 'america', 'american'],
];

export const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRIES.map(([country]) => country!));

/** What is a country's, and who is of it: "German". */
export const DEMONYMS: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap(([, ...peoples]) => peoples),
  'british',
  'briton',
  'american',
]);

/** Those of them that are names too, or mean something else when they are written small. */
export const NAMES_TOO: ReadonlySet<string> = new Set([
  'polish',
  'pole',
  'dane',
  'swede',
  'finn',
  'scot',
  'turk',
]);

/** Said of what lies in no one country: "a Nordic envoy", "a Midwestern dispute". */
export const REGIONAL: ReadonlySet<string> = words(`
  scandinavian nordic baltic balkan alpine andean arctic antarctic atlantic pacific mediterranean caribbean iberian
  caucasian polynesian melanesian saharan arabian slavic midwestern
`);
