import {lexicon} from '../lexicon.ts'
import {maleGivenNamesToJ} from './male-a-to-j.ts'

/** Given names of men over the world, in lower case and without diacritics. */
export const maleGivenNames = lexicon({
  name: 'male-given-names',
  about: 'Given names of men over the world, without diacritics',
  source:
    'drafted for this project; besides, names of @faker-js/faker 10.6.0, MIT, without diacritics',
  includes: [maleGivenNamesToJ],
  entries: `
    kaan kabba kabelo kabine kabiru kacper kade kaden kadin kadir kaesang kagame kagiso kaguta kahu kai kai-shek kailash kais kaishek kaito kaizer kaj kakha kakhi kakuei kale kaleb kalervo kalevi
    kalidou kalonzo kalu kamal kamalesh kamau kamel kameron kamil kamlesh kamran kamren kamron kamuzu kanak kanaka kanayo kane kang-in kanhaiya kannan kannen kapil karan karapet kareem karim
    kariuki karl karl-emil karl-johan karol karthik kartik karunanidhi kashif kashim kashyap kasim kasit kasper kassa kassim kassym-jomart kasym-jomart katsuhiko katsuo katsuya kauri kaveh kavon
    kawa kayden kayode kaysone kayumba kazem kazim kazimir kazuki kazuo kazuya keagan keano keanu keaton keba kebede keegan keenan keerti kehinde kei keiichi keiji keir keisuke keith keizo keji
    kelechi kellen kelton kelvin kem kemal ken kenan kende kendrick kenenisa kenichi kenji kenneth kennith kenny kent kenta kenton kenyon kenzaburo kenzo keon keqiang kerem kerim kesava keshaun
    keshawn keven kevin kevon keyon keyshawn keyvan kgabu kgalema kgosi khadga khadim khai khairy khaled khalid khalifa khalil khalilullah khamtai khandaker khang khawaja khaya khem khoa khoi
    khoryv khosrow khotso khulu khurram khurshid khvalymyr ki-moon kian kianoush kichi kiel kieran kiet kiichi kiir kilian kimani kin king kingsley kip kipchoge kipkorir kiplagat kiprop kipruto
    kiraitu kiril kirill kirk kirti kishore kithure kiyoshi kizito kizza kjell klaas klaus kleber klemen klemens klement kliment ko kobe koby kocer kody kofi kohei koichi koigi koji kojo kolawole
    kolby kole koloman kolos komang konrad konstantin konstantinos konstantyn koray korbin korede korey kornel korneliy korniy kornyliy kornylo kory kosrat kostas kostyantyn kosuke kotaro kourosh
    kraig krishna krishnadas krishnadasa kristian kristijan kristjan kristof kristofer kristoffer kristopher krisztian krisztofer krsto kuan kubura kudzai kujoe kuldeep kumar kun kunal kunio kunle
    kurgat kurmanbek kurt kurtis kusuma kuzma kuzman kwabena kwadwo kwaku kwame kwamena kwang-ho kwasi kweku kwesi kyan kyaw kyi kyle kyler kyriakos kyrylo kyung-soo kyy laal lachlan lad ladarius
    ladislau ladislav lado ladomyr ladyslav lafayette lai laisenia laith lajos lakhdar lakshman lakshmidhar lakshminath lal lalit lalu lam lamar lambert lambros lamido lamine lamont lance landen
    lander langa lanre lansana larbi laron larry lars lasisi lassana lasse laszlo latif laurens laurent laurentino laurentiu lauri laurin lavrentiy lavrin lawan lawrence lawson laxman layth lazar
    lazare lazaro lazarus lean leander leandre leandro lebogang lech lefteris lehlohonolo lei leif lekan leke leland lema lemma lemuel len lenin lenn lennart lennert lennie lennox lenny leo leon
    leonard leonardo leone leonel leonid leonidas leopold leopoldo lere leroy lesego lester lev levan levent levente levi levin levko levon levoslav levy lew lewis liam liamine lian liang liaquat
    lias lidetu lincoln lindani lino linus linwood lio lion lionel lior lisandro livio liviu ljubisa ljubomir llewellyn lloyd logan loi loic lon long longin lonnie lonny lonzo lorenz lorenzo lorin
    loris lotfi lou louay louie louis loukas loup lourenco lovro lowell lowie lu luan lubomir lubor lubos luboslav luc luca lucas lucca lucian luciano lucien lucio lucious lucius ludomil ludovic
    ludovit ludvig ludwig luhut luigi luis luiz luka lukas luke lulzim lungelo lutfi luthando luther luvuyo lwandle lwazi lyam lyle lyndon lystvych lyubodar lyubomyr lyubozar mac machar mack macky
    mactar made madhav mads madu mael magaji magnus mahamadou mahamane mahathir mahbub mahdi mahe mahendra maher mahesh maheswar mahfud mahfuz mahinda mahir mahmood mahmoud mahmud maina
    maithripala majed majid major makar makarios makau makhtar makinwa makonnen makoto maks maksim maksym maktoum malachi malcolm malick malietoa malik mallam mallikarjun malo malthe mama mamadou
    mamady mamo mamoru mamoudou mamour mamuka manasseh mandla manet manfred mangaliso mangosuthu manh manik manikya manish manley manmohan manny manohar manoj manolis manouchehr mansour mansur
    manuel manzoor maphikelela maqbool mar marc marceau marcel marcelino marcell marcellus marcelo marco marcos marcus marek mariano marijan marin marino mario marius mark markiyan markku marko
    markus marley marlo marlon maros marques marquis marquise marshall martim martin marton martti marty marut marvin marwan masaaki masahiro masaki masao masaru masashi masato masayoshi masayuki
    mashaal masinde masizole mason masood masoud masrour massamba massimo massoud masud matar mate matej mateo mateus mateusz mathenge matheo matheus mathew mathias mathis mathurin matias matis
    matiu matjaz mats matt matteo matthew matthias matthieu matthis matti mattia mattias mattis matus matviy matyas maung maurice mauricio mauro maverick max maxence maxim maxime maximilian
    maximiliano maximilien maximillian maximo maximus maxwell mayeul maynard mayoor mazen mazloum mazlum mbaye mbugua mduduzi mechyslav medard medoune megat meghnad meghnath mehdi mehmet mehmood
    mehran mehrdad meir mekhi melchior meles melvin menachem mengistu merera merlin mert mervin mete metod mevlut mher mian micael micah micha michael michaelle michalis micheal michel mick
    mickael miel miguel miha mihai mihail mihajlo mihaly mikael mikaere mikail mikalai mike mikel mikhail mikheil mikio mikis mikkel mikko miklos mikulas milad milan mile miles milford milic
    milivoj milo milorad milos miloslav milovan miltiadis milton milutin min-ho min-jun min-su ming mingze minoru miodrag mir mir-hossein mirac miran mircea mirco mirko miro miron miroslav mirza
    misael mishal mitch mitchel mitchell mitja mitsuo mitt mizanur mladen mlungisi mmusi mncedisi mochtar moctar modest modesto modibo modou moeed mohamadou mohamed mohammad mohammad-javad
    mohammed mohamoud mohamud mohan mohandas mohaqiq mohinder mohsen moin moise moises mojmir mojtaba mokgweetsi mokhtar moktar moncef monirul monte monty moo-hyun mordechai morgan moric morihiro
    moritz morris morten morteza mortimer morton mosa mose moses mosharraf moshe moshood mosiuoa mostafa motoo motti mouhamadou mouhamed mouhameth mouhammadou mounir mourad moussa moustafa
    moustapha mpilo mpumelelo msizi mstislav mstyslav mthatha mthunzi muammar muath mubarak mubashir mugabe mugo muhaimin muhammad muhammadu muhammed muhoozi muhsin muhyiddin mujibur mukasa mukesh
    mukhtar mukul muladi mulatu mulugeta munir muntadhar muqrin muqtada murad murali murat murdo murilo murray murtala murugan musa musalia musawenkosi museveni mushahid mushtaq musiliu musiy
    mustafa musyoka mutahi mutaib muthu muthui mutua mutula muyiwa mwai mwangi mwinyi mxolisi myint mykhailo mykhaylo mykola mykyta mylan myles myron myroslav myung-bak mzwandile nabih nabil nabin
    nachman nadeem nader nadiem nadir naeem nael naftali nagabhushanam nagib naguib nahil nail naim naing naji najib najibullah nak-yon nalin namadi namal name nand nanda nandan nandor naoki naoto
    napoleon narasimha narayan narcis narciso narendra naresh narinder naruhito naser nash nasir nasr nasrullah nasser nat natan natanael nataniel nate nathan nathanael nathanial nathaniel nathen
    nathi natiq naum naval naveed naveen navid navin navjot nawaz nawroz nayef nayib nazar nazariy nazif nazim nazrul ndabaningi ndayishimiye ndleleni ndongo ndubuisi nduka ne neal nebojsa
    nechirvan necmettin ned neeraj negasso neil nejc nejib nektarios nels nelson nemyr nenad neo nestor neven neville nevio newell newt newton ngarikutuke ngugi nguyen nhan nhat nhlanhla nicanor
    nicholas nicholaus nick nicklas nicklaus nickolas nico nicolae nicolaie nicolas nicos nicu nidal niels niels-christian nigel nihad nii nik nikau nikhil nikifor nikko niklas niklaus niko
    nikodem nikodim nikol nikolai nikolaos nikolas nikolasz nikolay nikos nilesh nils nima nimit nimrod ning nir niraj niranjan nirav nirbhay niro nisar nischal nistiman nitin nitish niyilolawa
    nizar njenga njoroge njuguna nkanyezi nkosana nkosenye nkosinathi nkosinhle nkosiyabo nkululeko nkurunziza nnaemeka nnamdi nnanna noah noam noan noble noboru nobuo nobusuke nobuyuki nodar noe
    noel nolan nolen noman norbert norberto noriyuki norman norodom norris norval norwood nosa noureddin noureddine nouri ntando nugroho nujoma numan nuno nuredin nuri nurlan nursultan nuur
    nwachukwu nyesom nyoman oba obafemi obaid obanijesu obie obinna obiora ochieng octave octavian octavio odell odhiambo odia odin odinga odon odumegwu odysseas ofer ogooluwa ohad ojwang oke
    okechukwu okello okey okezie okhrim okon okonkwo okoth okwudili oladapo oladare oladele oladimeji oladipo olaf olaide olakunle olanrewaju olansile olara olatunji olavi olawale oldrich ole oleg
    oleh oleksandr oleksii oleksiy olelko olen oles olin olisa oliver olivier oliwier ollanta olle olof olufunmi olumide olumorotimi olusegun oluseun oluwafemi oluwagbemiga oluwamumibori
    oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwole oluwunmi olzhas omar omari omelyan omer omid omobobola omondi omotayo omprakash omri omurbek ondrej onoriode onufry onur onyango onyebuchi
    onyeka opiyo oral oran oren orest orhan orin orion orkhyp orland orlando orlo orrin orval orville osagie osama osamu osbaldo osborne oscar osita oskar oskari osman ostap osunleke osvaldo
    oswald oswaldo otar otha othman otho otiende otieno otis oto ottis otto ouma oumar oumarou oupa ousmane owen owino oyewole ozgur paa pablo pacome padam paddy padraig pakalitha palani
    panagiotis panas pancho panfilo pankaj pankrac panos pantaleon panteleymon pantelis panyaza paolo paora papa pape parag param paramartha parkash parker parviz pascal paskal pasquale pat pathe
    patrice patricio patrick patrik paul paulo paulos pavan pavel pavle pavlo pavlos pavol payam pedro pejman pekka peng pengfei pentti per percival percy pericles pero perry pervaiz pervaz pervez
    petar pete peter petko petr petre petri petro petros petru petteri peyman phat phil phila philani philemon philip philipp philippe phillip phillipos phiwokwakhe phoenix phong phu phuc phumlani
    pierce pierre pierre-alain pierre-andre pieter pietro pimen pinarayi pio piotr pita pius pixley piyush platon podolyan polikarp pontus porfirio porfiry porter potap poul pouya prabhakar prabin
    prabowo pradeep prafulla prakash pramod pramoedya pramono pran pranab pranav pranay prasad prasenjit prasert prasetyo prashant pratap prathamesh praveen pravin prawit prayag prayut prayuth
    prem preston price primoz prince prithvi prokop promise prosper puneet purna purushottam putra putu pylyp pyotr qaboos qais qamar qasem qasim qassem qi qichen qishan quaison quan quang qubad
    quentin quett quincy quinn quinten quinton quoc quy quyet rabbie rabindranath rabiu rached rachid rachmat radim radislav rado radomir rados radoslav radovan radu raduz radym radymyr raed
    rafael raffi rafid rafik rafiq rafiqul rafizi raghav raghuram raheel raheem rahim rahman rahsaan rahul raif raila rainer rainsy raj raja rajagopal rajan rajat rajeev rajendra rajesh rajiv
    rajko rajnath raju rakesh ralph ram ramachandra ramakrishna raman rameshwar rami ramin ramiro ramiz ramnath ramon ramush ramzan ramzi ranariddh randal randall randolf randolph randy rangi
    ranil ranjan ranjeet ranjit ranko ransom raoul raphael rasad rashad rashawn rasheed rashid rasid rasmus rastislav ratan ratibor ratko ratmir ratu ratybor ratymyr rauf raul ravi ravindra
    ravishankar rawiri ray rayan rayen raymond raymundo recep reece reed reggie reginald rehman reid reinhard reinhold remilekun remington remo remus ren renat renato rene resid resul reto reuben
    reuven revaz rex rey reyes reymundo reynold reza rezaul rhett rhodri riad riaz ricardo riccardo richard richie richmond rick rickard rickey ricky rico ridha ridwan rifaat rifat rigathi
    rigoberto riku rikuto riley rinat rino rishi ritesh riyad riza rizal rizieq rizwan roan robb robbe robert roberto robinson rocco roch rocky rod rodel roderick rodger rodion rodney rodolfo
    rodoslav rodri rodrick rodrigo rodrigue roel rogelio roger rogers rohan rohit roj rok roksolan roland rolando rolf rollin romain roman romeo romeu romuald romulo romulus ron ronald ronaldo
    ronan rongji ronnie ronny roosevelt rory roscoe rosendo ross rostam rostislav rostyslav rotimi rouhollah rowan rowland roy royce ruairi ruben rudi rudolf rudolph rudra rudy ruedi rufus
    ruhollah rumen rune rupert rupiah ruslan russ russel russell rustam rusty ryan ryder rylan ryo ryoichi ryota ryotaro ryuichi ryutaro saad sabri saburo sachin sada saddam sadegh sadio sadiq
    sadyr saeed saer sagar sahriyar sahsuvar said saif saiful saiq sajeeb sajid sajith sajjad sakari salah salahuddin saleh salem sali salif salih salim saliou salman salomon salva salvador
    salvatore sam samak saman samatar samba sameer samer sami samih samir samiuela sammy samnang samora samson samuel samuele samuil samvel sancho sandeep sander sandiaga sandor sandro sandu
    sanele sanford sang sang-hoon sang-woo sani sanjay sanjeev sanjiv sanka santiago santino santos santosh sanusi saparmurat sarath saravanan sardar sarfraz sargis sartaj sarvepalli sarvin saso
    satish satoru satoshi satya satyajit satyen satyendra saud saul sauli saulos saurabh sava savion savva savvas sayed sayyid scot scott scotty seamus sean sebastian sebastiao sebastien sebastjan
    seckou sedrick segun seiji sekou sekouba selahattin selim sello selmer selvam sem sembene semi semih semybor semyon senne senthil senzo seok-yeol sepehr seppe seppo serafim serafin serdar
    seretse serge sergei sergej sergey sergi sergio sergiu serhad serhat serhii serhiy servac servan serzh seth setya seun seung-hyun seung-woo severin sexmus seydou seye seyoum sfiso shabbir
    shabtai shad shafiqul shafqat shah shahbaz shahid shahidul shahin shahram shahrokh shahzad shaka shakeel shakir shalewa shalva shamil shamsul shan shane shankar shantanu shaoqi shapour sharad
    sharif shaukat shaul shaun shavkat shawn shchastyslav shchek shehbaz shehu shehzad sheikh shekhar shekoni sheldon shemar sheng sher sherali sherif sherman sherwood shewalul shi shigeo shigeru
    shimon shin shingo shinichi shinji shintaro shinzo shiro shiv shivraj shlomo sho shohei shoichi shota shu shui-bian shun shunichi shunsuke shwe shyam si-woo siad siamak siaosi siarhei
    sibghatullah sibusiso sid siddaramaiah siddarth siddharth siddhartha siddhran sidney sidy siebe sifiso sigit sigmund sigmundur sigurd sihamoni sihanouk sijuade silas silvan silvester silvestr
    silvio silviu sim simao simba simbarashe simen simeon simi simion simon sinan sindre siphiwe sipho sirajuddin sire sirineu siro sirus sisay sitaram sithembiso sitiveni siyanda sizwe slamet
    slavek slavko slavolyub slavomir slavomyr slavuta slim slobodan sname snizhan soe soeharto soekarno sohail sohrab sokha sokrat sola solly solohub solomon solon soludo som somare sombat somchai
    somkid somnath somu son sondhi sondre song songezo sonny sooronbay soren soroush sosuke sotiris souleymane soumaila souphanouvong sourav spencer spiridon spyros srecko srettha srinivas
    srinivasa ssemakula stalin stan stanford stanimir stanislas stanislav stanko stanley stanton stavros steen stef stefan stefaniy stefanos stelian stelios stepan stephan stephane stephen stephon
    sterling steve steven stevo stew stewart stig stojan stone stozhar stuart subash subhas subhash subodh subramaniam subramanian sudhir suharto sujit suk-yeol sukarno sukhbir sukru sulaiman
    suleiman suleyman sultan sumeet sun-woo sunarto sundar sunday sune sung-ho sung-min sunil suparman suraj surayud suren surendra suresh surinder surya suryakant suryakanta suryo sushant susheel
    sushil susilo susumu sutan suthep sutiyoso sutrisno svatopluk sven svend svetozar svyatopolk svyatoslav swami swapan swapnil sy syed sylvain sylvan sylvester synook szabolcs taban tabare tad
    tadao tadashi taddese tade tadeas tadej tadeo tadesse tadhg tae-hyung tae-woo tae-young tafari tafawa taghi taha tahar taher tahir tai taichi tajuddin takahiro takao takashi takayuki takeo
    takeshi takis taku takuya talal talat talon tama tamas tamati tamil tamim tamir tamrat tan tancrede tancredo tandja tane tanguy tanner tanvir tanweer tao tapan tapani tapio taras tarek tareq
    tarik tariku tariq tarlan taro tarun tassos tate tatsuo tatsuya taufik tauqeer taurean tavares tawanda tawfiq tawhiri tayeb tayo tayyip te-kooti tebboune tebogo ted tedros teferi teguh teina
    tej tejas tejashwi tekle temidayo tendai tendayi teng-hui tengiz teo teodor teodoro teofan teofil terence terrance terrell terrence terrill terry tertuliano tesfaye teshome tetsuo tetsuro
    tetsuya tevin tewodros thabang thabo thad thaddeus thaksin tham thamer thami thamsanqa thanasis thando thang thanos thant thein themba theo theodor theodore theodoros theophane theophile
    theron thiago thibault thibo thien thierno thierry thieu thinh tho thodoris thol thomas thongloun thuan thulani thura thurman tiago tian tibo tibor tichomir tidiane tidjane tiemoko tigistu
    tigran tihomir tiisetso tilahun tilen till tillman tim timeo timmothy timmy timo timofei timon timotej timoteo timothee timothy timur tin tinashe tipene titilope tito titus toan tobechukwu
    tobias tobiloba tobin toby tod todd todor tofail toke toki tokunbo tokyo tola tom toma tomas tomasi tomaz tome tomer tomiloba tomislav tommie tommy tomohiro tomori tomoyuki toney tong tony
    tope torbjorn torrance torrey toru toshiaki toshihiro toshiki toshio toshiyuki toufik toumani toussaint trace traian trajan travis travon tre tremaine tremayne trent trenton trever trevion
    trevor trey trilochan trilochana trilok trilokanath trilokesh triloki tristan tristian triston troels trofim trong troy trung truong try trystan tshepo tsutomu tsvangirai tu tuan tudor
    tuilaepa tun tunar tunde tung tunji tuomas tupou tupua tur turgut turki turner tushar tuur tykhon tyler tymish tymofiy tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson tzahi
    ubaldo uche uchenna udai uday uddhav udhayanidhi udit ueli uffe ugo ugochukwu uhuru ujjawal ujjwal ulf ulices ulises ulrich ulrick ulrik ulysse ulysses umang umar umaru umesh umut untung
    upendra urban uri uriah uriel uros urs usama usman ustym uthman uttam uzi uzodimma uzodinma uzoma vaclav vadim vadym vagn vahagn vahe vahid vaiko vajiralongkorn vakhtang valdemar valentim
    valentin valentino valentyn valer valeri valeriy valery vallabhbhai valter valtteri vance vangelis vardan vartan varun vasco vasil vasile vasilis vasily vasja vassilis vasudev vasudeva vasyl
    vaughn vavrinec vazgen vedang vedanga veikko velaphi velemyr velimir velupillai vencel vendel vendelin veniamin venkaiah venkat venkatesh vern verner vernon viacheslav vianney vic vicente
    victor victorien vid vidal vidhur vidhya vidur viet vigen viggo vijay vikas vikram vikramjit viktar viktor viktorin vilhelm viliam viljem ville villy vilmos vimal vinay vinayak vince vincenc
    vincent vincenzo vinh vinnie vinod viorel vipin viraj virendra virgil vishal vishnu vishwamitra vishwanath vit vitali vitalii vitaliy vitaly vitazoslav vito vitold vitor vivek vlad vladimir
    vladislav vladlen vlado vladyslav vlastimil vlastimir vojtech volodymyr volodyslav voreqe vratislav vratko vseslav vsevlad vsevolod vu vuk vuong vusi vusumuzi vuthy vyacheslav vyas wade wadih
    wael waheed wahid wahyu waino waisale waithaka wajdi wajid wako waldo wale waleed walid walker wallace walter walton waly wambua wandrille wanjala wannes waqar ward warley warre warren warsame
    washington wasim wassim wasswa watson wayan waylon wayne waziri webster wei weidong weiguo weldon welile wellington welshman wen wenbo wendell wenjie werner wesley wessel westley weston widodo
    wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilhelm will willard willem willi william willie willis willy wilmer wilson wilton winfield winston wiranto wiremu wissam
    wm wojciech wole wolfgang won-bin won-soon wondimu woo-jin woodrow workneh wout wu wyatt wyman xander xaver xavier xebat xi xiang xiao xiaobo xiaogang xiaoming xiaoping xin xolani xolile xu
    xzavier yaacov yaakov yacoub yaghoub yago yahya yair yakubu yang yango yanis yann yannick yannik yannis yaobang yaqoob yaradua yared yarema yaromyl yaromyr yaron yaropolk yaroslav yarovyd
    yasar yash yashwant yasin yasir yasser yassin yasuhiro yasuhito yasuo yasushi yat-sen yaw yegor yehuda yekta yele yemi yeremiy yerlan yevgeny yevhen yi yiannis yichen yifan yigael yigal
    yildirim yilma ying-jeou yinka yisrael yitzhak yoann yoav yoel yogendra yogesh yogi yoginder yohanan yohanna yohannes yohei yoichi yoji yonas yonatan yong yong-ho yong-nam yoni yoram yorgos
    yoro yosef yoseph yoshiaki yoshihide yoshihiko yoshihiro yoshinobu yoshio yoshiro yossi yosuke younes young-ho young-sam young-soo yousaf yousef youssef youssou youssouph youssoupha yousuf
    yoweri yuan yudhoyono yuichi yuji yukhym yuki yukio yulian yun-han yunus yuri yuriy yury yusef yusiv yusril yusuf yusuke yuta yutaka yuto yuval yves zabihullah zac zachariah zacharie zachary
    zachery zack zackary zackery zafar zafir zaheer zahid zahir zahoor zaid zakaria zakary zakes zakhar zakhariy zaki zalan zalman zalmay zan zander zane zardari zaur zaw zayd zayed zaza zboryslav
    zdenko zdravko ze'ev zechariah zedong zeev zemin zemyslav zenawi zenko zeno zenoviy zente zenzele zerdest zeteny zeya zeyd zhao zhe zheng zhengfei zhi zhiqiang zhiyong zhong zhuang zia ziad
    ziaollah ziaur ziga zigmund zine zion zisis zithulele zitto ziyad ziyang zlat zlatan zlatko zlatomyr zoltan zongyuan zoran zoremyr zoreslav zoryan zsolt zsombor zubairu zuberi zuhair zulfikar
    zulfiqar zulkifli zurab zvenyhor zvenymyr zvenyslav zvi zviad zvonimir zweli zwelinzima zynoviy
  `
})
