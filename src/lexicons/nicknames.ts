/** Given names that may mean one person, one group a row: the fullest form first, then short forms and other spellings. */
const table = `
abdul abdel abd; abraham abe ibrahim avraham ebrahim; albert al bert; alexander alex alec sandy sasha aleksandr alexandr aleksander oleksandr alejandro alexandre sacha xander alessandro; alexandra alex sandra sasha aleksandra oleksandra; alfred alf alfie fred;
alice ali allie; alison ali; amanda mandy; andrew andy drew andrei andrey andriy andres andre andreas andrzej; angela angie; ann anne anna annie nancy hannah ana; anthony tony antony anton antonio antoine ant; antonio tonio toni tony; arthur art artie; barbara barb babs;
barack barry; benjamin ben benny benji binyamin benyamin; bernard bernie; bradley brad; calvin cal; catherine kate katie kathy cathy katherine kathryn kathleen kitty katya ekaterina yekaterina kateryna catalina; cecilia cissy; charles charlie chuck carl karl carlos chas; charlotte lottie;
christian chris; christina chris tina christine cristina chrissie kristin; christopher chris kit kristof christophe cristobal; claude claudio; clement clem; clifford cliff; clinton clint; constantine kostas costas konstantinos konstantin; cornelius neil; cynthia cindy; daniel dan danny danilo; david dave davey davy dawit daoud dawood;
deborah deb debbie; dennis denny den; desmond des; diana di; dmitri dmitry dima dmytro dimitri dimitris mitya; dominic dom nick; donald don donny; dorothy dot dottie; douglas doug; edmund ed eddie ned; edward ed eddie ted ned eduard eduardo edouard; edwin ed eddie; eleanor ellie nell nora; elizabeth liz lizzie beth betty betsy bess eliza elisabeth elsie isabel lisa elizaveta;
emily em emmy; emma em; emmanuel manny emanuel manuel; ernest ernie ernesto; eugene gene evgeny yevgeny evgeni eugenio; evelyn evie; ezekiel zeke; felix feliks; florence flo florrie; frances fran frankie; francis frank francisco francesco francois fran pancho paco franz; franklin frank; frederick fred freddie freddy friedrich federico; gabriel gabe gabby; gabrielle gabby;
gareth gaz; geoffrey geoff jeff jeffrey; george georgie georgios giorgos giorgi georg jorge yuri georgi; gerald gerry jerry; gerard gerry; gilbert gil bert; gloria glo; gordon gordie; gregory greg gregorio grigory grigori; gwendolyn gwen; harold harry hal; harriet hattie; helen nell nellie elena olena yelena ellen; henry harry hank hal henri enrique heinrich enrico; herbert herb bert;
howard howie; hubert hugh bert; ignatius iggy nacho ignacio; irene rene irina iryna; isaac ike zack yitzhak itzhak isaak ishaq; isabella bella izzy isabelle; jacob jake jacobo yaakov yakov yaqub yacoub yakubu; jacqueline jackie; james jim jimmy jamie jem diego jaime; jane janie janet jean jenny; janet jan; jason jay; jennifer jen jenny jenn; jeremiah jerry jeremy; jessica jess jessie;
joan joanie; joanna jo joanne; john jack johnny jon ivan juan jean jan johan johannes ioannis yannis yahya sean ian johann hans giovanni; jonathan jon jonny yonatan; joseph joe joey yusuf yousef yosef jose josef iosif giuseppe youssef yossi josip; josephine jo josie; joshua josh yehoshua; judith judy jude; julia julie yulia julija giulia; julian jules; katherine kate kathy katie kay;
kenneth ken kenny; kevin kev; kimberly kim; laura laurie lara; lawrence larry laurie lorenzo laurent laurence; leonard len lenny leo leonardo; leopold leo; leslie les; lewis lou lew louis luis luigi ludwig; lillian lily lil; louise lou; lucy lucia lucie; luke lucas lukas luka; lyndon; madeleine maddie madeline; magdalena lena magda; malcolm mal; marcus mark marc marco marcos; margaret maggie meg peggy marge rita greta margo margarita margarete;
maria mary marie miriam maryam mariam molly polly mia mariya masha; martha marty marta; martin marty martinus; matthew matt matthias mateo mathieu matteo mateusz; maurice mo morris mauricio; maximilian max; maxwell max; megan meg; melissa mel lissa; michael mike mick mickey mikhail mykhailo miguel michel misha mikheil mihai michele; michelle shelly; mildred millie; mitchell mitch; mohammed muhammad mohamed mohammad muhammed mehmet mohamad mohd mo mamadou muhammadu mahomet;
moses moshe musa moussa moise; nadezhda nadia nadya; natalia natalie natasha natalya; nathan nat nate natan; nathaniel nat nate; newton newt; nicholas nick nicky nikolai nicolas nikolaos nikos nico mykola nikolay niccolo; nicola nicky; norman norm; olivia liv livvy; oliver ollie; oscar oskar; owen eoin eoghan; pamela pam; patricia pat patty trish tricia; patrick pat paddy padraig patricio; paul pavel pavlo pablo paulo paolo pauli; pauline paula;
penelope penny; peter pete pyotr petr petro pedro pierre pietro piotr petros boutros; philip phil phillip felipe philippe filip; prudence pru; rachel rae raquel; ralph ralf raul; raymond ray ramon; rebecca becky becca; reginald reg reggie; richard dick rick rich ricky richie rico ricardo riccardo; robert bob rob bobby robbie bert roberto; roderick rod rory; rodney rod; rodrigo rody; roger rodge; ronald ron ronnie; rosemary rose rosie;
rudolph rudy rudi rudolf; rupert; russell russ; samantha sam sammy; samuel sam sammy shmuel; sarah sally sadie sara; sebastian seb bastian; sergei sergey serhiy serge sergio; sidney sid syd; simon simeon shimon si simone; sofia sophie sophia sofie; stanley stan; stephanie steph; stephen steve steven stevie stefan esteban etienne istvan stepan stephane estevan; stewart stu stuart; susan sue suzy susie suzanne susanna; sylvester sly; sylvia silvia; tamara tammy;
tatiana tanya tatyana tetiana; terence terry; theodore ted teddy theo fyodor fedor teodoro; theresa terry tess tessa teresa terri; thomas tom tommy tomas tommaso; timothy tim timmy timofei; ulysses; valentina valya; valerie val; vasily vasyl vasiliy basil vassily; veronica ronnie vera; victor vic vick viktor vittorio; victoria vicky vicki viktoria vikki tori; vincent vince vinnie vicente vincenzo; virginia ginny; vladimir volodymyr vova vlad wladimir;
walter walt wally wat; warren; wilfred wilf; william bill billy will willy willie liam guillermo guillaume wilhelm willem; winston winnie; yevgeny evgeny zhenya evgenii; yuri yury yuriy iouri; zachary zac zack zach;
abdallah abdullah abdulla abdoulaye; abubakar abubakr aboubacar boubacar bakr; ahmad ahmed achmad ahmet ahmadu amadou; aisha aicha ayesha aysha aishah; ali aly aliyu; amina aminah aminata; bashar bachar; bilal bilel billal; cheikh sheikh shaikh; fatima fatma fatimah fatou fatoumata fatimata; faisal faysal feisal; farouk farooq faruq; gamal jamal djamal; habib habibou; hamid hamed abdelhamid; hasan hassan; hussein husain husayn hussain hossein hoseyn;
isa issa eissa; ismail ismael ishmael esmail; issoufou yusufu; jawad javad; karim kareem; khadija khadijah kadidia; khaled khalid; leila layla laila leyla; mahmoud mahmud mehmood mahmood; malik malek; mansour mansur; mehdi mahdi; mustafa moustafa mostafa mustapha; nasser nasir naser; nur nour noor; omar umar omer oumar umaru; osama usama; othman uthman osman usman ousmane; qasem qassem qasim kasim ghassem; rashid rachid rasheed;
reza rida ridha; saeed said; saleh salih; sayed syed sayyid seyed; sulaiman suleiman solomon souleymane sulayman suleyman; tariq tarek tareq tarik; walid waleed oualid; yasser yasir; yunus younis yunis; zainab zeinab zaynab zeynep; zia ziya; chukwuemeka emeka; chukwuma chuma; olusegun segun; oluwaseun seun; adebayo bayo; ayodele ayo; babatunde tunde; oluwole wole; nkosazana; goodluck; fumio; shinzo;
`

/** Groups of given names that may mean one person: `william`, `bill`. A short name may stand in many groups. */
export const nicknameGroups: readonly (readonly string[])[] = table
  .split(';')
  .map(group => group.trim().split(/\s+/))
  .filter(group => group.length > 1)

/** Where the groups of nicknames come from. */
export const nicknamesSource = 'drafted for this project'

const groupsOf = new Map<string, number[]>()
for (const [index, group] of nicknameGroups.entries()) {
  for (const name of group) groupsOf.set(name, [...(groupsOf.get(name) ?? []), index])
}

/** Whether two given names, in lower case and without diacritics, may be those of one person. */
export function mayBeOneName(one: string, other: string): boolean {
  if (one === other) return true
  const groups = groupsOf.get(other)
  return (groupsOf.get(one) ?? []).some(index => groups?.includes(index))
}
