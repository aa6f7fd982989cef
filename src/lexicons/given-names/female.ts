import {lexicon} from '../lexicon.ts'

/** Given names of women over the world, in lower case and without diacritics. */
export const femaleGivenNames = lexicon({
  name: 'female-given-names',
  about: 'Given names of women over the world, without diacritics',
  source:
    'drafted for this project; besides, names of @faker-js/faker 10.6.0, MIT, without diacritics',
  entries: `
    aadrika aaliyah aanandinii aanuoluwapo aaratrika aarti aarya aasa aasha aashritha aatmaja aba abagail abani abbey abbie abbigail abby abeba abebech abebi abeer abena abenaa abeni abhaya
    abibatou abida abigaelle abigail abigale abigayle abigel abike abir abosede abril aby achieng ada adaeze adah adalberta adaline adanna adaobi adaora adaugo addie addison adebukola adela
    adelaida adelaide adelayida adele adelia adelie adelina adeline adeliya adella adelle adenike adepeju adesewa adesua adetoke adetoun adhiambo adina aditi adjoa adriana adrianna adrienne
    adrijana adunni adwitiya adwoa ae-ran afaf afanasiya afaq afarim afat afia afra afsaneh afton afua agata agathe aglae agnes agnesa agneta agnieszka agrata agustina ahafiya ahalya ahapiya ahata
    ahilya ahlam ahnesa ahniya ahrypyna ai aicha aida aigul aiko aileen aimee aina aine aino ainur aiping aisha aishani aishwarya aisling aissa aissata aissatou aiyana aizhan ajda ajita ajoke
    akaliza akane akanksha aki akiko akinyi akofa akorfa akosua akoth akshainie akshata akshita akua akula akumaa akunna alaina alana alanis alanna alayna alba albane alberta alberte albertha
    albertina albertine albina alda alea aleen alejandra aleksandra alem alena alene alenka alessandra alessia aletha alevtina alevtyna alexa alexandra alexandrea alexandria alexandrina
    alexandrine alexane alexanne alexia aleyna alfreda alia alica alice alicia alida alienor aliki alima alina aline alisa alisha alison alissa alivia alix aliya aliyah aliz aliza alize alka alla
    allegra allene allie allison ally alma almaz alojza alondra alsu alta althea aluel alva alvena alvera alverta alvina alya alyce alycia alyona alysa alysha alyson alyssa alyssia alysson alzbeta
    ama amahle amaka amal amalia amalie amalija amanda amandine amarachi amata amaya ambar amber ambika ambra ambre ambreen amelia amelie amely america ami amie amina aminah aminat aminata aminatu
    amira amita amiya amleset amna amodini amoke amope amparo amrita amritambu amy amya ana anabel anabela anabelle anaelle anahera anahi anahit anahita anais anala anamarija anamika ananda
    anandamayi anandi anandiben ananta anasooya anastasia anastasija anastasiya anastazia anastazija anasuya anat anatoliya anci ancica anda andela andelina andleeb andrea andreane andreanne
    andreja andrina aneela aneta anette anezka anfisa angela angelica angeliki angelina angeline angelique angelita anghelina angie anhelina ani anica anika anila anissa anita aniya aniyah anja
    anjali anju anjum anjushree anjushri anka ankita ann ann-christin ann-marie anna annabel annabell annabelle annalena annalise annamae annamarie annapurna anne anne-marie annegret anneli
    annelie anneliese annemarie annetta annette anni annie annika annikki anouk anousheh anshula ansley antea antigone antoinette antonella antonetta antonette antonia antonietta antonina antoniya
    antonyda anuja anum anuradha anush anushka anuska anusuya anwesha anya anyango anzhela aoife aoua aparna aphrodite apollinariya apolline apolloniya april apsara araba araceli aracely arame
    archana ardella ardith areej arely arezoo argyro ariadna ariana ariane arianna arielle arike arina arinola arkadiya arlene armance armelle armida aroha arpi artemis artemisa artemiya aruna
    arundhati arvilla arwa arwen arya aryanna asa asabe asake asami asenaca asha ashlee ashleigh ashley ashly ashlynn ashmi ashtyn ashwini asia asifa asiye asja aslesha asma asmaa asmau asmita
    aspasia assunta asta aster astghik astou astrid astrida asuka asya atefeh athena athenais athina atieno atifete atinuke atreyee atreyi atsuko aubree aude audra audreanne audrey augusta
    augustina aura aurea aurelia aurelie auriane aurora aurore autumn ava avan avani avantika avis avreliya avrora awa awaz awero awesi awhina awino axelle aya ayabonga ayaka ayako ayala ayan
    ayana ayebatari ayelet ayesha aygul aygun ayinkamiye ayinke ayize ayla aylin aynalem aynur ayoka ayomide ayse aysel aysha aytan ayu ayumi ayushmati azadeh azalina azaliya azar azime azizah
    azlina azra azucena baaba baala babirye bahar bahareh baidehi baijayanti bailee balamani balaraba baleka banafsheh banna banu barbara barbora barbro barkha basak basanti basma bathabile batoul
    batsheva bayaz baylee beata beatrice beatrix beatriz beaulah becky begum behnaz belinda bella belle benazir benedicte benedita bente bercem berenice berit beritan berivan bernadette bernadine
    berneice bernice berniece bernita berta bertha bertille beryl bessie beth bethany bethlehem betina betsy bette bettie bettina betty bettye beulah beverly bhaanumati bhadra bhagirathi bhagwanti
    bhagwati bhamini bhanumati bharati bhargavi bhavana bhavani bhilangana bianca bianka bibiana biborka bich bidya bilikisu biljana billie billura biloslava bilqis bilva bilwa bilyana bimala bina
    bineta binetou bing binta bintou birdie birgitta birgitte bisi blagica blahovista blanca blanche blandine blanka blazena blerta bo-young bobbie bogdana boglarka bohdana bohumila bohuslava
    bojana bolanle bolatito boleslava boluwatife bongiwe bonita bonnie bopha borbala borislava borka boroka boryslava bouthaina bozena bozhena bozica bozidara brandi brandy branimira branislava
    branka brankica breana breanna breanne brenda brenna bria briana brianne bridget bridgette bridie brielle brigita brigitta brigitte brinda brionna brisa britney britt britt-marie britta
    brittany bronagh bronislava bronwen bronwyn brooke brooklyn bruna bryana buddhana buhle bulah bunga bunmi bushra busisiwe buyisiwe caetana cahya caitlin caitlyn caleigh calista callie caltuma
    camelia camila camilla camille camryn camylle cana canan candace candice candida cansu capucine cara caridad carina carine carissa carla carlee carley carli carlie carlota carlotta carmel
    carmela carmella carmen carminho carmo carol carolanne carole carolina caroline carolyn carolyne carrie casandra cassandra cassandre cassidy cassie cataleya catalina catarina caterina
    catharina catharine catherine cathrine cathryn cathy cayla cecelia cecile cecilia cecilie celeste celestine celia celina celine ceyda ceyla ceylin cezara chakrika chamari chana chanda chandani
    chandi chandini chandira chandni chandrabhaga chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati chanel chanelle chantal chantrea chapala charity charlene
    charli charline charlotte charumati charvi chasity chatura chaya chebet chelsea chelsey chelsie chenai chenda cheptoo cherechi cherono cheryl cheyanne cheyenne chhaya chiamaka chiara chichi
    chidera chidinma chido chie chieko chika chikako chinasa chinenye chinyere chioma chipo chitra chitrali chitramala chitrangada chiyo chizoba chizuko chloe christa christelle christiana
    christiane christie christina christine christy chrysoula chulabhorn chunhua chunyan chyna ciara cielo cierra cindy citlalli citra claire clara clarabelle clare clarissa clarisse claudia
    claudine clea clelia clelie clemence clementina clementine cleo cleopatra cleophee cleora cleta cloe clotilde coline colleen comfort concepcion conchita connie constanca constance constanta
    consuelo cora coralie coraline corazon cordelia cordia corene corina corine corinna corinne cornelia corrine cortney cosima coumba courtney creola crina cristal cristiana cristina crystal
    crystel csenge cuiping cvetka cydney cynthia cyrielle daevi daevika dafina dafna dagmar dagmara dahlia daija daisha daisy daksha dakshayani dalal daleslava dalia dalibora daliborka dalida
    dalila damaris damayanti damiana damini damla dana dandan danica daniela daniella danielle danijela danika daniz danka danyka daphna daphne daphnee daphney dara daria dariana darija darina
    darinka darja darla darlene darshwana darya daryna daryslava dasha dasia dawn dayana dayna dea deanna debbie debora deborah debra deeksha deepa deepali deepika deepti deeptimayee deeptimoyee
    defne deirdre deja dejah delal delaney delcy delfina delia delilah della delores delpha delphia delphine dena denisa denise deqa derartu desanka desiree despina dessie destany destinee
    destiney destini destiny devangana devani devasree devi devika devyani dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri diah diamond dian diana diane dianna
    dianne diarra dicle didina dieynaba dikeledi diksha dilara dilber dilek dilma dilnoza dilovan dimitra dina dineo dior dipa dipali dipu dirok ditte-marie divna divya dixie diyana djeneba
    dobrila dobromila dobromyla dobromyra dobromysla dobroslava dobrynka doina doleslava dolly dolores dolyana domenica dominika dominique domnica donata donika donka donna dora dorcas doreen
    doriana doriane dorina doris dorit dorka dorota dorotea doroteja dorothea dorothy dorottya dorris dortha dorthe dorthy dovie doyinsola draga dragana drahomira drahoslava draupadi dua duaa
    dubravka duduzile dulari dulce dunja dunya durga durgeshwari dusana dusanka duska dyah ea earlene earline earnestine easter ebba ebiere ebony ecaterina eda eden edita edith edna eduarda edwina
    edyth edythe eeva effie efua eileen eilis eimear einat eirini ejigayehu eka ekaette ekaparnika ekaterina ekaterini ekta ekua ela elaheh elaina elaine elakshi elda eldora elea eleanor eleanora
    eleanore electa eleftheria elena elene eleni elenor elenora eleonora eleonore elfrida elfrieda elham eliabeth eliana eliane elif elin elina eline elinor elinore elisa elisabet elisabeth
    elisaveta elise eliska eliso elissa eliza elizabet elizabeta elizabeth elizaveta elka elke ella ellada ellen ellen-margrethe elli ellie elly elmira elna elnara elnora eloa elodie elody eloisa
    eloise elouise elsa elsbeth else elsie elspeth elta elva elvera elvie elvira elyanora elyse elyssa elza ema eman emanuela emanuelly emelia emelie emeline emely emerald emese emi emie emiko
    emili emilia emilie emilija emily emine emma emmalee emmanuelle emmie emmy ena enakshi endang enid eniola enola enora enya era eri erica ericka erika eriko erin erma ernestina ernestine erum
    eryn esha eshana eshita esi esma esmee esmeralda esmira esperanza esra essie esta estefania estela estell estella estelle ester estera esther estrella eszter etela etha ethel ethelyn ethyl
    etsuko ettie eudora eufrozina eugenia eugenie eula eulah eulalia eulalie eun-ji eun-kyung eun-young euna eunice eusebia eusebie eva evalyn evangelia evangeline evar evdokija eve eveliina
    evelin evelina eveline evelyn evelyne evgenia evie evin evita evy ewa ewatomi ezinne fabiana fabienne fabiola fabricia fadekemi faderera fadwa fadzai fae fairouz faith faiza fang fangfang
    fanika fanni fannie fanny fanta fantine farah farangis farhat fariba farida faridah farideh farnaz farqana fartun farzana farzaneh fatema fatemeh fatim fatima fatimah fatimata fatma fatou
    fatoumata faustine fawzia faxriyya fay faye fayina fayrouz febe fedora fehintola fehmida felicia felicie felicita felicity feline felipa femke fen feodosiya fereshteh feride fern fernanda
    ferne fevronia fevroniya fezeka ffion fiame fibikemi fidan fien fikayomi filipa filippa filiz filomena fily finja fiona fionnuala firdous firuza fitri fitriani flavia flavie fleta fleur flo
    floor flor flora flore florence florencia florentina floriana florina florine flossie fofi folake folashade forough forouzan fotini fozia fran frances francesca francia francisca francoise
    frantiska franziska freda frederica frederique freeda freida freja freshta freya frida frieda fruzsina fujiko fumie fumiko funke funmi fusako gabriela gabriella gabrielle gabrijela gaelle gaia
    gail galia galina galit garance gauri gautami gayane gayatri gayle geeta geetanjali gelila gemine gemini gemma genesis genet geneva genevieve genoveva genzebe georgeta georgette georgia
    georgiana georgianna georgina geraldine gerda germaine gertrud gertruda gertrude geula ghada ghadeer ghazala gia giada gifty gila gilda gillian gina ginger gioia giorgia giovanna girja gisela
    gisele gisselle gita gitanjali gitte giulia giuliana gizela gladyce gladys glenda glenna glennie gloria goli golnaz gordana goshtasb govhar graca grace gracie graciela grayce gregoria greta
    gretchen griselda gry guadalupe gudrun gugu guihua guillemette guillermina guirong gul gula gular gulay gulbahar gulcin gulistan gulmira gulnara gulnaz gulsara gulsen gulseren gulsum gultan
    gun gunay gunilla gunnel gussie gvendolina gwen gwenaelle gwendolyn ha habiba haby hadas hadeel hadiza hae-won hafsa hafsat hagar haifa hailee hailey hailie hajar hajra hala haleh haleigh
    haley halie halima halimo halla halle hallie halyna hamdi hamideh hamsini hana hana-rawhiti hanadi hanae hanako hanan hande hang hanga hanh hanna hannabel hannah hanne hannele harinakshi
    harini harita harmony harriet haruka haruko harumi hasina hasmik hasna hassana hatice hatsue hattie hauwa hawa hayat haylee hayley haylie hazel heather heaven hedda hedvig hedviga hee-jung
    heema heidi helen helena helene helga helin helle hellen heloisa heloise hema hemalatha henrieta henrietta henriette hermina hermine herminia herta hertha hessa hester hettie hevi hibo hideko
    hien hikari hilda hildegard hillary hilma himadri himani hind hine hinemoa hinewai hira hiranya hiroko hiromi hirut hisako hitomi hlengiwe hnin hoa hoda hodan hollie holly homa hongmei honoka
    hope hortense hortenzia houda hripsime huda hue huifang hulda hulya huma humaira humay huong huriya hussaina huyen hye-jin hye-kyo hyo-jin hyon-song hyun-ju ibironke ibtisam icie ida idell
    idella idit ifeoma ifeyinwa iffat ifrah ifunanya ijeoma ika ila ilana ilaria ilayda ileana ilene ilenia iliana ilinca ilinka ilona ilsa ima iman imani imee imelda imene imke immaculee imogen
    imogene in-young ina inara inas inaya indah indira indrani ines inesa inez inga ingabire inger ingrid ingrida inka inkeri inna innesa inonge intan intisar inyoni ioana ioanna iolanda iona
    ionela iqra ira iraida irem irena irene iretioluwa iriana irina irini iris irit irma irmeli iryna isabel isabela isabell isabella isabelle isabelly isadora iseult ishita isidora isioma isis
    isisa isla isobel isra israa itsuko itzel iulia iuliana iva ivah ivana ivanka ivanna iveta ivona ivonne ivy iyabo iyabode iyadunni iza izabela izabella izolda izzah ja-hyun jabulile jacey
    jacinthe jackeline jackie jacklyn jacky jaclyn jacqueline jacquelyn jacynthe jada jade jadranka jaida jailyn jaimini jakayla jala jaleh jamila jana janae janaina jane janelle janessa janet
    janeta janice janie janina janine janiya janja janka janna janni jannie jany jaquelin jaqueline jara jarmila jaroslava jasmin jasmina jasmine jasna jaunita jaweria jaya jayalalitha
    jayalalithaa jayanthi jayati jayda jayde jayne jazlyn jazmin jazmyn jazmyne jeanette jeanie jeanine jeanne jeannette jeannie jebet jehanne jela jelena jelica jemima jena jenifer jenna jennie
    jennifer jenny jennyfer jepchirchir jeptoo jess jessica jessie jessika jessy jessyca jette jettie jewel jewell ji-eun ji-hye ji-min ji-won ji-woo ji-young jia jiaqi jiayi jiaying jihan jil
    jill jillian jimena jin jin-sook jin-young jing jingjing jo joan joana joanie joann joanna joanne joannie jodi jodie joelle johanna johanne joice jolana jolanda jolayemi jolie jolien joline
    joo-hee jordana jordyn josefa josefin josefina josefine josephine josette josiane josianne josie jovana joy joyce jozefina jozica ju-ae juana juanita judita judith judy jule julia juliana
    julianne julie juliet julieta juliette julija julijana jumoke juna june jung-ah junko justina justine justyna jyothi jyotsana jyotsna kaarina kaat kaci kacie kadiatou kaede kaela kaelyn
    kahurangi kaia kailee kailey kailyn kaitlin kaitlyn kaja kajol kaleigh kaley kali kalinda kallie kalliope kalpana kalsoom kaltuun kalyani kalyna kama kamala kamila kamilla kamille kamryn kana
    kanako kanchan kanika kanimozhi kanishka kannika kanta kanti kanwal kanya kaori kaoru kara karabo karelle karen kariane karianne karima karin karina karine karla karlee karley karli karlie
    karmela karolann karoliina karolina karoline kartika kartini karuna kasandra kashyapi kassandra kasumi kata katariina katarina katayoun kate katelin katelyn katelynn katerina kateryna
    katharina katherine katheryn kathleen kathlyn kathrine kathryn kathryne kathy katica katie katina katja katlyn katlynn katrina katrine kattie katy kausar kavita kavitha kaya kaycee kayla
    kaylah kaylee kayleigh kayley kayli kaylie kaylin kayo kayoko kazue kazuko keara keeley keely keerthi kefilwe keiko keira kelley kelli kellie kelly kelsi kelsie kendra kenna kennedi kenya
    kenza keorapetse keren kerry kerstin ketevan kezia khadeeja khadidiatou khadija khadijah khadra khady khaleda khalida khanyi khanyisile kharytyna khatia khawla khethiwe khoudia khrystya
    khrystyna khulekani kiana kianna kiara kiarra kidist kiera kieu kikelomo kiko kiley kimberly kimiko kincso kine kinga kira kiri kirsten kirstin kirsty kishwar kitty kiyoko klara klaudia
    klavdiya klementyna kleopatra kofoworola koharu kolap kolinda komal konjit konstantina korkor kornelia kotone krentta kripa krista kristen kristi kristie kristiina kristin kristina kristine
    kristy krithika krystal krystel krystina ksenia kseniya kudirat kumari kumi kumiko kumuda kunthea kupava kusum kvetoslava kvitka kvitoslava kyla kylee kyleigh kylie kyllikki kyoko kyra kyriaki
    kyung-hee kyung-ja kyung-wha lacey lacy lada ladan ladi laetitia laila laisha lakshmi lala lale laleh lali lalita lalitha lama laman lami lamia lamiya lan lana laney lanying lara larisa
    larissa larysa lata latha latifa latifah latoya laura laure laurel lauren laurene laurentia lauretta lauriane laurianne laurie laurine laury lauryn lava lavada lavanya lavenia laverna laverne
    lavina lavinia lavonne lawrencia laxmi layla lea leah leana leandra leann leanna leanne leatha leda leela leena leigh leila leilani lela lelah lelia lempi lena lene lenia lenka lenna lenora
    lenore lenya leola leona leoni leonie leonor leonora leontina leontine leopoldina leopoldine leora lera lerato lesana lesedi lesley lesly lessie lestari lesya leta letesenbet letha leticia
    letitia letizia lexi lexie lexus leyla lia liana libbie libby libertina libusa lidia lidija lidiya lien lieze lihua liisa lijuan lila lilan lili lilia lilian liliana liliane lilien liling
    lilis lilit liliya lilla lillian lilliana lillie lilly lilou lily lilyan limor lina linda linde lindsay lindsey line linett ling linn linnea liora liping lis lisa lisanne lisbeth lise
    liselotte lisette litia litzy liv liva livia liya liyan liyana liz liza lizbeth lize lizeth lizzie ljiljana ljuba ljubica loan lois lola lolita lolwah loma lone lora loraine lore loredana
    loren lorena lorene lorenza loretta lori lorine lorna lorraine losaline lotta lotte lotti lottie loubna louisa louise loujain lourdes louvenia lovisa loyce luana lubica lubna lubomira
    luboslava luce lucia luciana lucie lucienne lucija lucile lucille lucinda lucja lucretia lucy ludie ludivine ludmila ludomila ludovica ludvika luella luena luisa luise luiza lujain lujza
    lukhona lulu luminita luna lungile lupe lura lurline lusi lusine luz ly lya lyda lydia lydie lykera lykke lyla lynda lynette lynn lynne lyric lysanne lyubava lyubomyla lyubomyra lyuborada
    lyuboslava lyubov lyubyslava lyudmila lyudmyla lyudomyla maame maarit mabel mabelle mable macey machiko maci macie mackenzie macy madalena madaline madalyn maddison madeleine madeline madelyn
    madelynn madge madhavi madhu madhuri madie madilyn madina madisen madison madisyn madoka madonna madyson mae maegan maelis maelle maelys maeva maeve mafalda magali magda magdalen magdalena
    magdalini maggie magnolia maguette maha mahaut maheen mahin mahira mahlet mahnaz mahsa mahuta mahvash mai maia maica maida maija maimouna maimuna maira maire mairi maite maiya maja majda
    makayla makena makenna makenzie makhosazana maki makiko mala malak malala malalai malati malee maleeha maleka malena malene malia malika malin malina malinda malini mallie mallory malou malti
    malva malvina mamata mamello mami mamie mamokgethi mamphela mana manahil manal manana manca mandaakin mandakini mandana mandy mane mangala mangalya mani manisha manju manjusha manon manuela
    mao mara marae marama marcela marcelina marcella marcelle marcia mare mareme maren margaret margareta margarete margarett margaretta margarette margarida margarita margaux marge margie margita
    margot margret margrit margrith marguerite mari maria maria-ressa mariah mariam mariama mariame mariana mariane marianna marianne mariatou maribel marica maricarmen marichka maricica marie
    mariela mariella marielle marieme marietou marietta marija marika mariko marilena marilie marilou marilu marilyn marilyne marina marine marioara marion marisa marisol marit marita maritza
    marium mariya marja marjatta marjeta marjolaine marjorie marjory marlee marlen marlena marlene marli marlies marlis marsha marta marte martha marthe martina martine marwa mary maryam maryann
    maryia maryjane maryna maryse marzieh masa masami masechaba masih masoumeh massouda masumi mathilda mathilde matilda matilde mattie matylda maud maude maudie maureen maurine mavis mawuena
    mawusi maxima maxine may maya mayada mayawati maybell maybelle maye maymie mayra maysa mayte mayu mayumi mayya mazal mazie mazlan mbali mbalienhle mckayla mckenna mckenzie meagan meaghan
    mealea meaza mechyslava meda medea medha medina medya meena meenakshi meera mega megan megane megawati meggie meghan megumi mehbooba mehnaz mehrangiz mehreen mehriban mehwish mei meihua meike
    meiling meirav meire mekdes melania melanie melaniya melany melba mele melek melia melike melina melinda meline melis melisa melissa melita mellie melodie melody meltem melvina melyna melyssa
    menaka meng mengyao menka meral merav mercedes mercia mere meredith merel merete meron mertie merve meryem meseret meta metiria mhambi mi-kyung mi-ran mia micaela michaela michele micheline
    michelle michiko mie mieko mihaela mihi miho mihret mikaela mikayla miki mikiko mila milada milana mildred milena milica milka milla mille millicent millie miloslava mimoza min-ji min-jung
    min-seo mina minako minakshi mindy minerva minghua minka minna minnie minodora minoo mira mirabela miracle miranda miray mireille mirela mirella mireya miri miriam miriama mirjam mirjana mirka
    mirna miroslava misaki missouri misty mitra mitsuko mittie miu miyako miyoko mizuho mizuki mmabatho mmamoloko moa moana modesta modupe moe mofifoluwa mohana mohini moira mojca mojgan mojisola
    mojisoluwa mokryna mollie molly momina momoka momoko momtaz mona monica monika monique monir monserrat moraa moradeke morag moran morayo morenike morgana morgane moriah morolake mosinmileoluwa
    mosunmola motrya motunrayo mouna moushumi moyosore moza mozah mozelle mridula mstyslava mukhtaran mukta mulyani mumbi mumbua muna munawar munira muriel mutale muthoni mutoni mutsuko mwanaisha
    mwende my mya myah myla mylene mylodara myloslava myra myriam myrna myroslava myrtice myrtie myrtis myrtle myrto myung-sook na na-young naa naama nabila nabirye nada nadezda nadezhda nadia
    nadine nadiya nadja nadra nafisa naheed naila naima najat najla najwa nakato nakku nala naledi nalini namrata namubiru nan nana nanaia nanako nanami nancy nandi nandini nandita nani nanna
    nannie nanziwe nao naoko naomi naomie nara narcisa narges nargess nargis nargiz narin narine nasim nasima nasra nasreen nasrin natalia natalie natalija nataliya natalya natasa natasha nathalie
    nato natsuki natsuko natsumi naya nayeli nayla nazanin nazia nazli nazneen ndileka ndondoloza neda nedra neelam neema neeta negar neha neja nekesa nela nelda neli nelia nelida nella nelle
    nelli nellie nelly nelya nemyra nena nene neoma nerea nermin neslihan nesrine neta nettie neva nevena nevenka newroz neyla nga ngahuia ngaire ngan ngozi nguyet nhlakanipho nhu nhung nia niamh
    nichole nicole nicoleta nicolette nicoline niculina nida nidhi nidia nigar nigella nike niki nikki nikolina nila nilar nilde nili niloufar nilufer nimakoah nimco nina nine ningsih ninioluwa
    nirmala nirupama nisa nisha nisreen nita nitza njambi njeri njoki nkechi nkem nkiru nkiruka nkosingiphile nneka nnenna noa nobuko noelia noelle noemi noemie noemy nofoto nokuthula nola
    noluthando noluvuyo nolwazi nomathemba nombulelo nomcebo nomfundo nompumelelo nomsa nomvula nomzamo nona nonhlanhla nonjabulo nonkululeko nonna nono nontobeko noor nooshin nora norah nore
    noreen norene norhayati norina norma nosheen nosipho nosiviwe nour noura nova novella novi novita nozipho nozizwe nozomi ntokozo ntombazana ntombi ntombizodwa nuala nubia nuda nudem nudrat
    nune nur nuray nurgul nurgun nurhayati nuria nurit nurten nurul-izzah nusrat nvard nwakaego nwando nwe nya nyaboke nyah nyambura nyasia nyawira nyiramongi nyokabi oanh obiageli obioma oceane
    octavia oda odessa ofelia ofelya ofra ogechi ohnyana ojaswini oksana oktavie olajumoke olamide olanike olasunmbo oleksandra olena olesya oleta olga olha olimpia olimpiada oliva olive olivera
    olivia oliwia ollie ololade oluchi olufunke olufunmilayo oluremi oluwakemi olympe olympia omana omawunmi omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi ona
    onome onsari onyinye oona oonagh oormila opal opalina opaline ophelia ophelie ora oreofe oresta oriane orit oriyana orla orlane orly ornella orpha orvokki oryna oryslava orysya osnat otilia
    ottilie oumou oumy oxana oyenike oyindasola oyinkan ozella ozlem padma padmini paetongtarn paige paivi palazhka palesa palma palmira pam pamela panadda panagiota pania panka panna pansy paola
    paraskevi pari parisa parvaneh parvati parveen parvin pascale patience patricia patricija patrizia patsy patti pattie patty paula paulette paulien pauliina paulina pauline pavlina pearl
    pearlie pearline pegah peggie peggy peiyao pelagia pelagie pelaheya pelahiya penda pendo penelopa penelope penny peri perla pernilla perrine petra petronela petronille phalla philippine
    philomene phoebe phumzile phuong phyllis phyu pia pilar pinar pinkie piper pirjo pirkko pnina polina polly polona polyana ponni pooja poonam pooneh poornima poppy pornthip potishana pouran
    prabha pramila pratibha pratiksha precious preeti preity prema princess prisca priscilla priscille priska priti priya priyala priyanka prudence puan puja puleng purnima puseletso pushti puspa
    putri qian qin qiu qiuyan queen queenie quieta quratulain quyen quynh rabia rachael rachel rachelle rachida rachna rada radeke radha radhika radmila radoslava rae raegan rafaela rafia rafidah
    rageshwari rageswari raheela rahel rahma raina raisa rajani rajeshwari rajina rajna rakhi rakita rakiya ramaa ramata ramatoulaye ramatu ramona randa randi rangimarie rani rania ranjana
    raphaelle raquel rasha rasheedah rashida rashmi ratana rati ratih ratna raven rawan rayina rayisa razia reanna reba rebeca rebecca rebeka rebekah reem refilwe regina regitze regula rehana
    rehema rei reiko reina reka rekha rena renas renata renate renee renu renuka reshma ressie reta retha retno retta reva revathi reyna rhea rhianna rhiannon rhoda rhonda ria riana rie rigoberta
    riitta rika rikako rikke rim rima rin rina rini risa ristana rita ritsuko ritu ritva rivka robabeh roberta robyn rochelle rocio rodica rohana rohini roisin rojda rokeya rokhaya rokia roksana
    roksolana rola romana romane romena romina romy rong ronit ronja ronke roopa roos rosa rosa-maria rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda rosana
    rosanna rosario rose rosella roselyn rosemarie rosemary roser rosetta rosie rosina roslyn rosmah rosmawati rossie rostyslava rowena roxana roxane roxanne roya roza rozalia rozalija rozella
    rozina ruba rubie rubina ruby rubye rudo rudolfina rufina ruken rukhmani rukhsana rukmin rukmini rumdoul rumena rupinder ruslana rusudan rut ruta rutendo ruth ruthe ruthie ruxanda ruya ruza
    ruzanna ruzena rylee ryleigh ryoko saadia saado saara saba sabah sabeen sabiha sabina sabine sabrina sabryna sachiko sadaf sadako sade sadhana sadia sadie sadye safa safia safiatou safietou
    safira safiya sagal saghar sahar sahle-work sahra saida saige saima sajida saki sakshi sakura salama salimata salimatou sallie sally salma salome salomea salomey salote saltanat saly samaneh
    samanta samantha samara samia samin samina samira sammie samrawit samukelisiwe san sana sanaa sanae sanam sanda sandar sandhya sandra sandrine sandy sangeeta sania sanja sanjana sanna sanne
    santa santina sanya saodat saoirse sapna sara sarada sarafina sarah sarai sarala saraswati saratu sari sarina sarisha sarit sarita sarla saroj saroja sarojini sasha saskia sassui satenik
    satoko satomi satsuki satu savanah savanna savannah savina savita savitri sawsan sayaka sayuri scarlett sebnem seema segilola segolene seiko sekinat sela selam selamawit selcan selena selene
    selin selina selma selvi semra sena senait senay seo-hyun seo-yeon sepideh serafima serafina serena serenity serine setareh setsuko sevgi seynabou shabana shabari shabnam shagufta shaharzad
    shahd shahida shahla shahnaz shahrizat shahrzad shaikha shaima shaina shaista shakira shakti shakuntala shalini shamim shamima shamma shamsa shamshad shana shanel shanelle shania shanie
    shaniya shanna shannon shanny shanon shanshan shanta shanti shany sharda shari sharmeen sharmila sharmin sharon shashikala shawna shaylee shayna shazia sheela sheila shelia shelley shelly
    sherbano sheri sherri sherry sheryl shigeko shiho shilpa shiori shira shireen shirin shirisha shirley shivakari shizue shizuka shlomit shobha shobhana shoko shona shoshana shraddha shresth
    shresthi shreya shreyashi shridevi shrishti shristi shruti shubha shubhaprada shufen shuhua shukria shulamit shumin shushan shuxian shuyuan shwet shweta shyann shyanne sian sibongile sibyl
    sibylle siddhi sidonia sidonie sidra sien sienna sierra sifan sigal signe sigrid sigrun siham silan silje silvana silvia silvija sima similoluwa simin simisola simona simone sindisiwe sindiso
    sinead sinenhlanhla sinidu sinikka siobhan siphephelo siphokazi sira siranush siri sirikit sirimavo sirin sirindhorn siriporn sister sita sitara siti siti-hasmah siv sivan sixtine sizakele
    sizani skye skyla slava slavica slavka slobodanka sloka smita smiyana smriti sneha snezana snizhana so-young socorro soda sofia sofie sofija sofiya soheila sokhna sol-ju solange soledad soline
    solomiya solveig somsri somto son-hui sona sonal sonali sonia sonja sonya soo-jin soo-yeon sophia sophie soraia soraya sorcha sorina sothea souad soumaya sowande spela sreymom stacey stacy
    stanislava stanyslava stasa stavroula stefana stefania stefanie stela steliana stella steluta stephania stephanie stephany ster sterre stine stojanka su su-jin suad subhadra subhashini
    subhasini subira subomi sucheta suci suda sudarat sudeva sudha sue suelen sufia sughra suha suhair sujata sukanya sulastri sulochana sultana suma sumaira sumaya sumayyah sumiko sumitra summer
    sun-hee sun-young sunanda sundari sunisa sunita sunniva supriya suryakantam susan susana susanna susanne sushila sushma susi susie suu suzana suzanne svetlana sviatlana svitlana svyatoslava
    swapna swara swarnalata swati sweta syble sydnee sydni sydnie sylvia sylvie synne syuzana szofi szofia szonja tabassum tabea tabitha tadelech taguhi tahani tahereh tahira tahlia tahmina taisia
    talei tali talia talita talya tamaki tamar tamara tami tamia tamiko tamilisai tammy tamuna tangiwai tania tanirika tanja tanushree tanushri tanvi tanya tanzila tara taraneh tariana tariro
    tarja taryn tasha tasleem taslima tatev tatiana tatjana tatum tatyana tawakkol tawakkul taya tayisiya te-puea tea teesta tehmina teja tekla tellervo teodora teona teresa teresia tereza terezia
    terezija teri terri teruko tess tessa tessie tetiana tetyana teuta thabisa thadie thais thalia thamizhachi thandeka thandi thandiwe thea theano thelma thembi thembisile theodora theresa
    therese theresia thi thida thiri thobeka thoko thokozani thokozile thom thora thu thulasi thuli thulisile thuraya thuy tia tiana tianna tiara tierra tiffany tigist tiina timea tina tinatin
    tingting tiphaine tirhas tiril tirunesh titi titiek titilayo tiwa tjasa tolu tolulope toluwani toluwanimi tomasa tomiko tomoe tomoko tomomi tonya toshiko tova toyin tracey traci tracy trang
    tressa tressie treva tricia trine trinh trinity trisha truc trudie trycia tsakane tsehay tsitsi tsuyako tuana tuba tui turai tuti tuula tuulikki tuva tuyet twila tyra tzipi tzipora uju ujunwa
    ulduz ulkar ulla uloma ulrika uluthando ulviyya ulwazi uma umm umutoni una unity urmila urska ursula usha ustyna utami uwase uwimana uyen uzma uzo uzoamaka vada vaidehi vaijayanthi vaijayanti
    vaishnavi vaishno vaishvi vala valentina valentine valentyna valeria valerie valerija valeriya vallie vanda vandana vanesa vanessa vani vania varalakshmi varda varsha varvara vasanti vasiliki
    vasilisa vasudha vasundhara vasylyna veda vedanshi veena velda vella velma velva vena venera vera verda verdie verena vergie verica verla verlie verna vernice verona veronica veronika
    veronique vesna vesta vibeke vicenta vicki vickie vicky victoire victoria vida vidya viera vieroslava vigdis vijaya vijayalakshmi viktoria viktorija viktoriya vilde vilena vilenina vilina
    vilma vimala vincenza vinita viola violet violetta violette viorica vira virag virgie virginia virginie virhiniya vita vitalina vitoria vittoria viva vivian viviana viviane vivianne vivienne
    vjosa vlada vladana vladimira vladislava vladyslava vlasta voula vreni vrinda vrund vseslava vuyelwa vuyiswa vy wafa wafaa wai waimarie wairimu waithira wakana wamaitha wambui wan wanda
    wangari wangeci wangui wanida wanja wanjiku wanjiru wati wava weiwei wendy wenjing whetu whina whitney widad widya wiktoria wilhelmina wilhelmine willa willow wilma winifred winnie winnifred
    winona wubit wulan wuraola xatun xenia xezal xia xian xiaohong xiaohui xiaolan xiaoli xiaomei xiaoyan ximena xinyi xiomara xiu xiulan xiumei xiuying xochitl xoliswa xue xueqin yaa yacine
    yadana yadira yae yael yaffa yalda yamileth yamini yana yanhong yanling yanping yanti yara yaretzi yaroslava yaryna yasemin yasmeen yasmin yasmine yasuko yawen yayoi yazmin yehudit yejide
    yekaterina yelena yelizaveta yen yenny yeo-jung yeon-ah yesenia yessenia yetnebersh yetunde yevgenia yewande yibanathi yin ying ying-wen yingluck yingying yiyi yo-jong yocheved yoko yolanda
    yolande yong-ae yoo-jin yordanos yoshie yoshiko yoshino young-ae young-hee young-ja young-mi yousra yse ysee yu-na yue yueying yui yujie yuka yukari yukhyma yukhymiya yukiko yukina yuko yulan
    yulia yulianna yuliya yulya yumei yumi yumiko yun-hee yuna yuni yuriko yustyna yuting yuxin yuzhen yvette yvonne zabava zabel zahra zaib zainab zainabu zaira zaituni zakelina zakia zala
    zandile zanele zaneta zara zareen zaria zarifa zawadi zaynab zdenka zdeslava zeb zehava zehra zeinab zeinabou zejnep zelda zella zelma zelmira zenobia zeritu zerya zetta zewdie zeynep zhaleh
    zhanna zhihui zhila zhilan zhozefina zihan zin zina zinaida zinayida zindzi zinhle zipporah zita ziva zixuan zlata zlatica zlatka zobuhle zodwa zoe zoey zofia zofija zohra zohreh zoi zoie
    zoila zoja zoleka zoliswa zora zoreslava zorka zoryana zoryna zoya zselyke zsofia zubaida zubeda zuhura zula zulaihat zulfiya zulia zuraida zuzana zuzanna zvenyslava
  `
})
