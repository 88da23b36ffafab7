import { readFileSync } from 'node:fs';
import { words } from '../../grammar/words.ts';

/** Given names that are mostly men's, as papers in English have them most often. */
export const LISTED_MALE = words(`
  aaron abdel abdul abdullah abraham adam adan adel ahmad ahmed aidan akhil alan albert alberto alejandro aleksandar
  aleksandr alex alexander alexei alexey alexis alfonso alfred ali alistair allen alvaro amir anatoly anders andre
  andreas andrei andrew andrey andy angus anthony antonin antonio antony arkady armstrong arnold arthur arturo ash
  asif august aung austin barack barry bart bashar ben benjamin benny bernard bernie bert beto bill billy bob bobby boris
  brad bradley brendan brent bret brett brian bruce bryan byron calvin carl carlos carter casey cesar chad chandler
  charles charlie chris christian christoph christopher chuck clarence clark claude clint colin conor corey cornell
  cory courtney craig curtis dale damian dan daniel danny dante darrell darren darryl daryl dave david dean declan
  denis dennis derek dexter dick diego dieter dimitri dinesh dmitri dmitry dominic dominique don donald doug douglas
  drew duncan dwayne dwight earl ed eddie edgar eduardo edward edwin elias elijah eliot elliot elton emanuel emilio
  emmanuel emmet eric erik ernest ernie erwin ethan eugene evan everett evgeny fabio faisal federico felipe felix
  fernando fidel floyd forrest francis francisco franco francois frank franklin fred frederick friedrich fyodor
  gabriel gareth garrett garrison gary gavin gene geoff geoffrey george georges gerald gerard gerhard gerry gil
  giorgio giovanni giuseppe glen glenn gordon graham grant greg gregory guillermo gustav gustavo guy hakeem hal hamid
  hamish hank hans harlan harold harris harry harvey hassan heath hector heinz helmut henri henry herb herbert herman
  hillel hiro holger homer hosni howard hubert hugh hugo humphrey hussein ian ibrahim igor ilya ira irving irwin
  isaac ishmael ismail israel ivan jack jackson jacob jacques jaime jake james jamie jan jared jarrett jason javier
  jay jean jed jeff jeffery jeffrey jens jerald jeremy jermaine jerome jerry jesse jessie jesus jim
  jimmy joachim joao joaquin jock joe joel johan john johnny jon jonah jonathan jorge jose josef joseph josh joshua
  josiah juan jude julian julio justin kareem karl keith kelvin ken kendrick kenneth kent kermit kerry kevin khaled
  khalid kim kirk klaus kofi konstantin kurt kurtis kyle lamar lance landon lane lanny larry lars laurent lawrence
  lawson lee leland len leo leon leonard leonid leroy les lesley leslie lester levi lewis lindsey lionel lloyd lonnie
  loren lorenzo lou louis lowell luc luca lucas luis luiz luke luther lyle lyndon mack magnus mahesh mahmoud
  malcolm malik manuel marc marcel marco marcos marcus mario mark markus marlon martin marty marvin mason mateo
  mathias matt matteo matthew maurice max maxim maynard mehmet mel melvin merle michael michel mick miguel mike
  mikhail milan miles milos milton mitch mitchell mitt mo mohamed mohammad mohammed monte montgomery mordecai morgan
  morris mort morton moses moshe muhammad murray mustafa myron nate nathan nathanael nathaniel neal ned neil nelson
  newt nicholas nick nicky nicola nicolas nigel nikita nikolai noah noam noel norman olaf oleg oliver omar orrin
  orville osama oscar osvaldo otto owen pablo paolo parker pat patrick paul paulo pavel pedro percy perry pete peter
  petr phil philip philippe phillip pierre piotr porter prescott quentin quincy rafael rajiv ralph ramesh
  ramon rand randal randall randy raphael rashad rashid raul ray raymond recep reggie reginald
  reinhold rem rene reuben rex rhett ricardo rich richard rick ricky rico rio rob robert roberto robin rod rodney
  rodrigo roger roland rolf roman ron ronald ronnie ronny rory roscoe ross roy ruben rudolph rudy rupert rush russ
  russell ryan saad saddam sadiq saeed sahil sajid salman salvador sam samuel sandy sanford sanjay santiago saul
  scott sean sebastian serge sergei sergey sergio seth seymour shane shannon shaun shawn sheldon sherman sherwood
  shimon shinzo sid sidney silvio simon solomon spencer stacy stan stanley stefan stefano stephan stephane stephen
  sterling steve steven stevie stewart stu stuart sven sylvester tad taylor ted terence terrance
  terrence terry thad thaddeus theo theodore thierry thomas tim timothy tobias tobin toby todd tom tomas
  tommie tommy tony trent trevor trey troy tucker ty tyler tyrone ulrich umar vaclav valery vance vasily vaughn vern
  vernon victor vijay viktor vin vince vincent virgil vitaly vladimir volodymyr wade waldo wallace walter warren
  wayne wendell wes wesley weston whit wilbur wiley wilfred wilhelm will willard william willie willis winston wolf
  wolfgang wyatt xavier xi yasser yevgeny yitzhak yosef yuri yury yusuf zach zachary zack zalmay zane zbigniew
`);

/** Given names that are mostly women's. */
export const LISTED_FEMALE = words(`
  abby abigail ada adele adriana agnes aisha alexandra alexis alice alicia alison allison alyssa amal amanda amber
  amelia amelie amina amy ana anastasia andrea angela angelina anita ann anna annabel anne annette annie antonia april ariana
  arianna arlene ashley astrid audra audrey aurora ava barbara beatrice becca becky bella benazir bernadette bernice
  beth bethany betsy betty beverly bianca bobbie bonnie brenda briana brianna bridget bridgette brigitte brittany
  brooke caitlin callie camilla candace carissa carla carly carmela carmen carol carole caroline carolyn carter casey
  cassandra cassie catherine cathy cecile cecilia celeste celia chantal charlene charlotte chelsea cheri cherie
  cheryl chloe christa christiane christina christine ciara cindy claire clara claudette claudia claudine cleo
  colleen condoleezza connie constance cora cordelia corinne courtney cristina crystal cynthia dahlia daisy
  dana daniela danielle daphne darla darleen darlene dawn dayna deanna deb debbie deborah debra deirdre delia della
  denise desiree diana diane dianna dianne dina dolly dolores donatella donna dora doris dorothy dottie drew edie
  edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen ellie elsa elsie elvira
  emilia emily emma enid erica erika erin esmeralda estelle esther ethel eugenia eunice eva evangeline eve evelyn
  farah fatima fay faye felicia fern fiona flora florence fran frances francesca freda frieda gabriela gabrielle gail
  gayle gemma genevieve georgina geraldine germaine gertrude gilda gina ginny giorgia giselle gladys gloria grace
  greta gwen gwendolyn hailey haley hanna hannah harriet hattie hazel heather heidi helen helena helene henrietta
  hilary hilda hillary holly hope hortense ida ilana ilene ilse imelda ines inga ingrid irene irina iris
  isabel isabella iva ivana ivanka ivy jacinta jackie jacqueline jada jana jane janelle janet janette janice janie
  janine jasmine jayne jeanette jeanine jeanne jeannie jenna jennifer jenny jeri jessica jessie jill jillian jo joan
  joann joanna joanne jocelyn jodi jodie johanna joni josefina josephine josie joy joyce juana juanita judith judy
  julia juliana julianne julie juliet june justine kaitlyn kamala kara karen karin karla kate katelyn katelynn katharine
  katherine kathleen kathrine kathryn kathy katie katrina katy kay kaye kayla kelley kelli kelly kendra
  keri kerry kim kimberley kimberly kirsten kirsty kris krista kristan kristen kristi kristin kristina
  kristine kylie lacey lana lara larissa latoya laura lauren leah leanne leila lena leona lesley leslie leticia lia
  libby lila lillian lily lina linda lindsay lindsey linette lisa liz liza lois lola lorena loretta lori lorraine
  lottie louisa louise luann lucia lucille lucy luisa lupe lydia lynda lynette lynn lynne mabel madeleine madeline
  maggie malala mandy manuela mara marcella marcia margaret margarita margie margo margot maria mariam mariana
  marianne maribel marie marilyn marina marine marion marisa marisol marissa marjorie marla marlene marsha marta
  martha mary maryann masha maureen mavis maxine may maya meg megan meghan megyn melania melanie melinda melissa
  mercedes meredith mia michaela michele michelle mildred millie mimi minnie miranda miriam moira molly mona monica
  muriel myra myrna nadia nadine nan nancy nanette naomi natalia natalie natalya natasha nell nellie nettie
  nicky nicole nikki nina noelle nora noreen norma octavia olga olive olivia ophelia paige pam pamela pat patrice
  patricia patti patty paula pauline pearl peggy penelope penny perry petra phoebe phyllis polly portia priscilla
  priya rachael rachel ramona randi raquel reba rebecca regina renee rhoda rhonda rita roberta robin robyn rochelle
  rosa rosalie rosalind rosalyn rose roseann rosemarie rosemary rosie roslyn rowena roxana roxanne roz ruby ruth
  sabrina saira sally samantha sandra sara sarah selena selma serena shana shannon sharon sharron shauna shawna
  sheila shelley shelly sheri sherri sherry shirley sierra sigrid silvia simone skye sofia sonia sonja sonya sophia
  sophie stacey staci stacie stacy stella stephanie sue sue-ellen susan susana susie suzan suzanna suzanne svetlana
  sybil sylvia tabitha tamar tamara tameka tammy tania tanisha tanya tara tasha tatiana tatyana taylor teresa terri
  terrie thea thelma theodora theresa therese tiffany tina tonya tori tracey tracy trina trish trisha trudy uma una ursula valentina
  valeria valerie vanessa vanita velma vera verna veronica vicki vicky victoria viola violet virgie virginia vivian
  vivienne wanda wendy whitney wilhelmina wilma winifred yasmin yolanda yulia yvette yvonne zadie zelda zoe
`);

/** Names of many languages, with "m" or "f" behind those that only men or only women have (data/README.md says how). */
const MORE = readFileSync(new URL('data/given.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
const more = (sex: string): string[] => MORE.filter(([, own = sex]) => own === sex).map(([name]) => name!);

/** Given names that men have: they show that a name is a person's, and, where women do not have them, which pronoun fits. */
export const MALE_GIVEN: ReadonlySet<string> = LISTED_MALE.union(new Set(more('m')));
/** Given names that women have. */
export const FEMALE_GIVEN: ReadonlySet<string> = LISTED_FEMALE.union(new Set(more('f')));
