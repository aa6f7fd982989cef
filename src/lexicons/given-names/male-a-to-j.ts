import {lexicon} from '../lexicon.ts'

/** Given names of men over the world, A to J, in lower case and without diacritics. */
export const maleGivenNamesToJ = lexicon({
  name: 'male-given-names-a-to-j',
  about: 'Given names of men over the world, A to J, without diacritics',
  source:
    'drafted for this project; besides, names of @faker-js/faker 10.6.0, MIT, without diacritics',
  entries: `
    aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamir aamod aanand aanandaswarup aanjaneya aarav aaron aaryan aatmaj aatreya aayushmaan aayushman abayomi abbas abdallah abdel
    abdelaziz abdelfattah abdelhak abdelhamid abdelilah abdelkader abdelkrim abdelmajid abdelmalek abdelrahman abdelsalam abderrahman abdi abdiel abdirahman abdirashid abdiweli abdon abdou abdoul
    abdoulaye abdourahamane abdul abdulaziz abdulhamid abdulkarim abdulla abdullah abdulmalik abdulrahman abdulsalam abdur abdurrahman abe abebe abeiku abel abelard abelardo abera abhaidev
    abhirath abhisit abhisyanta abid abiodun abiola abiona abisola abisoye abiy abner abolhassan abou aboubacar abraham absolon abu abubakar abul acaryatanaya achalesvara acharyanandana
    acharyasuta achille achilleas achintya achyut adalbert adalberto adam adama adamu adan addo ade adebayo adebiyi adebola adebowale adeboye adedayo adedeji adeel adegoke adekitan adekola
    adekunle adelbert adeleke adelin adem ademola adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adetokunbo adewale adeyemi adeyi adheesh adhiraj adhrit adigun adikavi adil adinath aditeya
    aditya adityanandan adityanandana adnan adolf adolfo adolph adolphus adonis adrain adriaan adrian adriano adriel adrien adripathi adriyan advaya afal afanasiy afolarin afonso aftab afzal
    agamemnon agasti agastya agaton agim agneya agnimitra agniprava agnivesh agostinho agung agus agustin aharon ahmad ahmadu ahmed ahmednasir ahmet ahsan aibek aidan aiden aidid aime aiono
    airlangga ajala ajani ajay ajeet ajit ajmal akande akanmu akanni akash akbar ake akeem akhilesh akhtar akida akif akihito akilisi akin akinkunmi akinlabi akinola akinwale akinwumi akinwunmi
    akio akira akroor aksel akshaj akshat akshayakeerti akufo akwasi akwesi al alade alain alamgir alamu alan alassane alban albert alberto albin alcibiade alcide alcides alden aldo alec alejandro
    alek aleksa aleksandar aleksander aleksandr aleksei aleksi alemayehu ales alessandro alessio alevtyn alex alexander alexandr alexandre alexandro alexandros alexandru alexei alexej alexey
    alexzander alf alfons alfonso alfonz alfonzo alford alfred alfredo ali alija aliko aliou alioune alireza alistair aliyu aljaz allan allen almazbek alois alojz alok alonzo alparslan alpha
    alphonse alphonso altaf alton alvah alvaro alvin aly amadou amadu amady amanuel amanullah amar amaranaath amaresh amarnath amartya amath ambroise ambrose ambroz amdy ameen ameer americo ameth
    ameyatma amha amid amin aminul amir amirali amish amit amitabh amitav amjad ammar amnon amogh amol amos amram amrit amrullah anaadi anagh anal anand anang anant anas anastacio anastas
    anastasios anastasiy anatol anatole anatoliy anatoly anbumani andel andelin anders anderson andi andile andras andraz andre andreas andrei andrej andres andrew andrey andrija andriy andualem
    andy aneurin ange angel angelo angus anibal anies anil anilaabh anilabh anirban anis anish anisul anjaneya anjolaoluwa ankal ankit annamalai ansel anselme ante antero anthony antim antin
    antoine anton antone antoni antonin antonio antonis antoniy antony antti antwan antwon anunay anup anura anuraag anurag anutin anwar anze apirana apirat apollinary apollo apostolos aqil ara
    aram aramayis ararat arash arch archan archibald archie arda ardeshir ari arian aric arie arief ariel arif arifin arijit ariki arindam aris aristide aristotelis arjen arjun arkadiy arkady
    arkhyp arlo arman armand armando armel armen armin arnaldo arnaud arne arnesh arno arnold arnoldo arnulfo aron arona arpad arsen arsene arseniy arshad arshak art artem arthur artur arturo
    artus artyom arumugam arun arunthavanathan arvel arvid arvind aryan asad asaduzzaman asep asghar asher ashfaq ashlesh ashok ashot ashton ashutosh ashwin asif asim askar askold assimi atal
    atanas ataollah ataullah athanasios atif atiku atmanand atmananda ato atsushi atta attahiru attila aubrey august auguste augustin augusto augustus aung aurel aurele aurelian aurelien aurelio
    austen austin auxence avadhesh avdal avhustyn avi avigdor avinash avner avraham avreliy awad awar axel ayad ayaz ayden ayele ayinde ayman aymen aymeric ayo ayodeji ayodele ayoub ayub azad azam
    azariy azhar aziz azizul azubuike azzam baalaaditya baalagopaal baba babacar babagana babajide babak babangida babar babasola babatunde babatunji babawale baburam bader badr bafana bagus
    bahman bahram bahruz bahula bailey bakary bakhyt bakir bakula balaaditya balachandra baladitya balagopal balagovind balasaheb balazs baldev balen balgopal balint balthazar balwant bambang
    bamidele bamir bandar bandhu bandhul bandile bangizwe banharn banji bankim bankimchandra bankole bantu bao baptiste barack baraka baran barham baris barnabas barnabe barney baron barre barrett
    barry bart barthelemy bartholome bartolomej barton baruch bas basdeo basel bashar bashir basil basile basim bassam bassirou bastian bastien basuki batuhan baudouin bauyrzhan bawer baxtiyar
    bayu baz beat beau bechir behnam behrouz behzad beji bekele belisario bello belo ben benadik bence bende bendeguz benedek benedict benedikt benett bengt beniamin benicio benigno benito
    benjamim benjamin bennett bennie benny benoit bent benton berat berdan bereket berhane berhanu berkay bernard bernardo bernhard bernie bert bertalan bertram bertrand besar beto bezalel
    bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagat bhagavaan bhagvan bhanu bharadwaj bharat bhardwaj bhargava bharrat bhasvan bhaswar bhaumik bhaves bheeshma bheki bhekimuzi bhekizizwe
    bhekumbuso bhim bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhumibol bhupati bhupen bhupesh bhupinder bhushan bhushit bhuvanesh bhuvaneshwar bibek
    bidzina bijan bijay biju bikash bilal bilawal bill billy bilomyr biloslav bima bimal bingu binh biniam binyamin biodun bipin biplab birane birhanu birjesh bishal bishnu bjarni bjorn blahoslav
    blaise blake blaz blaze blazej bless bo boaz bob bobby bobi bodhan boediono bogdan bohdan bohumil bohumir bohus bohuslav bojan bola boldizsar boleslav bongani bongbong bonginkosi bonifac
    boniface borek boric boris borislav borjan borko borut borymyr borymysl borys boryslav borzou bosko botan botond bouba boubacar boubou bougainville bounnhang bourahima boutros boxi boyd boyko
    bozhemyr bozhen bozidar brad braden bradford bradley bradly brady braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brain brajen brajendra brajesh bram brando brandon brandt brandyn
    branimir branislav branko brannon branson brant bratomyl bratoslav bratymyr bratyslav braulio braxton brayan brendan brenden brendon brennan brennon breno brent bret brett briac brian brice
    brieuc brijesh brock broderick brody bronislav brooks bruce bruno bryachyslav bryan bryant bryce brycen bryon buchi buck bud buddha buddy budhil budi budimir budymyr buford bujar bukar bulent
    burak burevist burhanuddin burley buster buti butros buytur byron bystrik byung-hun cabdi cade caden caesar cahyo caio cale caleb calebe calin calixte callum calvin camden cameron camil camilo
    camren camron can candelario candido carl carles carleton carlo carlos carlton carmelo carmine carroll carson carter cary cas casimer casimir caslav casper catalin caua ceasar cecil cedomir
    cedric cedrick cedrik celestin celestino celian cem cene cesar cezar chaanakya chaaruchandra chacha chad chadd chadrick chaim chaitan chakor chakradhar chakravartee chakravarti chanakya chance
    chandak chandan chandraayan chandrababu chandrabhan chandradev chandraketu chandramauli chandramohan chandran chandranath chandrashekhar chandrikapersad chang-ho chao chapal charak charalambos
    charles charlie charuchandra charuvrat chase chaten chatur chaturaanan chaturbhuj chaturon chaudhry chauncey chavalit chaz cheddi chege cheick cheikh cheikhou chekhouna chen cheng cheol-soo
    cherif cheruiyot chester chet chetan chetanaanand chi chi-ming chibuike chibuzo chidaakaash chidaatma chidambar chidambaram chidananda chidi chidiebere chidozie chiedozie chiedu chijioke chike
    chima chinedu ching-kuo ching-te chinh chinmayanand chinmayananda chinonso chinua chinwe chinweizu chirag chiranjeev chiranjeeve chisom chitraksh chiwetel chongzhen chornota choummaly chris
    christ christer christian christoffer christop christoph christophe christopher christos chu chuan chuck chuka chukwu chukwudi chukwuemeka chukwuma chul chul-soo chung-hee cicero cihan ciprian
    ciril ciro claes clarence clark claud claude claudio claus clay clayton clem clemens clement clemente cletus cleve cleveland clifford clifton clint clinton clovis cloyd clyde coby cody colby
    cole coleman colin colins collin colm colt colten colton columbus come conner connor conor conrad constant constantin cooper corbin cordell corentin corey cormac cornel corneliu cornelius
    cornell cortez corvin costas coy craig crawford cristian cristiano cristobal cristofor cristopher csaba csanad csongor ctibor cuauhtemoc cullen cuong curt curtis cyprian cyprien cyriaque cyril
    cyrille cyrus da daan dae-jung dai daichi daiki daisuke daiwik dalai dale dalemyr dalibor dallas dallin dalton damang dameon damian damien damife damilare damilola damion damir damjan damodar
    damodara damon dan dandak dandapaani dandre dane dang dangelo danh danial daniel daniele danijel danilo danish danjuma danny dante danu danylo daouda dapo darcy daren darian darien darin dario
    darion darius dariush dariy darko darnell daromyr daron darrel darrell darren darrick darrin darrion darron darryl darshan darwin daryl dashawn dat datta dauda daudi dave davi david davide
    davin davion davit davon davonte davor dawit dawson dax dayaamay dayaananda dayaanidhi dayamayee dayne dayo dayton de-huai dean deangelo deb debashish declan dede dedi dedric dedrick
    deenabandhu deepak deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar deion dejan dejon dejuan delbert dele delmer demarco demarcus demario demba
    demeke demeter demetrius demilade demissie demond deneval deng denis denisz deniz dennis denys denzel deon deondre deontae deonte dereck dereje derek derick deron derrick dersim des deshaun
    deshawn desi desmond dessalines desta destin dev devadatt devagya devajyoti devak devante devdan deven devendra devesh deveshwar devin devlet devonte devvrat dewayne dewey dewitt dexter
    dezider dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharma dharmaketu dharmendra dhirubhai dhruv dhyanesh dhyaneshwar diallo diarmuid didier didit diego dieter digambar digambara
    digvijay dikgang dilip dillan dillon dimitri dimitrij dimitrios dimitris dimos dinakar dinesh dingane dinh dinis dinka dinkar dino dinu diogo dion dionysis dionyz diosdado dipankar dipendra
    dipesh diptendu dirar diroj divaakar divakar divjot djibo djibril djibrill djoko dmitri dmitry dmytro do doan dobromyr dobromysl dobroslav dock dodi domen domenic domenick domenico domingo
    dominic dominick dominik don donald donat donato donavon dong dong-hyun dong-wook dong-yeon donnell donnie donny doo-hwan dorel dorian dorin doron doug douglas dov doyle dragan dragisa drago
    dragoljub dragomir dragos dragoslav drahomir drahoslav drake drazen drew dries dron drona duan duane duarte duc duck-soo dudley duma dumisani dumitru duncan duong durodola durward dusan dusko
    dustin duy dwaipayan dwaipayana dwayne dwi dwight dylan eamon eamonn earl earnest easton ebiowei ebo ebrahim ebuka ed edappadi edd eddie eddy edem edgar edgard edgardo edi edison edmond edmund
    edouard edozie eduard eduardo edvard edvin edward edwardo edwin eekalabya eero efim efraim efrain efrem efren egor ehsan ehud eiji einar eino eirik eisaku ekaaksh ekadant ekaksh ekalavya
    ekaling ekdant ekene eko ekow ekrem ekundayo eladio elazar elbert elchin eldon eldred eldridge eleazar eleftherios elhadj eli eliah elian eliano elias elie eliezer elijah elio eliseo elisio
    eliud elliot elliott ellis ellsworth elmer elmo elmore elnur eloy elroy elton elvis elwin elwyn elyakim elyas elyes emanuel emeka emenike emerson emiel emil emile emilian emiliano emilio emin
    emir emmanuel emmerson emmet emmett emmitt emomali emre enda endalkachew enea enes enguerrand enlai ennio enoch enos enrico enrique ensar ensio enver enyinna enyinnaya enzo eoghan epeli
    ephraim erast eray erdal eren ergun eriberto eric erich erick erik erkki erling ernest ernesto ernie ernst ervin erwin esben esmaeil esmail esse essien esteban estevan esupofo ethan etienne
    eugen eugene eusebio evan evangelos evans evariste even everardo everett everette evert evgeni evgeny evo ewald ewell eyal eymen ezekiel ezequiel ezer ezio ezra fa'aolatane fabian fabiano
    fabien fabio fabrice fabricio fadel fadi fadli fahad fahd faiq faisal faizan fajar fakhrul fanie fanyana farai faramarz fares farhad farid faris farmaajo farooq farouk farrokh faruq faruque
    fatih fatmir faure faustin faustino fausto favian fawad fawzi fayez faysal fazal fazlur federico fedor fei feisal fekadu feleti feliciano felicien feliks felipe felix felton femi feng
    ferdinand ferenc fereydoun fergus fermin fernando ferre ferry festus fethullah fidel fiifi fikile fikre fikret filemon filiberto filip filipe filipp filippo finley finn finnley fiodor fionn
    fisseha flavien flavio fletcher florencio florent florentin florian florin floyd flynn foday fode folorunsho folu forbes ford forest forrest fortunat foster fotis fouad franc francesco franci
    francis francisco franco francois frank frankie franklin frantisek franz fred freddie freddy frederic frederick frederico frederik fredrick fredrik fredy freeman fridolin fridrich friedrich
    fritz fu fuad fumio funani funmilade furkan furman fynn fyodor gabe gabi gabin gabor gabriel gabriele gachagua gad gadi gael gaetan gaetano gagan gage gagik gajaadhar gajabahu gajadhar
    gajbaahu gamal ganak ganaka ganapati gandharv gandharva ganesh gang gangesh gani ganjar garang garba gardner garegin garett garfield garland garret garrett garrick garrison garry garth garud
    garuda gary gaspar gaspard gasper gaston gati gatik gatot gatsha gauraang gaurang gauranga gaurav gautam gautama gautier gavin gavril gbadebo gbeminiyi gbemisola gbenga gbolahan gbowoade gebre
    gebremedhin gedeon geir gejza gellert genadi gene general genki gennady gennaro geo geoffrey geoffroy georg george georges georgi georgios georgy geovanni geovanny geovany gerald gerard
    gerardo gerasim gergely gergo gerhard germain german gerrit gerry gerson getachew getu getulio ghaleb ghanaanand ghanashyam ghanshyam ghassan ghazi ghenadie gheorghe gholam gholamhossein
    gholamreza ghulam gi-hong giacomo gian gianluca gianni giannis giap gibran gichuru gideon gift giga gil gilad gilbert gilberto giles gilles gino gioele giorgi giorgio giorgos giovani giovanni
    giovanny giri girik girika girindra giriraaj giriraj girish girma giuliano giulio giuseppe gjorge gleb glen glenn gnassingbe gobinda gocha godfrey godswill golam goncalo gonzague gonzalo
    goodluck goodwill gopaal gopal gopalkrishna gopee gopi gorakhanatha gorakhnath goran gordan gordon goro goswamee goswami gotabaya gottfried gotum gouranga goutam govan govind govinda grady
    graham grant granville grayson green greg gregg gregoire gregor gregorio gregory greyson grgur griffin grigol grigore grigoris grigory grover guangbiao gubio gudakesa gudakesha gudni guido
    guilherme guillaume guillermo guiseppe gulbuddin guled gunawan gunnar gunner gunter guo guofeng guoqiang gurbanguly gurcharan gurdev gurpreet guru gus gust gustav gustave gustavo guy gwede
    gyorgy habib habibie habibollah habibur habimana habtamu hadi hafeez hafiz hage hai haibatullah haider haile hailemariam hailu haim haitham haji hajime hakainde hakan hakim hakob hakon hal
    halil halim hama hamad hamadi hamdan hamdullah hamed hameed hamid hamidou hamidreza hamish hamisi hamisu hamza han handoko hani hank hannes hannu hans hans-peter hans-rudolf hans-ulrich
    hansjorg hanspeter hansruedi hansueli hao haoran harald hardeep hardik hardy hari harinarayan haris harish harit harjit harmoko harmon harnoslav harold haroun harrison harry harsh harsha
    haruki harun haruto harvey hasan hasanul hashem hashemi hashim hasim haskell hasni hassan hassanal hastings hatem hatta havrylo hawar haydar hayden hayk heath heber hector heikki heinrich
    heinz heitor heja helie helio helmer helmut hemant hemi henderson hendra hendrik hendro heng hennadiy henri henrich henrik henrique henry heorhiy herasym herbert herman hermann hermenegildo
    herminio hernan hershel herzi heshmat heung-min heval heydar hibatullah hicham hidayat hideaki hideki hideo hideyoshi hieu hifikepunye hilario hilbert hillard hillel hilton himanta hipolito
    hiram hiranmay hiranmaya hiro hiroaki hirobumi hirofumi hirohito hiroki hiroshi hiroto hiroyuki hisao hisham hishammuddin hla hlaing hlib hnat ho-jin hoang hoani hobart hohepa hojjat holden
    homayoun homer homero hone hongwen honore hooman horace horacio hordiy hormoz horymyr horyslav hosea hoshyar hosni hossein houari houssam houston hovhannes howard howell hoyt hozan hradymyr
    hrant hryhoriy htin hu hubert hudson hugh hugo hugues hui hulusi humberto hun hung hunor hunter husam husayn hussain hussein huw huy hyman hyun-jun hyun-woo hyung-jun iacob iain ian ib ibidapo
    ibou ibra ibrahim ibrahima ichiro idowu idris idrissa idy ifeanyi ifeanyichukwu ifthikhar iftikhar ige ignac ignacio ignacy ignasius ignat ignatius igor ihab ihor ihsan ijaz ike ikechukwu
    ikemefuna ikenna ikeoluwa iker ikhidie ikram il-sung ilan ilarion ilay ilhan ilian ilias ilie ilija ilir ilja illya ilmari ilqar ilya ilyas ilyes imad imam immanuel imran imre imrich in-ho
    inam inder indrajit inioluwa inoke insa ioan ioannes ioannis ion ionel iosif iqbal iraj irakli iraklis ireti irfaan irfan irvin irving irwan irwin isa isaac isac isadore isai isaiah isaias
    isak isamu isao iseoluwa ishaan ishaq ishaque ishola isidor isidore isidro isko islam ismael ismail ismaila ismet isom isoroku israel issa issac issam issoufou istvan itamar itsuki itumeleng
    itzhak iulian iurie ivan ivane ivar ivo iwan ixtiyar iyad iyiola iyke izaiah izhar izidor iztok izyaslav jaafar jaakko jabari jabu jabulani jace jacinto jack jackson jacob jacobo jacobus
    jacques jaden jadesola jadon jadranko jae-in jae-myung jae-won jae-yong jafar jagadish jagadisha jagan jagathi jagdeep jagdish jagmeet jagmohan jahangir jahnu jai jaime jair jairam jairo
    jaishankar jaka jakaya jake jakob jakov jakub jalal jaleel jalen jalon jamaal jamal jamar jamarcus jamel james jameson jamie jamil jamir jamison jamshid jan janez jani janick janko jannik
    jannis janos janosch jaquan jaramogi jared jaren jari jarne jarod jarolim jaromir jaron jaroslav jaroslaw jarred jarrell jarret jarrett jarrod jarvis jasen jason jasper jassim jaswant javad
    javas javed javid javier javon javonte jawad jawaharlal jay jayant jayaprakash jayce jayden jaydon jaylen jaylon jayson jean-bertrand jean-bosco jean-claude jean-daniel jean-francois
    jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jeb jed jedediah jedidiah jef jeff jefferey jeffery jeffrey jeffry jejomar jelani jelle jeneral jens jeppe jerad
    jerald jeramie jeramy jerel jeremiah jeremias jeremie jeremy jergus jermain jermaine jermey jernej jerod jerome jeromy jeronimo jerrell jerrod jerrold jerry jesper jesse jesus jett jevon jhala
    ji-hoon ji-hun ji-sung jiabao jian jiang jianguo jianjun jianlin jibril jide jie jieshi jihad jim jimmie jimmy jin-woo jinping jintao jiro jisheng jitender jitendra joachim joah joakim joao
    joaquim joaquin job joe joel joesph joey johan johann johannes johathan john johnathan johnathon johnnie johnny johnpaul johnson joko jomo jon jona jonah jonas jonatan jonathan jonathon
    jong-il jong-nam jong-un joojo joon-ho joost jordan jordi jordon jordy jorg jorge jorgen joris josaia jose josef joselito josep joseph josh joshua joshuah josiah josphat josue jovan jovani
    jovanny jovany jovenel joze jozef jozsef jozue juan jubril juda judah judd jude judge judson juha juhani juho jukka jules julian julien julio julius juma jun jun-ho jun-seok junaid junfeng
    jung-hee jung-ho junichi junichiro junior junius junya juraj jure jurg jurgen juri juscelino justen justin juston justus justyn jusuf juvenal juwan juwon jyotiraditya jyotis
  `
})
