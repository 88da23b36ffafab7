import { words } from './words.ts';

/** Given names that are mostly men's: they show that a name is a person's, and which pronoun fits. */
export const MALE_GIVEN = words(`
  aaron abdul abdullah abdel abraham adam adel ahmad ahmed aidan alan albert alberto alejandro aleksandr aleksandar alex
  alexander alexei alexey alfred ali alistair allen alvaro amir anatoly anders andre andreas andrei andrew andrey andy
  angus anthony antonin antonio antony arkady arnold arthur asif aung austin barack barry bart bashar ben benjamin
  benny bernard bernie bert bill billy bob bobby boris brad bradley brendan brent brett brian bruce bryan carl carlos
  cesar charles charlie chad chris christian christoph christopher chuck clarence clark claude clint colin conor corey
  craig curtis dale damian dan daniel danny darren darrell dave david dean declan denis dennis derek dick diego dieter
  dimitri dinesh dmitri dmitry dominic dominique don donald doug douglas duncan dwayne dwight earl ed eddie edgar
  eduardo edward edwin elias elliot emilio emmanuel eric erik ernest ethan eugene evan evgeny fabio faisal felipe
  felix fernando fidel francis francisco franco francois frank franklin fred frederick friedrich fyodor gabriel gareth gary
  gavin gene geoff geoffrey george georges gerald gerard gerhard gerry giorgio giovanni giuseppe glenn gordon graham greg
  gregory guillermo gustavo guy hamid hank hans harold harry harvey hassan hector heinz helmut henri henry herbert
  herman hillel hosni howard hugh hugo hussein ian ibrahim igor ilya ismail ivan jack jackson jacob jacques jaime jake
  james jamie jan jared jason javier jay jean jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joe joel
  johan john johnny jon jonathan jorge jose josef joseph josh joshua juan julian julio justin karl keith ken kenneth kevin khaled khalid
  kim klaus kofi konstantin kurt kyle lance larry lars laurent lee len leo leon leonard leonid leroy les lewis lionel lloyd
  lou louis luc luca lucas luis luiz luke magnus mahmoud malcolm manuel marc marcel marco marcos marcus mario mark markus
  martin marty marvin mateo mathias matt matteo matthew maurice max maxim mehmet mel michael michel miguel mike mikhail
  milan miles milos mitch mitt mohamed mohammad mohammed morgan moshe muhammad mustafa nathan nathaniel neal ned neil
  nelson newt nicholas nick nicola nicolas nigel nikita nikolai noah noel norman oleg oliver omar oscar osama otto owen
  pablo paolo patrick paul paulo pavel pedro pete peter petr phil philip philippe phillip pierre piotr rafael rahm rajiv ralph ramon
  rand randall randy raul ray raymond recep reince reinhold rene reuben rex ricardo rich richard rick ricky rob robert roberto robin
  rod rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolph rudy rupert russ russell ryan
  saad saddam saeed salman salvador sam samuel sandy santiago saul scott sean sebastian serge sergei sergey sergio seth
  shaun shane shawn shimon shinzo sid sidney silvio simon stan stanley stefan stephane stephen steve steven stuart
  sylvester tayyip ted terence terry theo theodore theresa thierry thomas tim timothy tobias todd tom tommy tony trent
  trevor tyler ulrich umar vaclav valery vasily vernon victor vince vincent viktor vitaly vladimir volodymyr wallace
  walter warren wayne wesley wilhelm will william willie wolfgang xavier xi yasser yevgeny yitzhak yuri yury yusuf zach
  zachary zalmay zbigniew
`);

/** Given names that are mostly women's. */
export const FEMALE_GIVEN = words(`
  abby abigail agnes aisha alexandra alice alicia alison allison alyssa amal amanda amber amelia amy ana anastasia andrea
  angela angelina anita ann anna anne annette annie antonia april arianna ashley audrey barbara beatrice becky benazir
  bernadette beth bethany betsy betty beverly bonnie brenda bridget brigitte brittany camilla candace carly carla carmen
  carol carole caroline carolyn cassandra catherine cathy cecilia celia chantal charlotte chelsea cheryl christa
  christiane christina christine cindy claire clara claudia colleen condoleezza connie constance cristina crystal
  cynthia daisy dana danielle dawn debbie deborah debra delia denise diana diane dianne dina dolores donna dora doris
  dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen ellie emily emma erica erin esther
  ethel eva eve evelyn farah fatima faye fiona florence frances francesca gabriela gail gemma georgina gina ginny
  giorgia gloria grace greta gwen hanna hannah harriet hazel heather heidi helen helena helene hilary hillary holly hope huma
  ingrid irene irina iris isabel isabella ivana ivanka jackie jacqueline jane janet janice janine jasmine jeanne jenna
  jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana
  julie kamala karen karin kate katharine katherine kathleen kathryn kathy katie katrina kay kayla kellyanne kelly
  kimberly kirsten kirstjen kristen kristin kristina lara latoya laura lauren leah leila lena leslie lila lily linda
  lindsay lisa liz liza lois loretta lori lorraine louise lucia lucy lydia lynn lynne madeleine madeline maggie
  malala manuela margaret margot maria marianne marie marilyn marina marine marion marissa marjorie marlene marsha martha
  mary masha maureen maxine megan megyn melania melanie melinda melissa mercedes michele michelle mildred miranda miriam
  moira molly mona monica nadia nancy naomi natalia natalie natasha nicole nikki nina nora norma olga olivia pam pamela
  patricia patty paula pauline peggy penelope penny phyllis priscilla rachel ramona rebecca regina renee rhonda rita
  roberta robyn rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah sharon sheila shelley
  sherry shirley silvia simone sonia sonya sophia sophie stacey stella stephanie sue susan susana suzanne svetlana sylvia
  tamara tammy tania tanya tara tatiana teresa tina tracy ursula valentina valerie vanessa vera veronica vicki victoria
  violet virginia vivian wanda wendy whitney yolanda yulia yvette yvonne zoe
`);
