/** Parties, movements and armed groups; `organization.ts` says what the columns hold. */
export const movements = `
Democratic Party, Democrats, Dems* | party | us
Republican Party, Republicans, GOP, G.O.P., Grand Old Party | party | us
Democratic National Committee, DNC | party | us
Republican National Committee, RNC | party | us
Tea Party | party | us
Black Lives Matter, BLM | civil | us
National Rifle Association, NRA, N.R.A. | civil | us
National Association for the Advancement of Colored People, NAACP, N.A.A.C.P. | civil | us
American Civil Liberties Union, ACLU, A.C.L.U. | civil | us
AFL-CIO | civil | us
Teamsters | civil | us
Ku Klux Klan, KKK | armed | us
Proud Boys | armed | us
Black Panther Party, Black Panthers | party | us
Conservative Party, Conservatives, Tories, Tory Party | party
Labour Party, Labour*, Labor Party | party
Liberal Democrats, Lib Dems | party
Scottish National Party, SNP, Scottish Nationalists | party | x-scotland
Plaid Cymru | party | x-wales
Democratic Unionist Party, DUP | party | x-northern-ireland
Sinn Féin | party | ie
Irish Republican Army, IRA*, Provisional IRA | armed | ie
UK Independence Party, UKIP, Ukip | party | gb
Reform UK | party | gb
Trades Union Congress, TUC | civil | gb
Confederation of British Industry, CBI* | civil | gb
Fianna Fáil | party | ie
Fine Gael | party | ie
Christian Democratic Union, CDU, Christian Democrats | party | de
Christian Social Union, CSU | party | de
Social Democratic Party, SPD, Social Democrats | party
Free Democratic Party, FDP | party | de
Alternative for Germany, AfD, Alternative für Deutschland | party | de
National Rally, Rassemblement National, National Front, Front National | party | fr
En Marche, La République En Marche | party | fr
La France Insoumise, France Unbowed | party | fr
Five Star Movement, Movimento 5 Stelle | party | it
Brothers of Italy, Fratelli d'Italia | party | it
Forza Italia | party | it
Lega, Lega Nord | party | it
Partido Popular | party | es
PSOE, Spanish Socialist Workers' Party | party | es
Podemos | party | es
Vox* | party | es
Euskadi Ta Askatasuna, ETA* | armed | x-basque-country
Syriza | party | gr
New Democracy* | party | gr
Golden Dawn | party | gr
Fidesz | party | hu
Jobbik | party | hu
Law and Justice | party | pl
Civic Platform | party | pl
Solidarność | party | pl
United Russia | party | ru
Georgian Dream | party | ge
Justice and Development Party, AKP, AK Party | party | tr
Republican People's Party, CHP | party | tr
Kurdistan Workers' Party, PKK, P.K.K. | armed | tr
Peoples' Democratic Party* | party
People's Protection Units, YPG | armed | sy
Syrian Democratic Forces, SDF* | armed | sy
Free Syrian Army, FSA* | armed | sy
Hayat Tahrir al-Sham, HTS | armed | sy
Peshmerga | armed | x-iraqi-kurdistan
Likud, Likud Party | party | il
Shas | party | il
Kadima | party | il
Meretz | party | il
Yesh Atid | party | il
Palestine Liberation Organization, Palestine Liberation Organisation, Palestinian Liberation Organization, PLO, P.L.O. | party | ps
Fatah, Al-Fatah | party | ps
Hamas, Islamic Resistance Movement | armed | ps
Palestinian Islamic Jihad, Islamic Jihad | armed | ps
Hezbollah, Hizbullah, Hizbollah, Hezbullah | armed | lb
Amal Movement, Amal* | party | lb
Houthis, Houthi Movement, Ansar Allah, Huthis | armed | ye
Muslim Brotherhood, Ikhwan | party | eg
Baath Party, Ba'ath Party, Ba'athists, Baathists | party
Taliban, Taleban | armed | af
Haqqani Network | armed | af
Northern Alliance | armed | af
Al-Qaeda, Al Qaeda, Al-Qaida, Al Qaida, al-Qaeda, al Qaeda | armed
Al-Qaeda in the Islamic Maghreb, AQIM | armed
Al-Qaeda in the Arabian Peninsula, AQAP | armed | ye
Islamic State, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State Group, ISIS, ISIL, Daesh, Da'esh, I.S.I.S. | armed
Islamic State Khorasan, ISIS-K, ISKP | armed | af
Al-Shabaab, Al Shabaab, al-Shabab, Al-Shabab, Shabaab | armed | so
Boko Haram | armed | ng
Islamic State West Africa Province, ISWAP | armed | ng
Lord's Resistance Army, LRA | armed | ug
M23, March 23 Movement | armed | cd
Tigray People's Liberation Front, TPLF | party | et
Oromo Liberation Front, OLF, Oromo Liberation Army | armed | et
Eritrean People's Liberation Front, EPLF | party | er
Sudan People's Liberation Movement, SPLM, SPLA | party | ss
African National Congress, ANC | party | za
Democratic Alliance | party | za
Economic Freedom Fighters, EFF | party | za
Inkatha Freedom Party, Inkatha, IFP | party | za
Congress of South African Trade Unions, COSATU, Cosatu | civil | za
ZANU-PF, Zanu-PF, Zanu PF | party | zw
Movement for Democratic Change, MDC | party | zw
Chama Cha Mapinduzi | party | tz
Orange Democratic Movement | party | ke
United Democratic Alliance* | party | ke
Jubilee Party | party | ke
All Progressives Congress, APC | party | ng
People's Democratic Party, PDP | party | ng
Indigenous People of Biafra, IPOB | party | ng
New Patriotic Party, NPP | party | gh
National Democratic Congress, NDC | party | gh
Convention People's Party | party | gh
MPLA | party | ao
UNITA | party | ao
FRELIMO, Frelimo | party | mz
RENAMO, Renamo | party | mz
SWAPO, Swapo | party | na
National Resistance Movement | party | ug
Rwandan Patriotic Front, RPF | party | rw
FDLR | armed | rw
National Liberation Front, FLN | party | dz
Polisario Front, Polisario | party | eh
Ennahda, Ennahda Movement | party | tn
Chinese Communist Party, Communist Party of China, CCP, CPC | party | cn
Kuomintang, KMT, Chinese Nationalist Party | party | tw
Democratic Progressive Party, DPP | party | tw
Liberal Democratic Party, LDP | party | jp
Komeito | party | jp
People Power Party | party | kr
Workers' Party of Korea | party | kp
Bharatiya Janata Party, BJP | party | in
Indian National Congress, Congress Party | party | in
Aam Aadmi Party | party | in
Trinamool Congress, TMC* | party | in
Rashtriya Swayamsevak Sangh, RSS* | party | in
Shiv Sena | party | in
Bahujan Samaj Party | party | in
Samajwadi Party | party | in
Dravida Munnetra Kazhagam, DMK | party | in
Pakistan Muslim League, PML-N | party | pk
Pakistan People's Party, Pakistan Peoples Party, PPP* | party | pk
Pakistan Tehreek-e-Insaf, PTI | party | pk
Lashkar-e-Taiba, Lashkar-e-Tayyiba | armed | pk
Jaish-e-Mohammed | armed | pk
Tehrik-i-Taliban Pakistan, TTP, Pakistani Taliban | armed | pk
Awami League | party | bd
Bangladesh Nationalist Party, BNP* | party | bd
Jamaat-e-Islami | party
Liberation Tigers of Tamil Eelam, LTTE, Tamil Tigers | armed | lk
National League for Democracy, NLD | party | mm
Arakan Army | armed | mm
Pheu Thai, Pheu Thai Party | party | th
Move Forward Party | party | th
United Malays National Organisation, UMNO | party | my
Barisan Nasional | party | my
Pakatan Harapan | party | my
People's Action Party, PAP | party | sg
Golkar | party | id
PDI-P | party | id
Nahdlatul Ulama | civil | id
Muhammadiyah | civil | id
Jemaah Islamiyah | armed | id
Moro Islamic Liberation Front, MILF | armed | ph
Abu Sayyaf | armed | ph
New People's Army | armed | ph
Khmer Rouge | armed | kh
Viet Cong, Vietcong | armed | vn
Pathet Lao | armed | la
Fretilin | party | tl
Free Papua Movement | armed | x-west-papua
Workers' Party, Partido dos Trabalhadores | party | br
Peronists, Justicialist Party | party | ar
La Libertad Avanza | party | ar
Institutional Revolutionary Party, PRI | party | mx
National Action Party | party | mx
Morena* | party | mx
Sandinistas, Sandinista National Liberation Front, FSLN | party | ni
Contras | armed | ni
Farabundo Martí National Liberation Front, FMLN | party | sv
Zapatistas, EZLN | armed | mx
Revolutionary Armed Forces of Colombia, FARC | armed | co
National Liberation Army, ELN | armed | co
Shining Path, Sendero Luminoso | armed | pe
United Socialist Party of Venezuela, PSUV | party | ve
Movement for Socialism | party | bo
Lavalas, Fanmi Lavalas | party | ht
People's National Movement | party | tt
People's National Party | party | jm
Nazi Party, NSDAP | party | x-nazi-germany
Waffen-SS, SS* | armed | x-nazi-germany
Bolsheviks | party | x-russian-empire
Mau Mau | armed | ke
Wafd Party, Wafd | party | eg
`
