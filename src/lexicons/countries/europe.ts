/** Countries and territories of Europe, one a row; `country.ts` says what the columns hold. */
export const europe = `
al | Albania | Tirana | albanian | albanians |
ad | Andorra | Andorra la Vella | andorran | andorrans |
at | Austria | Vienna | austrian | austrians | ballhausplatz, hofburg
by | Belarus, Byelorussia, Belorussia | Minsk | belarusian, belarussian, byelorussian | belarusians, belarussians, byelorussians |
be | Belgium | Brussels* | belgian | belgians | wetstraat, rue de la loi, lambermont
ba | Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia & Herzegovina, Bosnia, BiH | Sarajevo | bosnian, bosnian-herzegovinian, herzegovinian | bosnians, herzegovinians |
bg | Bulgaria | Sofia* | bulgarian | bulgarians |
hr | Croatia | Zagreb | croatian, croat | croats, croatians | banski dvori
cy | Cyprus, Republic of Cyprus | Nicosia, Lefkosia | cypriot | cypriots |
cz | Czech Republic, Czechia | Prague | czech | czechs | prague castle
dk | Denmark, Kingdom of Denmark | Copenhagen | danish | dane/danes | christiansborg, borgen
ee | Estonia | Tallinn | estonian | estonians | stenbock house, toompea
fi | Finland | Helsinki | finnish | finn/finns |
fr | France, French Republic | Paris | french | french, frenchman/frenchmen, frenchwoman/frenchwomen | élysée, elysée, elysee, élysée palace, elysee palace, matignon, hôtel matignon, quai d'orsay, bercy
de | Germany, Federal Republic of Germany, West Germany, FRG, F.R.G. | Berlin, Bonn | german, west german | germans, west germans | chancellery, kanzleramt, bellevue palace
gr | Greece, Hellas, Hellenic Republic | Athens | greek, hellenic | greeks | maximos mansion, maximou
hu | Hungary | Budapest | hungarian, magyar | hungarians, magyars | carmelite monastery, sándor palace
is | Iceland | Reykjavík | icelandic | icelanders |
ie | Ireland, Republic of Ireland, Irish Republic, Eire, Éire, Irish Free State | Dublin | irish | irish, irishman/irishmen, irishwoman/irishwomen | leinster house, merrion street, áras an uachtaráin, government buildings*
it | Italy, Italian Republic | Rome | italian | italians | palazzo chigi, chigi palace, quirinale, quirinal palace, quirinal, farnesina, montecitorio
xk | Kosovo, Kosova | Pristina, Prishtina | kosovar, kosovan | kosovars, kosovans |
lv | Latvia | Riga | latvian | latvians |
li | Liechtenstein | Vaduz | liechtenstein, liechtensteiner | liechtensteiners |
lt | Lithuania | Vilnius | lithuanian | lithuanians |
lu | Luxembourg, Luxemburg | Luxembourg, Luxembourg City | luxembourgish, luxembourgian | luxembourgers |
mt | Malta | Valletta | maltese | maltese | castille, auberge de castille
md | Moldova, Moldavia, Republic of Moldova | Chișinău, Chisinau, Kishinev | moldovan, moldavian | moldovans, moldavians |
mc | Monaco | Monaco, Monte Carlo | monégasque, monegasque, monacan | monégasques, monegasques |
me | Montenegro, Crna Gora | Podgorica, Cetinje | montenegrin | montenegrins |
nl | Netherlands, The Netherlands, Holland*, Kingdom of the Netherlands | Amsterdam, The Hague*, Hague* | dutch, netherlandish | dutch, dutchman/dutchmen, dutchwoman/dutchwomen, netherlanders | binnenhof, catshuis
mk | North Macedonia, Macedonia*, FYROM, Former Yugoslav Republic of Macedonia, Republic of Macedonia | Skopje | macedonian, north macedonian | macedonians, north macedonians |
no | Norway | Oslo | norwegian | norwegians | storting
pl | Poland, Republic of Poland | Warsaw | polish | pole/poles | belweder, wiejska
pt | Portugal, Portuguese Republic | Lisbon | portuguese | portuguese | são bento, belém palace
ro | Romania, Rumania, Roumania | Bucharest | romanian, rumanian | romanians, rumanians | cotroceni, cotroceni palace, victoria palace
ru | Russia, Russian Federation | Moscow, St. Petersburg* | russian | russians | kremlin, smolenskaya square, lubyanka
sm | San Marino | San Marino | sammarinese | sammarinese |
rs | Serbia | Belgrade | serbian, serb | serbs, serbians |
sk | Slovakia, Slovak Republic | Bratislava | slovak, slovakian | slovaks, slovakians |
si | Slovenia | Ljubljana | slovenian, slovene | slovenes, slovenians |
es | Spain, Kingdom of Spain, España | Madrid | spanish | spaniard/spaniards, spanish | moncloa, moncloa palace, la moncloa, zarzuela, zarzuela palace
se | Sweden | Stockholm | swedish | swede/swedes | rosenbad, arvfurstens palats, sager house
ch | Switzerland, Swiss Confederation, Helvetia | Bern, Berne | swiss | swiss/swiss | federal palace
ua | Ukraine, the Ukraine | Kyiv, Kiev | ukrainian | ukrainians | bankova, bankova street, mariinskyi palace
gb | United Kingdom, UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland, GB*, G.B.* | London | british | briton/britons, brit/brits, british, britisher/britishers | downing street, no 10, no. 10, number 10, 10 downing street, whitehall, westminster, buckingham palace, number 11, no 11, chequers
va | Vatican City, Holy See, Vatican, Apostolic See | Vatican City | vatican | - | apostolic palace, roman curia, curia
ax | Åland Islands, Åland | Mariehamn | ålandic | ålanders | | territory fi
fo | Faroe Islands, Faroes, Faeroe Islands | Tórshavn | faroese, faeroese | faroese | | territory dk
gi | Gibraltar | - | gibraltarian | gibraltarians | the convent | territory gb
gg | Guernsey | St Peter Port, St. Peter Port | guernsey, channel islander | guernseyman/guernseymen, channel islanders | | territory gb
im | Isle of Man | Douglas* | manx | manx, manxman/manxmen | | territory gb
je | Jersey* | St Helier, St. Helier, Saint Helier | jersey | jerseyman/jerseymen | | territory gb
sj | Svalbard and Jan Mayen, Svalbard, Spitsbergen, Jan Mayen | Longyearbyen | svalbardian | svalbardians | | territory no
bv | Bouvet Island | - | bouvet island | - | | territory no
tf | French Southern Territories, French Southern and Antarctic Lands | - | french southern | - | | territory fr
x-england | England | London* | english | english, englishman/englishmen, englishwoman/englishwomen | | part gb
x-scotland | Scotland | Edinburgh | scottish, scots, scotch | scot/scots, scotsman/scotsmen, scotswoman/scotswomen | holyrood, bute house, st andrew's house | part gb
x-wales | Wales | Cardiff | welsh | welsh, welshman/welshmen, welshwoman/welshwomen | cardiff bay, senedd | part gb
x-northern-ireland | Northern Ireland, Ulster, Six Counties | Belfast | northern irish, ulster | northern irish, ulsterman/ulstermen | stormont, stormont castle, hillsborough castle | part gb
x-catalonia | Catalonia, Catalunya | Barcelona | catalan, catalonian | catalans | | part es
x-basque-country | Basque Country, Euskadi | Vitoria-Gasteiz, Bilbao* | basque | basques | ajuria enea | part es
x-bavaria | Bavaria | Munich | bavarian | bavarians | | part de
x-flanders | Flanders | - | flemish | fleming/flemings, flemish | | part be
x-wallonia | Wallonia | Namur | walloon | walloons | | part be
x-crimea | Crimea | Simferopol | crimean | crimeans | | part ua
x-chechnya | Chechnya, Chechen Republic, Ichkeria | Grozny | chechen | chechens | | part ru
x-tatarstan | Tatarstan | Kazan | tatar, tatarstani | tatars | | part ru
x-dagestan | Dagestan | Makhachkala | dagestani | dagestanis | | part ru
x-republika-srpska | Republika Srpska, Bosnian Serb Republic | Banja Luka | bosnian serb | bosnian serbs | | part ba
x-transnistria | Transnistria, Transdniestria, Trans-Dniester, Pridnestrovie | Tiraspol | transnistrian | transnistrians | | territory md
x-northern-cyprus | Northern Cyprus, Turkish Republic of Northern Cyprus, TRNC | Nicosia* | turkish cypriot | turkish cypriots | | territory cy
x-soviet-union | Soviet Union, USSR, U.S.S.R., Union of Soviet Socialist Republics, Soviet Russia | Moscow* | soviet | soviets | | former ru
x-yugoslavia | Yugoslavia, Jugoslavia, Federal Republic of Yugoslavia, Socialist Federal Republic of Yugoslavia | Belgrade* | yugoslav, yugoslavian | yugoslavs, yugoslavians | | former rs
x-serbia-montenegro | Serbia and Montenegro | Belgrade* | serbian-montenegrin | - | | former rs
x-czechoslovakia | Czechoslovakia | Prague* | czechoslovak, czechoslovakian | czechoslovaks, czechoslovakians | | former cz
x-east-germany | East Germany, German Democratic Republic, GDR*, G.D.R., DDR | East Berlin | east german | east germans | pankow | former de
x-nazi-germany | Nazi Germany, Third Reich, Hitler's Germany, German Reich | Berlin* | nazi | nazis | wilhelmstrasse, reich chancellery | former de
x-weimar | Weimar Republic, Weimar Germany | Berlin* | weimar | - | | former de
x-prussia | Prussia | Königsberg | prussian | prussians | | former de
x-austria-hungary | Austria-Hungary, Austro-Hungarian Empire, Habsburg Empire, Habsburg Monarchy | Vienna* | austro-hungarian, habsburg | austro-hungarians | | former at
x-russian-empire | Russian Empire, Tsarist Russia, Imperial Russia | Petrograd | tsarist | - | winter palace | former ru
x-british-empire | British Empire | London* | british imperial | - | | former gb
x-vichy | Vichy France, Vichy | Vichy | vichy | - | | former fr
x-roman-empire | Roman Empire | - | roman | romans | | former it
x-byzantium | Byzantine Empire, Byzantium | - | byzantine | byzantines | | former tr
`
