import {lexicon} from '../lexicon.ts'

/** Given names that women and men bear, in lower case and without diacritics. */
export const unisexGivenNames = lexicon({
  name: 'unisex-given-names',
  about: 'Given names that women and men bear, without diacritics',
  source:
    'drafted for this project; besides, names of @faker-js/faker 10.6.0, MIT, without diacritics',
  entries: `
    abimbola adar adebankole adedaramola adedoyin adel adell adeola adi akos akram alaba alejandrin alexie alexis alexys alvis amani amara amari aminu anael anar anatolie anele angele anh antonie
    arcadie arden arin arlie armani arsenie ashley ashraf atmaja audie augustine aurica austyn avery ayanda aydan ayomikun ayotude baby bala bela bell berfin berry bethel beti birtukan blair
    blessing bora brook brown bukola burdette burnice busayo cali carey casey chandler chandra chandrika charley chau chesley chimamanda ciya clair claudie clemmie cordie cory coty courtney cruz
    dado dakota dame damola dana danila dannie darasimi darby dariga dasa dee dell delta demetris devan devon devyn diem diep dilan dildar dung dusty ebele ebunoluwa efe elia elisha emery emory
    erna estel eyram florida floy folafoluwa funmilayo garnet garnett geun-hye ghita giang girija golda golden hadley harley hassie haven hazle hedi hina hollis hong hua huan ibukunoluwa ifeoluwa
    ilham imoleoluwa indra iremide ismat itunuoluwa ivica ivory iyanuoluwa iyinoluwa jacinda jadyn jaeden jaga jaiden jalyn jamey jamie jammie janis janne jaycee jaylan jaylin jayme jean jennings
    jensen jindra jiyan joanny joany jocelyn jody jordan jordane justice juul jyoti kacey kamla kari karson kasey katlego kato katrin kay kelly kemi kendall kennedy kenyatta khanh khin kim kiran
    kopano kris kubra lane larue laurence lavern lavon layne lee leni leonida leslie li lin lindiwe lindsay lindsey linh linnie lirik lolade london lonie loy loyal lue lul lula lynn mady manel
    marian marion marjan marlin masako mateja maxie maximillia meissa merl merle merritt mette michal michale mija mika miller milota min minh mizgin mobolaji monde monroe monserrate montana
    mossie mozell mpho murl murphy myrl nahid nakia nawal netumbo nevin ngoc nicola nika nikita nikola nil nino nkosazana nqobile nthabiseng nurul ocie odie odunayo okiki ola oladara olaoluwa
    olatunbosun olayinka olufeyisayo olusola olutomiwa oluwasemilore oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oma omolola omotolani onie opemipo
    opeoluwa opeyemi orie ova oyindamola paris paulin paxton payton pelumi peyton ping pink portia prasanna pravoslav presley providenci pushpa qiang qing rahmi rajinder raleigh rama ramesh rana
    rapulane reagan reese regan reilly remi rickie river robbie robin roma romaine ronak roni rosan royal rui ryann ryley sage sasa sasha schuyler scottie shade shadi shaheen shannon shashi shayne
    shea sheridan shola shukri sila sina sincere sipan skylar soma sopheap sri stacy stevie suman sunny sydney taiwo tam tansu tari tasnim tatenda taylor teagan teddy tejumola telly temitope thanh
    thao tien tine ting toluwalope toni torey toy tracy tri tristin tuyen unique van vanja vasilica vernie violeta vivian vivien welat xuan yan yani yassine yaya yu yun zaharia zana zena zhen
    zilan ziyanda zola zosima
  `
})
