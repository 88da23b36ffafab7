/** One question for an office over small articles, and who bears that office there. */
export interface OfficeCase {
  readonly about: string;
  readonly asked: string;
  readonly texts: readonly string[];
  /** The name, or "nobody named", with the words of the article for the office. */
  readonly bearers: readonly string[];
}

/** The cases that the rules were made with. */
export const made: readonly OfficeCase[] = [
  {
    about: 'an office before a name',
    asked: 'foreign minister',
    texts: ['Foreign Minister Ivan Berg was firm. “We will not leave the treaty,” Berg said.'],
    bearers: ['Ivan Berg · Foreign Minister'],
  },
  {
    about: 'an office after a name',
    asked: 'foreign minister',
    texts: ['“We will not leave the treaty,” said Ivan Berg, the foreign minister.'],
    bearers: ['Ivan Berg · foreign minister'],
  },
  {
    about: 'an office with its place behind',
    asked: 'the mayor of Bergen',
    texts: ['Ann Lee, the mayor of Bergen, said: “The harbour stays open all winter.”'],
    bearers: ['Ann Lee · mayor of Bergen'],
  },
  {
    about: 'a place that does not agree',
    asked: 'the mayor of Bergen',
    texts: ['Ann Lee, the mayor of Oslo, said: “The harbour stays open all winter.”'],
    bearers: [],
  },
  {
    about: 'a people for its place',
    asked: 'US president',
    texts: [
      'American President Ann Lee spoke in Rome. “We are glad to be here again,” Lee said. Russian President Ivan Berg said: “So are we, and we mean it.”',
    ],
    bearers: ['Ann Lee · American President'],
  },
  {
    about: 'an office that gives no place',
    asked: 'US president',
    texts: ['President Ann Lee spoke in Rome. “We are glad to be here again,” Lee said.'],
    bearers: [],
  },
  {
    about: 'who held it before',
    asked: 'president',
    texts: ['“I would do it all again,” said former President Ann Lee.'],
    bearers: [],
  },
  {
    about: 'who is asked for as having held it',
    asked: 'former president',
    texts: ['“I would do it all again,” said ex-president Ann Lee.'],
    bearers: ['Ann Lee · ex-president'],
  },
  {
    about: 'a deputy',
    asked: 'foreign minister',
    texts: ['Deputy Foreign Minister Ivan Berg said: “We will not leave the treaty.”'],
    bearers: [],
  },
  {
    about: 'a deputy who is asked for',
    asked: 'deputy foreign minister',
    texts: [
      'Vice Foreign Minister Li Bo and Deputy Foreign Minister Ivan Berg met. “We will not leave the treaty,” Berg said.',
    ],
    bearers: ['Ivan Berg · Deputy Foreign Minister'],
  },
  {
    about: 'an abbreviation',
    asked: 'PM',
    texts: ['“This budget is fair to all,” Prime Minister Ann Lee said.'],
    bearers: ['Ann Lee · Prime Minister'],
  },
  {
    about: 'an abbreviation in the article',
    asked: 'chief executive of Vinmark',
    texts: ['“We had a good year at sea,” said Ann Lee, CEO of Vinmark.'],
    bearers: ['Ann Lee · CEO of Vinmark'],
  },
  {
    about: 'a chief executive officer before a name',
    asked: 'Vinmark CEO',
    texts: ['Vinmark chief executive Ann Lee said: “We had a good year at sea.”'],
    bearers: ['Ann Lee · Vinmark chief executive'],
  },
  {
    about: 'who speaks for a body, whatever the sex',
    asked: 'White House spokesman',
    texts: ['“The visit will go ahead as planned,” said White House spokeswoman Ann Lee.'],
    bearers: ['Ann Lee · White House spokeswoman'],
  },
  {
    about: 'somebody only described',
    asked: 'White House spokesman',
    texts: ['“The visit will go ahead as planned,” a White House spokesman said.'],
    bearers: ['nobody named · a White House spokesman'],
  },
  {
    about: 'somebody only described, the body behind',
    asked: 'White House spokesperson',
    texts: ['“The visit will go ahead as planned,” said a spokeswoman for the White House.'],
    bearers: ['nobody named · a spokeswoman for the White House'],
  },
  {
    about: 'a secretary of state',
    asked: 'US secretary of state',
    texts: ['“We have an offer on the table,” US Secretary of State Ann Lee said.'],
    bearers: ['Ann Lee · US Secretary of State'],
  },
  {
    about: 'who heads a body',
    asked: 'NATO chief',
    texts: ['“On the missiles we do not agree yet,” NATO Secretary General Ann Lee said after the talks.'],
    bearers: ['Ann Lee · NATO Secretary General'],
  },
  {
    about: 'a body that begins with a place',
    asked: 'Russian president',
    texts: ['“Our science needs new rooms,” said Ivan Berg, president of the Russian Academy of Sciences.'],
    bearers: [],
  },
  {
    about: 'who serves an office',
    asked: 'president',
    texts: ['“The president sleeps well,” said President Ivan Berg’s spokesman, Bo Ek.'],
    bearers: [],
  },
  {
    about: 'a list of three',
    asked: 'Russian president',
    texts: ['Ann Lee, the Russian president, and Bo Ek met in Oslo. “We talked of the fish,” Lee said.'],
    bearers: [],
  },
  {
    about: 'an office as the subject behind a name',
    asked: 'president',
    texts: ['After talks with Ann Lee, the president said: “We talked of the fish.” “So we did,” Lee said.'],
    bearers: ['nobody named · the president'],
  },
  {
    about: 'two at two times',
    asked: 'foreign minister',
    texts: [
      '“We will not leave the treaty,” Foreign Minister Ivan Berg said.',
      '“We have left the treaty for good,” Foreign Minister Ann Lee said.',
    ],
    bearers: ['Ann Lee · Foreign Minister', 'Ivan Berg · Foreign Minister'],
  },
  {
    about: 'an office after a name with an age',
    asked: 'mayor',
    texts: ['“The harbour stays open,” said Ann Lee, 52, mayor of Bergen since May.'],
    bearers: ['Ann Lee · mayor of Bergen'],
  },
  {
    about: 'an office that is told of',
    asked: 'director of the museum',
    texts: ['Ann Lee is the director of the museum. “The roof leaks every spring,” she said.'],
    bearers: ['Ann Lee · director of the museum'],
  },
  {
    about: 'two offices at once',
    asked: 'CEO',
    texts: ['“We had a good year at sea,” said Ann Lee, president and CEO of Vinmark.'],
    bearers: ['Ann Lee · president and CEO of Vinmark'],
  },
  {
    about: 'a bare name that two bear',
    asked: 'vice president',
    texts: ['Ann Berg and Ivan Berg came. “We like the fish,” Vice President Berg said.'],
    bearers: [],
  },
  {
    about: 'a body named with "of" before its office',
    asked: 'Russian president',
    texts: ['“Our rates stay as they are,” said Bank of Russia president Ivan Berg.'],
    bearers: [],
  },
  {
    about: 'a body named with "of" that is asked for',
    asked: 'Bank of England governor',
    texts: ['“Our rates stay as they are,” said Bank of England governor Ivan Berg.'],
    bearers: ['Ivan Berg · Bank of England governor'],
  },
  {
    about: 'a department',
    asked: 'Department of State spokesman',
    texts: ['“We regret the delay,” Department of State spokeswoman Ann Lee said.'],
    bearers: ['Ann Lee · Department of State spokeswoman'],
  },
  {
    about: 'who works in an office',
    asked: 'director of intelligence',
    texts: ['“We read a lot,” said Ivan Berg, Office of the Director of Intelligence.'],
    bearers: [],
  },
  {
    about: 'a verb before an office',
    asked: 'General',
    texts: ['“We must give General Ivan Berg a chance,” Ann Lee said. “I need none,” Berg said.'],
    bearers: ['Ivan Berg · General'],
  },
  {
    about: 'a rank behind an office',
    asked: 'defence minister',
    texts: ['“The fleet sails on Friday,” Defense Minister Gen. Ivan Berg said.'],
    bearers: ['Ivan Berg · Defense Minister Gen.'],
  },
  {
    about: 'an office that another says somebody has',
    asked: 'boss',
    texts: ['“Ivan Berg is the boss of the harbour,” Ann Lee said. “I only paint boats,” Berg said.'],
    bearers: [],
  },
  {
    about: 'an office that somebody is said to have, perhaps',
    asked: 'mayor',
    texts: ['Nobody knows whether Ivan Berg is the mayor. “I only paint boats,” Berg said.'],
    bearers: [],
  },
];

/** Cases that were put aside while the rules were made. */
export const kept: readonly OfficeCase[] = [
  {
    about: 'an office behind its country',
    asked: 'Norwegian finance minister',
    texts: ['Norway’s finance minister, Kari Moe, said: “There is no money left for bridges.”'],
    bearers: ['Kari Moe · Norway’s finance minister'],
  },
  {
    about: 'a minister of something',
    asked: 'defence minister',
    texts: ['“The fleet sails on Friday,” Minister of Defense Kari Moe said.'],
    bearers: ['Kari Moe · Minister of Defense'],
  },
  {
    about: 'a shadow minister',
    asked: 'minister of defence',
    texts: ['“The fleet should not sail,” shadow defence minister Kari Moe said.'],
    bearers: [],
  },
  {
    about: 'the former of two',
    asked: 'British prime minister',
    texts: [
      'Former British Prime Minister Tom Rusk agreed. “It was a long war,” Rusk said. “It was,” said British Prime Minister Kari Moe.',
    ],
    bearers: ['Kari Moe · British Prime Minister'],
  },
  {
    about: 'an office in the plural',
    asked: 'spokesman',
    texts: ['“The visit will go ahead as planned,” two spokesmen said.'],
    bearers: [],
  },
  {
    about: 'a senator, shortened',
    asked: 'senator',
    texts: ['“Our farms need rain and roads,” Sen. Kari Moe said.'],
    bearers: ['Kari Moe · Sen.'],
  },
  {
    about: 'who will hold it',
    asked: 'president',
    texts: ['“I have much to learn,” President-elect Kari Moe said.'],
    bearers: [],
  },
  {
    about: 'who would like to hold it',
    asked: 'president',
    texts: ['“I have much to learn,” said Kari Moe, a candidate for president.'],
    bearers: [],
  },
  {
    about: 'a vice president',
    asked: 'US president',
    texts: ['“I have much to learn,” said US Vice President Kari Moe.'],
    bearers: [],
  },
  {
    about: 'the head of a body',
    asked: 'head of the IMF',
    texts: ['“Growth will be slow this year,” said Kari Moe, the head of the IMF.'],
    bearers: ['Kari Moe · head of the IMF'],
  },
  {
    about: 'the head of another body',
    asked: 'IMF chief',
    texts: ['“Growth will be slow this year,” said World Bank chief Kari Moe.'],
    bearers: [],
  },
  {
    about: 'a name between an office and its verb',
    asked: 'police chief',
    texts: ['The police chief, Kari Moe, said: “We have searched the whole lake.”'],
    bearers: ['Kari Moe · police chief'],
  },
  {
    about: 'an office that is met and a name that speaks',
    asked: 'foreign minister',
    texts: [
      '“I was never asked to meet the foreign minister,” Kari Moe said. He had seen the foreign minister, Moe said.',
    ],
    bearers: [],
  },
  {
    about: 'a chairwoman for a chairman',
    asked: 'chairman of the board',
    texts: ['“The sale is off the table,” said Kari Moe, chairwoman of the board.'],
    bearers: ['Kari Moe · chairwoman of the board'],
  },
  {
    about: 'a company with more to its name',
    asked: 'Ford CEO',
    texts: ['“We build them here at home,” said Ford Motor Company CEO Tom Rusk.'],
    bearers: ['Tom Rusk · Ford Motor Company CEO'],
  },
  {
    about: 'a governor of another state',
    asked: 'governor of Ohio',
    texts: [
      '“The river is rising fast,” Iowa Gov. Kari Moe said. “It is here too,” Ohio Gov. Tom Rusk said.',
    ],
    bearers: ['Tom Rusk · Ohio Gov.'],
  },
  {
    about: 'what somebody was then',
    asked: 'prime minister',
    texts: ['“It was a long war,” then-Prime Minister Tom Rusk said in 1990.'],
    bearers: [],
  },
  {
    about: 'an office denied',
    asked: 'mayor',
    texts: ['Kari Moe is not the mayor of Bergen. “I only paint boats,” she said.'],
    bearers: [],
  },
  {
    about: 'an American ambassador',
    asked: 'US ambassador to Norway',
    texts: ['“The fish was very good,” said Tom Rusk, the American ambassador to Norway.'],
    bearers: ['Tom Rusk · American ambassador to Norway'],
  },
  {
    about: 'an ambassador to another country',
    asked: 'US ambassador to Norway',
    texts: ['“The fish was very good,” said Tom Rusk, the American ambassador to Sweden.'],
    bearers: [],
  },
  {
    about: 'an adviser spelt otherwise',
    asked: 'national security advisor',
    texts: ['“There will be no deal today,” said the US’s national security adviser Tom Rusk.'],
    bearers: ['Tom Rusk · US’s national security adviser'],
  },
  {
    about: 'an office of somebody else behind a name in an adjunct',
    asked: 'Swedish prime minister',
    texts: [
      'With Kari Moe, the Swedish prime minister, Tom Rusk, said: “We have a plan for the fish.” “We have,” Moe said.',
    ],
    bearers: ['Tom Rusk · Swedish prime minister'],
  },
  {
    about: 'an office of the one who is told',
    asked: 'president',
    texts: ['“We need rain and roads,” Tom Rusk told the president.'],
    bearers: [],
  },
];
