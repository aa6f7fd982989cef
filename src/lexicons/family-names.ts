import {lexicon} from './lexicon.ts'

/** Family names over the world, in lower case and without diacritics. */
export const familyNames = lexicon({
  name: 'family-names',
  about: 'Family names over the world, without diacritics',
  source:
    'drafted for this project; besides, names of @faker-js/faker 10.6.0, MIT, without diacritics',
  entries: `
    aalbers aalerud aaltonen aas aasen abacha abbas abbasi abbott abdallah abdi abdullah abdullahi abe abegglen aberg abernathy abeyta abimanyu abiodun abiola abiputra abiy abodunrin abosede aboud
    abrahamsson abrego abreu abshire abu-jamal abubakar acar acevedo achari acharya acheampong achebe acic ackerman ackermann acosta acuna adadevoh adair adam adame adamek adams adamu adaobi adar
    adasevic adcock addo adebayo adebisi adegbite adegboye adegoke adekunle adel adelakun adeleke adelusi ademayowa ademiluyi ademola adeniyan adeoluwa aderibigbe aderinsola aderogba aderonke
    adesina adesiyan adewale adewunmi adewura adeyemi adeyemo adhikari adhitama adichie adiga adisa adomah adomako adongo adorno adriansyah adu adusei adutwum aebi aebischer aeby afirifa afoakwa
    afolabi afolayan afonja afunku afwerki aga agarwal agboola agnes agostini agosto aguayo aguilar aguilera aguinaldo aguirre agustian agyapong agyare agyei agyeman agyemang ahluwalia ahmad
    ahmadi ahmadinejad ahmadov ahmadzai ahmed ahn aho ahonen ahortor ahuja aidara aigbiniode aigroz airlangga ajakaiye ajao ajayi ajewole ajose-adeogun akande akeem-omosanya akerele akesson
    akhmetov akhtar akin akinrinola akintade akoto akowua aksentijevic akufo-addo akyeampong akyena al-assad al-bashir al-maliki al-sadr al-saud al-sisi al-thani alabi alakbarov alam alamsyah alan
    alanis alaniz alarcon alavi alba albertyn albrecht albright albu albuquerque alcala alcantar alcaraz alejandro aleman alexa alexander alexandru alfaro alfonsin ali alicea aligbe aliyev allende
    almanza almaraz almeida almonte aloba alonso alonzo altamirano altenwerth alva alvarado alvarez alves amado amador amaechi amar amaral amari amaya ambedkar amin aminat amini amla ammann amo
    amoa amoako amoasi amorim ampadu ampofo amponsah amrein amundsen anand anaya anda andersen anderson andersson andonov andorful andrade andre andreassen andreasson andrei andresen anggriawan
    anghel anguiano angulo anjos ankra ankunding annan anne anokye ansa ansari antal antonescu antoni antonov anttila antunes antwi aparicio apodaca aponte apostol appia appiah aquino arafat
    aragon arana aranda aras araujo araya arce archuleta ardana ardern ardianto aregger arellano aremu arenas arevalo arguello arias arifin aristide armah armas armendariz armenta armijo armstrong
    arnaud arnesen arnold arora arredondo arreola arriaga arroyo arslan arteaga arvidsson aryal asamoa asamoah asan asante asare asenso asfaw ashley ashrawi asiama asiedu asif assad assoumani
    assuncao aswandi ata atanda ataturk atencio attah attlee au aubert aubry aucamp auer aufderhar avalos avila aviles avsec awad awlaki awodiran awolowo awuah axelsson axworthy ayala ayandokun
    aydin ayisat ayobami ayomide ayoola ayub azad azam azevedo azikiwe aziz baa baafi baah baawia baba babalola babangida babatunde babic babin babou babtunde baca bachelet bacher bachmann baciu
    badawi badenhorst bader badiane badillo badji badu baez baeza bagaskara baghdadi bagnoud bah bahadur bahena bahringer bai bailey bainimarama bajc bajer bak bakare bakhoum bakiyev bakke bakken
    bakker bakos bakr balaban balan balaz balazs balde balderas baldwin balewa balint balistreri balla ballesteros ballouhey balmer balog balogh balogun baloyi bamidele bamiloye bamisebi ban banda
    bandaranaike bandopadhyay banerjee bang banuelos baptista bar barajas barak baral baran barbera barbier barbosa barela barghouthi barghouti barisic barna barnard baron barone barragan barras
    barraza barre barrera barreto barrientos barrios barros barrows barry barta bartell bartoletti barton bartos barzani basaran bashirian basnet basson bastola basu basynat batista battig battikh
    battista batz bauch bauer baumann baumbach baumgartner baur bavaud bawer bayeni bayer bayoumi bazargan beahan beatty becerra bech bechtelar beck becker beckmann bednar beek beer beerli begin
    beier bejan bekavac bekele bekker belec bello belmonte beltran ben-gurion ben-gvir benavides benavidez benedetto bengtsson bengu benitez benjamin bennani bennett benoit bensouda benz berg
    berge berger berggren berglund bergman bergnaum bergqvist bergstrom bermudez bernal bernard bernasconi berney bernhard bernier berntsen berri berrios berset bertelsen berthoud bertrand
    berxwedan bester betancourt betschart bevk beye beyeler bezjak bezuidenhout bhadresha bhana bhandari bharadwaj bhat bhatt bhattacharya bhattarai bhattathiri bhembe bhengani bhengu bhutto
    bhuyeni bianchi bianco biase bidaud bideau biden bieri bijl biko bin-laden bins biro bisgaard bishara bisset biswas biteye bittner biya biyela bizjak bjerke bjerregaard bjork bjorklund
    bjornstad blaha blair blanc blanchard blanckenberg blanco blanda blank blaser blasi blatter blazer blick blinken block blom blomqvist bloomberg blum boadi boadu boahen boakye boaten boateng
    boboc bode bodian bodnar boehm boer bogan bogdan bogdanov bogisich bognar bohm boje bokassa bolivar bolkiah bolle bolliger bolsonaro bomestar bona bonde bongo bonilla bonnet bonsra bonsu
    borbely borer borge borgeaud borges boric boros borrego bos bosch bosco bose boshoff bosman bossard bosshard bosson bossy botan botello botezatu botha botsford boucher boumediene bourcard
    bourgeois bourguiba bouteflika boutros-ghali boye boyer boyes boyle bozic bozickovic bozize bradtke braga brakus branco brandli brandt bratina braun bravo brecko bredenkamp breitenberg brekke
    breton brezhnev brezina breznik brink briones briseno brito brits brix broek brogli bromfield brouwer brown bruen brugger bruijn brun brunet brunner bruun bruyn bucaram buch bucher buckridge
    budai budiman budiyanto bueno buhari buhl buhler buhlmann bujak bukele bulat bundgaard bunyoni burckhardt burger burgos burhan burkhard burkhardt burlacu burri busari busia buss bustamante
    bustos buthelezi butt buuren buyoya caballero caban cabrera caccamo cadena cai caillat cailler calame caldera calderon cali callaghan calles calvillo camacho camara camarillo cameron campbell
    campos canales candan candelaria candido cankar cano cantu cao capek capriles cara caraballo carbajal cardenas cardona cardoso carlo carlsen carmona carneiro caron carpentier carranza carrasco
    carrasquillo carre carreon carrera carrero carrillo carrion carroll carstens carter cartwright carvajal carvalho casanova casares casarez casas cascio casillas casper cassim cassin castaneda
    castellanos castelyn castens castillo castro catana cavazos cavic cazacu cazares ceausescu ceballos cebekhulu cedillo ceja celar cele celik cemal centeno cepeda cerar cerda cerezo cerne
    cervantes cervantez cesaire chacon chakraborty chakwera chamorro chamoun champlin chan chandra chang chapa chappuis chapuis chapuisat charles charpentier chassot chatterjee chattopadhyay
    chaturvedi chaudhary chaudhry chaudhuri chavarria chavez chebet chen cheney cheng chepkoech cheptegei cherif chernenko chettri chetty cheuk cheung chevalier chiang chibike chibuike chidambaram
    chidinma chidozie chikane chiliza chiluba chinchilla chirac chiriac chirita chisholm chissano chitepo chiu cho choi chollet chomsky chon chong chopard chopra choquart choudhury chow choy
    christen christensen christian christiansen christodoulides chu chui chuit chuka chun chung cibula cibulka cigoj cilliers cimerman cintron ciobanu cisar cisneros ciss cisse cissokho cissoko
    ciwan claasen claes claesson claeys clare clark clarke clausen clement clerc clinton cloete cloos clottu coelho cohen coinchon cojocaru cokan colaric cole colin collado collazo collet collier
    collins collor colon colunga coly compaore concepcion conde conn connelly conroy considine conte contreras cook corboz cordero cordova corkery cormier cornejo cornelissen corona coronado
    corral corrales correa correia corsten corte cortes cortez corwin costa costanzo costin cottier cotto coulibaly coulon courten cousin covarrubias cox craciun craxi cremin cresnik crespo cretu
    crist cristea cristina cristofaro croitoru crona cronin cronnje crooks cruickshank cruz csonka cuche cucu cuellar cullinan cummerata cummings cunha cuomo curiel daako dabiri dabo dach dada
    dahal dahl dahlan dahlberg dalgaard dallenbach dam damanik damian damiba damm dangote daniel daniels danielsen danielsson danjuma danko danso daoud dare darko darmawan darojat darteh dartey
    das datta daugherty david davidsen davies davila davis dayan de-gaulle deak deane debeljak debenjak deby deckow declerck declercq decock decoster dekker del delacruz delafuente delagarza
    delaney delao delapaz delarosa delatorre delazy deleon delgadillo delgado delrio delvalle dembele deme demir demirel den denesik deng denis denzler der dersim desai deschamps deshpande desmet
    deuba devar deventer devi devkota devos dewey dewilde dhakal dhawan dhillon dhlakama dhlamini dhlomo dia diab diaby diack diaconu diagne diakhate diallo diamanka diao diarra diatta diattara
    diaw diawara diaz dibbert dickens dicki dickinson dicko diedhiou dieme diene dieng dietrich dietsche dieye dijk dijkstra dildar dimitrov ding dingiswayo diome dione diongue diop diouf dioum
    dippenaar dirgantara disraeli dissanayake dixon djitte djokoto djukanovic dlamini dlamini-zuma do doe dogan doherty dolezal dolinar dolnicar dolovic domingues dominguez dominquez donald donato
    dong dongen dongol donkor donnelly dooley doorn dornik dos-santos douglas doumbouya dower doyle dragan drame dreyfus driessen drinjak droz drozd duah duarte dubashi dubcek dube dubochet dubois
    dubuis dubuque duca ducommun ducret duda dudas dudek duenas dufour dumas duminy dumont dupont dupuis dupuy duque duran durand durgan duterte dutoit dutt dutta duval duvalier dwamena dwivedi
    dyer dzokoto ebadi ebert ebrahim ebubechukwu ecevit echevarria echeverria ecoffey edun edvardsen edwards effertz egbochukwu egger egli ehigiator eichenberger eide eklund eksteen ekstrom
    ekwueme el-baradei el-sisi elbaradei elchibey eldridge elebiyo elias eliasson elizabeth elizondo els elworthy emard embranthiri emery emig emmanuel emmerich endara engstrom eno enriquez
    erasmus erdman erdogan erekat eriksen eriksson erni ernser ernst ershad esbensen escalante escamilla escobar escobedo eshkol esparza espinal espino espinosa espinoza esquibel esquivel esteves
    estevez esther estrada etienne etzebeth eugster evans evensen evers eyadema eze fabian fabre fadel fadipe fadlallah fagunwa fahey fahmy fajardo fajdiga fajimi fakhrizadeh falabi falcao falco
    fale faleti falk fall faloye fan fankhauser fanon farago farah faraj faresta faria farias farkas farook farrell faruqi fasasi fatima faty fauche faure favre fay faye fayyad fazekas fazio
    febian feeney feest feher fehr feil fekete felber felder feliciano ferat ferjan fernandes fernandez ferrari ferreira ferrer ferry fichardt fidelis fierro figueiredo figueres figueroa filip
    fink finstad fiore firgantoro firmansyah fischer fish fisher fister fjeld flatley fleury florczak flore florea flores florez fluckiger fodor fofana fofie foged fok folau fonseca fonseka
    fontaine foretay forsberg forster fossum fosu fourie fournier foxley fraga frami franco francois frandsen franecki franey frank fransson fraser frederiksen fredriksen fredriksson frei freitas
    freriks frey freymond frias frick friedli friedman friesen fritsch fu fuchs fuentes fujimori fukuda fuller fulop fung funk funmilayo furlan furrer furtado fuze gabhezi gabor gabrovsek gaddafi
    gade gadhafi gadiaga gahwiler gaidar gaillard gaitan gajdos gal galan galarza galinac galindo gall gallardo gallegos galvan galvez gama gamboa gamez gamper ganaka gandhi ganguly gantar gantz
    gao gaona garang garay garba garcia garden garibay garica garnier garrido garza gaspar gassama gasser gastelum gates gauthier gautier gaviria gavric gaye gaytan gbadamosi gbagbo gbogboade
    gebrselassie gehrig geiger geisendorf gemayel gennaro genoud georgiou gerard gerber gerhardt gerhold gerlach gerritsen gerwig gfeller ghale ghani ghannouchi gheorghita gherman ghosh ghouta
    giap gibbs gibson gielen gigaba giger gil gill gillard gillieron ginneken giorgi giorgio girard girardet giraud giron gislason giudice glasson gleason gleichner gloor glosli glover gnassingbe
    gning gningue godec godinez godoy gokhale golding goldner gollum golob gomes gomez gomis goncalves gonzales gonzalez goodwin goonam goosen goossens goran gorbachev gorczany gordhan gorisek
    gottlieb gotz goudiaby goulart govender gowda gowon goyette graaf graber grace gracia gradisar grady graf graham gran granado granados grandjean grant grecu green greenfelder greenholt
    gregersen gregor gregorc gregorio grgic griego griffiths grigoras grijalva gril grimes grm grob grobelaar groebli groen groot groothuizen gros grosjean gross grosu groza grube gruber guaido
    guajardo guardado guelleh guerin guerra guerreiro guerrero guevara gueye guha guilbeault guillaume guillen guillot guinand guisse gulgowski guliwe gulyas gumede gunarto gunawan gundersen gunes
    guneta gunnarsson gunther gupta gurule gurung gusikowski gustafsson gut guterres gutierrez gutkowski gutmann guyot guzman gwacela gwala gyamfi gyanendra gyasi gyawali haag haan haas habeeb
    habibi hackett haddad hadi hafez hafliger hafner haftar hagen hagenes hahn haidar haikal hailu hajdu hajek hakala hakan hakansson hakim halasz hald haley halim hall halvorsen halvorson hamad
    hamal hamalainen hamdok hamid hamill hamilton hammarskjold hammes han hand handoko hane hanekom hanifat haniyeh hanni hansen hansson hanus hanzal hanzl haq haque harari harber hardiansyah
    hariri haro harper harris hartman hartmann harvey haryanto hasan hashemi hashimi hasler hassan hathorn hatoyama hatta hattingh hauck haugaard haugen haukelidsaeter hauser hawke haya hayes
    hayworth hazes he heaney hearne heathcote hedegaard hediger hedlund heefer heerden hegedus hegmann heidenreich heijden heikkila heikkinen heinonen hekmatyar heller hellstrom henare henderson
    hendriks hennezel henri henriksen henriksson henriques henriquez henry heredia herlambang herman hermann hermans hermansen hermansson hermawan hermiston hernadez hernandes hernandez herrera
    hertzog herzl herzog hess hessel hettinger heunis heuvel heval heydari heyden hichilema hickle hidalgo hidayanto hidayat hill hilll hills hilpert hiltunen himawan hinojosa hintz hipkins hirt
    hirthe hirvonen hitchinson hjort hjorth hlaing hlatshwayo hlavacek hlongwa hlongwane ho hoang hoare hocevar hochstrasser hodel hodkiewicz hoeger hofer hoff hoffman hoffmann hofman hofmann
    hofstetter holder holguin hollard holm holmberg holmgren holmqvist holub homenick hommel honegger hong hopland hoppe hora horacek horak horne horst horta horvat horvath hottinguer hotz
    hougaard houphouet-boigny howard howe howell hoxha hoyos hrawi hribar hrovat hrvatin hu huang huber hubert hudson huel huels huerta huet hug hughes huguenin hui huisman huixtlacatl humala
    human humbert-droz hunziker huq hurlimann hurtado husain huseby hussain hussein hutagalung hutapea hutasoit huwiler huynh hyatt iacono ibarra ibikunle ibrahim idris iersel igbokwe iglesias
    iglicar ignat ilc ilin illes illia ilori ilupeju imhof immelman imran inonu iorio ip iqbal irawan irfandi irizarry irving isaac isakov isaksson ishiba islam isler ismail isokun israel issoufou
    iswahyudi iten ito ivancic ivanov ivanova iversen iwobi iyalla iyanda iyengar iyer izetbegovic jaarsveld jackson jacobi jacobs jacobsen jacobson jacquet jafari jagan jager jaggi jailani jaime
    jaimes jain jaishankar jaitley jaiyeola jakab jakande jakobsen jakobsson jakopic jakubowski jalloh jallow jamali jambor james jamiu jammeh jamnik janecek janevski jang jangid janik janjua
    jansa jansen janssen janssens jansson jantjies januar jaquez jaramillo jarc jaros jaruzelski jarvinen jasinski jaskolski jasso jast jatoi jawara jayalalithaa jayawardene jean jeanneret jelen
    jenkins jenko jenni jensen jeong jeppesen jeram jerde jereb jesenicnik jespersen jesus jha jiang jibril jimenez jiminez jimoh jinnah jiyan johannessen johannsen johansen johansson johar john
    johns johnsen johnson johnston jokanovic jokinen joly jonas jonathan jones jong jonge jonker jonsson jordaan jorgensen joseph joshi joshua jospin jost joubert juarez juhart juhasz juhl julien
    juncker jung juppe jurado jurik jurisic justesen justina kabbah kabila kacavenda kaczmarek kadar kadlec kadyrov kafle kagame kagi kahlon kaifu kairat kaiser kakkar kalin kalinowski kallio
    kallis kalyan kamal kamara kamat kamau kambanda kambic kaminski kan kana kanaria kande kandji kane kanea kang kanimal kaniyar kano kante kanu kanzaki kaplan kapoor kapusta kara karam karaman
    karan karas kardache karem karen karikari karimi karimov karjalainen karki karlsen karlsson karmal karroubi kartal karzai kasavubu kaser kasparov kasse kassem kassulke katherine kathrada
    katona kaufmann kaul kaunda kaur kautzer kavcic kawa kaya kayode kazemi kebe kebede kedzierski keebler keeling keita keith kelemen keller kelly kemal kemmer kemp kempis kennedy kenyatta
    kerekes kerekou kerluke kern kerry kertzmann kessler keung kgosi khadka khalid khalil khalilzad khamenei khan khanna khatami khatib khatri khatun khawula khomeini khouma khoza khrushchev
    khumalo khumalu khuzwayo ki-moon kibaki kiehn kihn kiir kikwete kilback kim kimani kimberly kindelan king kinnunen kipchoge kiplagat kiraly kirchner kirlin kirsten kis kishi kishida kishore
    kiss kissinger kiwanuka kjaer kjeldsen klausen klein klemencic klerk kleven klimczak kling klocko klusener kmet knecht knez knoetze knudsen ko koc kocchar koch kocjan kock kocman kocsis
    koelpin koen koenig koepp koh koha kohl kohler koirala koivisto koizumi kok kokalj kolade kolar kolenc kolingba kolly kolnik komarov konare konate konda kong konieczny konig koning konopelski
    konstantinov konte koomson koprivec korhonen koroma korosec korta kortajarena kos koskinen kosoko koss kostin kostka kosygin koulibaly kouyate kovac kovacek kovacs kovarik kovind koya koza
    kozak kozey kozma krajcik krajicek krajinovic krajnc kral kralik kralj kramer kranz krasnova krauel kraus kravchuk krcmar kregar kreiger kriel krige kris krishnan kristensen kristiansen
    kristoffersen krizaj krizan krmelj krogh krol krugel kruger krupa kshlerin kub kubheka kubica kubik kubli kuchma kuchta kufuor kuhar kuhic kuhlman kuhn kuhnert kuijpers kuiper kula kulas kumar
    kumaratunga kumi kunc kunde kunene kung kunz kunze kuphal kurcubic kurniawan kuroda kurt kusi kusumo kuswoyo kutch kuvalis kuypers kuzmina kvarme kwaakye kwan kwarteng kwasniewski kwok kwon
    kwong kyei kyra laakso laaksonen laan labadie laboy labus lacalle lacerda lacroix ladega lagarde lagos lahoud lahtinen lai laine laitinen lakatos lakin lal lam lama lambelet lambert lamido
    lamula landsbergis lang lange langeveldt langosh langworth lanz lapid lapina lara larkin larsen larson larsson laszlo latifat latupono lau laubscher laureano laurent lauridsen laursen lavrov
    law lawal lazarev lazarov lazetic lazic lazuardi le leal leannon leavasa lebron lebsack leclerc leclercq lecomte ledesma ledner lee leeuw leeuwen lefebvre lefevre leffler leghari legrand
    legros lehmann lehner lehtinen lehto lehtonen leinonen leite leiva lemaire lembede lemke lemma lemmens lemoine lemus lengyel leo leon leonard leppanen lerma leroux leroy lesch lesjak lesmana
    letsoalo leu leuba leuenberger leung leuschke leutenegger levy lewis leye leyva li liang liberman lie lim lima limbu limon lin linares lind lindberg linden lindgren lindholm lindqvist
    lindstrom ling linsey lipan lipka lira liska lissouba littel little liu livni llamas lobo lochner lockman loera lofgren logar loken lombard lomeli longoria loon lopes lopez lorentzen lorenzo
    los lotter loubser louis loum loup loureiro lourenco lourinho louw lovato lowe loya lozada lozano lu lubbers lubina lubowitz luca lucas lucero lucia lucio lueilwitz luettgen luevano lugo lui
    luis luk lukac lukacs lukashenko lukic lula lumumba luna lund lundberg lunde lundgren lundin lundqvist lundstrom lung lungu luo luong lupu lusaka luscher lustenberger luthi luthuli lutz luyt
    luzar ly lynch ma maas mabaso mabhida mabizela mabunda macapagal macdonald macedo macejkovic macgyver machac machado machar machel macias macovei macron madani madej mader madera madero
    madikizela-mandela madonsela madrid madrigal madsen maduma maduro maes maestas magalhaes magana magar maggio magnussen magnusson magoza magufuli magyar mahabeer mahajan mahama mahardika
    maharjan mahdi mahendra maheswara mahlangu mahmoud mahuta mai maia maier maillard maina maio majcen major mak makeba makela makhanya makinde makinen makinwa makuachukwu malan malave maldonado
    malek malema malik maliki malinga mallya maluleke mammadov mamula man mandala mandela mane manga mangane mangunsong manley mann manna manninen manole mansell mansson mansur mante manullang
    manzanares mao maphisa maphosa mar marais marape marar marbun marcet marchal marchand marciano marco marcos marcu marcussen marek mares maria marian marie marin marinkovic marino mariz markelj
    markham markovic markowski marks marpaung marquardt marques marquez marrero marroquin martelly martens martensson marti martin martinek martinez martino martinovic martins martinsen martinsson
    marton marty marvin maryadi maryam maryjane mas masala masaryk mascarenas maseko mashaal mashaba mashatile mashinini masi masire mason masri masson massoud mata mataafa mate matei mateo
    mathebula mathieu mathisen matias matos matsui mattarella matthews matthey mattila mattsson matula maulana maurer mauro mavundla maxwell maya mayer mayert mayorga mayowa mazibuko mazrouei
    mazrui mazur mbacke mballo mbalula mbasogo mbatha mbaye mbeki mbembe mbende mbengue mbodj mboma mboup mbow mboya mbugua mbuso mcclure mcconnell mccullough mcdermott mcglynn mchunu mckenzie
    mclaren mclaughlin mclean mcmillan medeiros medhurst medina medrano medved medvedev meer meeuwis megantara megawati mehloluhlaza mehmet mehra mehrotra mehta meichtry meier meijer meili
    meintjies meir meireles meister mejia melendez melgar melker mellett melo meloni mena menard menchaca mendes mendez mendoza mendy menem menendez meng menon mensa mensah menu menzies meo meraz
    mercado mercier merian merino merkel merlak mermoud mertens mertz merwe merz mesa meshaal mesquita meszaros mettler metz meulen meunier mevlut meyer meylan meza mezei mfeka mfumu mgenge mhlaba
    mhlanga mhlongo michalek michalik michel michiels miettinen mihajlovic mihalik mika mikati mikula mikus milei miller mills milosevic milton min miracle miramontes miranda mireles miron mironov
    mironova mirza mirziyoyev mishra mitchell mitra mitsotakis mitterrand mkapa mkhatshwa mkhize mlakar mlinar mnangagwa mngomezulu mnisi mnuchin mobolaji mobutu mocanu mocnik modi modise moe moen
    mofaz mofokeng mogae mogbadunade mohamed mohamud mohr moi mojica mojzis mok mokonyane mokwena mol moldovan molefe molenaar molina moller molnar moloi molotov momoh monahan mondlane mondragon
    monnard monod monroy montalvo montanez montano monteiro montemayor montenegro montero monteros montes montez montoya moon moonsamy moore moors moosa mora moraes morais morales morar moraru
    morawo morax moraz moreau moreira morel moreno morgan morin morissette morkel morozova morrison morsi mortensen mosaddegh mosciski moseley moser moses mosisili moss mossadegh mostert mota
    motalo motaung motlanthe motloung motsepe mottaki mottet moulin moura mourou mousa mousavi moya mphahlele mqwebu mraz msibi msika mswati mthembu mthethwa mtolo mtshali mubarak mucha mudau
    mudavadi mueller mugabe muhammad muinat mujica mukaram mukherjee mukhopadhyay mukwege mulder muller mulroney muluzi munch mundel munguia muniz munk munoz munsamy muntean munteanu murayama
    murazik murillo muro murphy murray musa muschg museveni musharraf mushikiwabo musi muskie mustapha mustofa mustonen musy mutasa mutharika muthaura mutiat mutua mwanawasa mwangi mwinyi myburg
    myburgh myhrer mzali nababan nabiyev nader naf nagano nagode nagy nahas naidoo naidu naik nainggolan nair najera najib najibullah najmudin nakasone nambeesan namboothiri nanda nanez napitupulu
    napoli naranjo narpati narvaez nascimento nashiruddin nasrallah nasser natale natarajan natera natsir naude nauer naumov nava navalny navarrete navarro nayar nazarbayev nazario nazarov ncusi
    ndaba ndandali ndao ndaw ndayishimiye ndebele ndegwa ndiaye ndione ndir ndlovu ndong ndour ndoye ndukwu neagu nega negm negrete negron negru nehru nel nemec nemes nemeth nepal netanyahu neto
    neubauer neumann nevarez neves ng ngai ngata ngcobo ngcolosi ngcuka ngema ngo ngom ngozi ngubane nguema nguer nguesso ngugi nguyen ngwazi ngwenya nhamo nhlapo nhleko niane niang niass niasse
    nicholas nicolas niekerk nielsen niemi nieminen nienow nieto nieves niggeler niinisto nijland nijs nikolaus nikolov nilsen nilsson nimeiri ninalowo nino niroula nissen nistor nitzsche njonjo
    njoroge nkansa nkansah nkomo nkosi nkrumah nkurunziza noboa nobre noda noel nogueira nojeem nolan nomvethe nondlela nonyana norberg nordby nordin nordskaug nordstrom noriega novak nowak nozulu
    nsele nsia ntaganda ntanzi ntaryamira nti ntiamoa ntim ntombela ntuli nugraha nugroho nujoma nunes nunez nwachukwu nwogu nwosu nwuzor nxumalo nyaako nyambura nyame nyanda nyantakyi nyberg
    nyerere nygaard nygard nyong'o nystrom nzeogwu nzimande obama obasanjo obeng oberbrunner oberg oberlin obi obiageli obiang obianuju oblak obote ocalan ocampo ocasio ochieng ochoa ochse odegard
    odetola odhiambo odinga odunayo odunsi oduya ofori ofosu ogden ogindan oginni ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunleye ogunwande ogunwobi ogunyeye ojala ojeda ojo ojua
    ojukwu okafor okeke okello okonjo-iweala okonkwo okoro okoye okpattah okri oktavian oktovian okuneva okunola okyere olabode oladeji oladimeji oladipupo olah olaiya olaoluwa olaru olasunkanmi
    olasunkanmi-fasayo olasupo olawale oliphant oliva olivares olivarez olivas oliveira olivera olivier olivo olmert olmos olofsson olowokeere oloyede olsen olson olsson olstad olubode olubukola
    olubunmi olufeyikemi olugbayila olujimi olukotun olukunga olumide olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera omani omar omidina
    omobolaji omobolanle omojola omolara omondi omotoso omowale onana ondricka ongwen onic onohinosen onose ontiveros onyango onyinyechukwu oosterhuis oosthuizen oparinde opeyemi opoku oppenheimer
    oppliger oppong oprea opuku oquendo orban ordaz ordonez orellana orn ornelas orosco orosz orozco orsos orta ortega ortiz osei oshin osinbajo osinski osman osorio ostby ostervald ostli osuagwu
    osuntokun otero oti otieno otiwa ott otunnu otuo ouattara ouedraogo owen owokoniran owolabi owoyemi owusu oyadiran oyaifo oyebola oyelaran oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola
    ozal ozawa ozturk ozuna pabon pace pacheco pacocha padberg paden padilla padron paewai paez pagac pagan pahlavi paik paimo paiva pal palacio palacios pallesen palma palme palomino palomo
    palsson pan panday pandey pandit panek pang pangestu panicker panov pant pantoja paola pap papadopoulos papandreou papp parata paredes paris parisian park parker parkin parlier parnell parra
    partida pasalic pasek pashinyan pastrana pasztor pataki patasse patel paterson patil patino paucek paul paulse pavel pavlov paz pedersen pedraza pedroza peeters peixoto pelayo pelikan
    pellicano pena peng perales peralta perdana perea pereira peres peretz perez permadi peron perret perrier perrin perrot perroy persson petek peter peters petersen peterson petit petraeus petro
    petrov pettersen pettersson pfannerstill pfeffer pfister pham philander philippe phillips phiri piaget picard piccolo pichardo pictet pienaar pierre pieterse piguet pilat pilla pillai pillay
    pimentel pina pineda pinheiro pinho pinochet pinon pintea pinter pinto pires pithey pitkanen pittard pizarro plessis plomb poels pohl poirier pol polak polanco polat polizzi pollich pollock
    pomare ponce pons poon poonawalla poore popa popescu popov popova popovici poroshenko porras portillo portmann posada post postma potae potgieter pothuvaal potocnik poulsen pouros pouye powell
    powlowski prabowo prachanda pradana pradhan pradipta prado prajapat prakasa pranowo prasasta prasetya prasetyo pratama pratap prayoga prebil preciado predovic preez prempeh preseren prete
    pretorius preval prevost price prieto primakov prince pringle prinsen prinsloo probst procter prodan prodi prohaska prokop prosacco puente puga pulido pun purdy purnama purnawarman purwadi
    pury putin putra python qaboos qaddafi qassem qin quartenoud quartey queiroz quesada quevedo quezada quigley quinn quinodoz quinones quinonez quinta quintairos quintana quintanilla quintero
    quiros quiroz quitzon quliyev qureshi rabbani rabin racordon racz radebe radhakrishnan radu radulic rael raffarin rafsanjani rahardian rahimov rahman rahmon rai raisi rajan rajapaksa rajasa
    rajata rajh rajoelina rajoy rajs rak rakhmon ram ramadan ramaphosa ramaswamy ramgoolam ramirez ramon ramos ramos-horta rana ranade ranariddh rangel rantanen rao raposo rasanen rascon rashid
    rasmussen rata ratana rath ratke ratsiraka rau raut ravalomanana ravet ravi ravn rawiri rawlings raya rayhan raynor razak razaq razo reagan reddy rees regalado rehak rehman reichel reichert
    reid reilly reinger reis rempel remy ren renard renaud renault rendon rendra renen renner rens rensburg renteria resendez resnik reso rey reyes reymond reyna reynold reynolds reynoso reza
    rezai riad ribaupierre ribeiro rice richard richards richardson richter rico rietman rincon riner riojas rios rippin ris ritchie ritsma ritter ritz rivas rivera rivero riviere rivlin robel
    robert roberts robertson robin robinson robledo robles rocca rocco rocha rochaix rochat roche rodarte rodrigez rodrigues rodriguez rodriquez roed rogahn roger rohan rojas rojo roldan rolfson
    rolland rolon romaguera roman romero romo romy roob roos rooyen roque rosa rosado rosales rosario rosas rosca rose rosenbaum ross rossi rossouw rotaru roth rothlisberger rougemont rouhani
    roulin rousseau rousseff roussel roux rowe roxas roy roybal royer rubio ruecker ruegg ruelas ruhakana ruiter ruiz runolfsdottir runolfsson runte rupnik rus russel rusu rutherford ruto
    ruttimann ruud ruzicka ryan rybar saakashvili saarinen saavedra sabaly sabdat sabian sadat saddam sadiki sadio sadiq sadr saefullah saenz saether safo sagna saheed sahin sai said saied saif
    saini saito saiz sakho sala salahudin salako salami salas salazar salcedo salcido saldana saldivar saleh salem salgado salinas sall salman salminen salmond salo salonen salvo samad samaniego
    samaras samb samba sambe sambou samosir samper samuel samuelsson sanabria sanches sanchez sandberg sanders sandhu sandic sandor sandoval sandoz sandstrom sandu sane sanford sankara sankoh
    sanogo sans santacruz santana santiago santillan santo santokhi santos santoso sanusi saptono saputra sarabia saragih sarah saraiva saraki sarkozi sarkozy sarpong sarr sasek sassou sato satria
    satterfield sauceda saucedo sauer saussure sava savary savimbi savin savoia savolainen sawant sawayn schaden schaefer schafer schaller schamberger schar scharer schaub scheidegger schenk
    scherrer scheurer schiller schimmel schinner schipper schlatter schmeler schmid schmidt schmitt schneider schnider schnyder schoch schoeman schoen scholten scholtz scholz schonberg schorderet
    schowalter schrepfer schroder schroeder schuler schulist schultz schumacher schumm schuppe schurch schuster schwab schwarz schweitz schweizer schwizgebel scott scowcroft seck sedillo segnane
    segovia segunmaru segura seiler sekinat seme sen senanayake sene senger senghor senn senzangakhona sepulveda serfontein serhat serna serra serrano serrato servan sesay sessou sethi setiawan
    sever sevilla seydi seye seyni shah shai shaikh shakya shamir shanahan sharif sharma sharon sharples shastri shehata shehu sheikh shekoni shen sherpa shetty shevardnadze shezi shi shields shiu
    shonekan shongwe shrestha shukla shum sibiya siddiqi siddiqui sidibe sidler siegrist sierra sigrist sihombing sihotang sikora silina silva silva-santos sima simak simango simanjuntak simbolon
    simcic simitis simmen simoes simon simone simonet simonis simonovic simonsen simsek sin sinaga sinclair singh sinha sinyangwe sipes sipos sirait sirbu siregar sirleaf sisi sisneros sison
    sissoko sisulu sitharaman sithebe sithole sithuli sitompul sitorus situmorang siu sivaram siwele siyaya sjoberg sjogren skala skeledzija skiles skoglund skov skuterud sladek slatinac slovak
    smedsrud smeets smejkal smet smets smit smith smitham smogeli smuts smyth snedden snell snooke snyman so soames soares sobowale soderberg sogavare soglo sokhela sokol sokolov sokolowski solano
    solar solberg soleimani solheim solis soliz solli solorio solorzano soltanov soltys somare somayaji sommer somogyi sondisa song sonko soos sorensen soria sorlie soro sosa sotelo sothole soto
    souare soumahoro soumare sousa soutter souza sow soyinka spano spasojevic spasovski spencer spies spinka spoerri sporer sporri sprunger srinivasan stadelmann staden stalder stamm stanek
    stanton stark stastny staub stauffer steenkamp stefan stefano steffen steffensen stegmann stehr steiger steiner steinmann stensrud stepanov stettler steuber stewart steyn stiedemann stocker
    stockli stoian stokes stoltenberg storm strache stracke straka strand strauss streich stroessner strom stroman stromberg strosin strukelj strydon stucki studer stutz styger su suarez subedi
    subianto subramanian sudrajat suen suga suh suharto suhrawardy sukarno sulaimon sulc suleiman sultan sumaye sun sunak sundberg sununu supriyanto suryono suter sutermeister suthar sutter sutz
    suu-kyi suvajac suwarno svab svehla svendsen svensson svoboda swai swaniawski swart swift syahreza syed sykora sylla sylvester symcox szabo szalai sze szekely szekeres szeto szilagyi szoke
    szucs tafoya tagore taha tai taiwo takacs takahashi takyi talabani talat tall talwar tam tamang tamas tamayo tamba tambo tamez tamihana tamihere tampubolon tamunoemi tan tanaka tandja tandon
    tang tangata tangen tanner tanui tapia taraki tarihoran tata tatar tatarka tataru taufahema tautahi tavares tawia taya taylor teixeira tejada tejeda tekin tella tellez tello tembo temer
    temitope teng teo teran terlouw terrazas terreblanche terry terzi thaci thackeray thaksin thamrin thapa tharoor thatcher thein theron theunissen thiam thiao thiaw thiel thieu thijs thiongane
    thioub thioune thomas thommen thompson thomsen thomson thoresen thoyana thumbeza thusi tian tijerina tillman timmermans tine tinguely tinubu tipoki tirado tissot tito tiwari tiwary tjipto to
    tobler toft toivonen tolbert toledo tolulope toma tomas tomasevic tombalbaye tomecek tong top torgersen toro torok torp torphy torre torres torrez torriani torrijos toth toure tovar towne toy
    tran trantow traore trcek trejo tremblay treutel trevino trifan tripathi trivedi tromp trudeau trujillo trump truong truter tsabalala tsai tsang tschudi tse tshabalala tshisekedi tshombe
    tsipras tsoi tsotetsi tsui tsvangirai tubman tuckett tudjman tudman tuhoe tuilagi tuimalealiifano tunc tuominen tupou turabi turcotte turek turia turk turki turnbull turner turunen tutu
    tvarscki tweneboa twumasi tymoshenko ubico uchechi uchida ueda ugarak ulbricht ulibarri ulker ulloa ullrich ulmanis umar umarov ungureanu upadhyay upton ural urban urbanek urbaniak urbina
    urena urias uribe urrutia ursu usman ustinov utama uwais uys vaca vaisanen vaja vajpayee valadez valdes valdez valdivia valencia valente valentin valenzuela valiyev valladares valle vallejo
    valles vallet valverde van vandamme vandenberghe vandenbroeck vandervort vandevelde vanegas vanek varadi varadkar varela varga vargas vargha varma varman varoufakis varrier vasile vasquez vass
    vasseur vaz vazquez vedvik veen veenstra vega vegge veiga vela velasco velasquez velayati velazquez velde velden veldsman velez veliz ven venegas venizelos venkataraman venter vera verbeek
    verdugo verduzco veres vergara verhaeghe verhoeven verma vermeulen versfeld verstraete verwoerd vestergaard veum vezi vicente vidal videla vidmar vieira viera vigil viklund vilakazi viljoen
    villa villadsen villagomez villalobos villalpando villanueva villareal villarreal villasenor villegas villiers vincent vincze vinh vink vinther virag virtanen visagie visser vita vivekananda
    viviers vlach vliet vo vogel vogt voinovich vojtek volkman von vonrueden voros vorster vos vosloo vracar vries vu vucevac waal wacana wade waelchi wagenaar wagner wahyudin waititi wajed wal
    walder walesa wali walker wallin walsh walter waluyo wan wane wang waqar ward wardana warsame wasita wasiu waskita wasser watanabe waters watsica watson weber wegmann wehner wehrle wehrli wei
    weibel weimann weiss weissnat weizmann welch welti wen wenger wentzel wesley wessels west westhuyzen wet wettstein white wiafe wibisono wibowo wicaksono wickremesinghe widmer widodo wiegand
    wijaya wijesinghe wijk wikstrom wilcox wilderman wilkinson will willane willems willemsen williams williamson willms willoughby wilson winarno windler winkler wintheiser winther wiranto wirth
    wirz wisoky wisozk wit witting wiza wold wolde wolf wolff wolmerans wolters wong wood wosiyane wouters wright wu wuckert wunsch wuraola wuthrich wyman wyss xaba xacon xairo xalilov xana xavier
    xelil xenia xi xiana xiao xicoy xie xu xue yaalon yaamoa yadav yade yago yahaya yahya yamada yamamoto yami yan yanes yanez yang yanuar yanukovych yaqub yar yar'adua yassin yatsenyuk yawson
    ybarra yeboa yeboah yebra yeltsin yengwa yeo yeung yi yildirim yildiz yilmaz yim yin yingluck yip yirenkyi yiu yoon yost youlou young yousafzai youssef youssoufi yu yuan yudhistira yudhoyono
    yue yuen yulianto yun yundt yung yunta yunus yushchenko yussuf zabaleta zach zafar zaharia zahir zaidi zajac zak zaman zamarreno zamarripa zambrana zambrano zamora zamudio zana zapata zapatero
    zapletal zaragoza zarate zardari zarif zavala zawahiri zayas zayed zbinden zboncak zdelar zedillo zehnder zelaya zelenka zelenskiy zelensky zelenskyy zemin zemlak zenawi zeng zepeda zerbo
    zeroual zhang zhao zhelev zheng zhirinovsky zhou zhu zhukov zia zidane ziegler ziemann zieme zijlstra zilan zima zimmerman zimmermann zingg zollinger zondi zondo zongo zubane zuiderveld zulauf
    zulkarnain zulu zuma zungu zuniga zurcher zurek zurita zwane zyl zyuganov
  `
})
