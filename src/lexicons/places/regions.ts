import {lexicon} from '../lexicon.ts'

/** Continents and parts of the world. */
export const worldRegions = lexicon({
  name: 'world-regions',
  about: 'Continents and parts of the world, of several states or of none, without diacritics',
  source: 'drafted for this project',
  entries: `
    africa, asia, europe, america, americas, north america, south america, central america, latin america, oceania, australasia, antarctica, eurasia, arctic, far east, near east, middle east, west, east, global south, global north, third world, first world, western world, arab world, muslim world, islamic world, free world, western hemisphere,
    west africa, east africa, north africa, southern africa, central africa, sub-saharan africa, horn of africa, sahel, sahara, maghreb, mashriq, great lakes region, great rift valley, rift valley, congo basin, lake chad basin, swahili coast, guinea coast, kalahari, namib, darfur, tigray, ogaden, cabinda, casamance, kivu, north kivu, south kivu, ituri, katanga, niger delta, mano river, cabo delgado, kordofan, blue nile,
    south asia, southeast asia, south-east asia, southern asia, east asia, central asia, north asia, northeast asia, west asia, western asia, asia-pacific, asia pacific, indo-pacific, pacific rim, indian subcontinent, subcontinent, indochina, levant, mesopotamia, anatolia, asia minor, caucasus, south caucasus, north caucasus, transcaucasia, siberia, manchuria, inner mongolia, himalayas, hindu kush, khorasan, kashmir, jammu and kashmir, ladakh, punjab, bengal, balochistan, baluchistan, waziristan, fergana valley, korean peninsula, malay peninsula, mekong delta, mekong, borneo, java, sumatra, sulawesi, mindanao, luzon, new guinea, kurdistan, rojava,
    gulf, persian gulf, arabian gulf, gulf states, arabian peninsula, arabia, hejaz, sinai, sinai peninsula, west bank, golan heights, golan, galilee, negev, judea and samaria, judea, samaria, holy land, fertile crescent, hadramaut, idlib,
    western europe, eastern europe, central europe, northern europe, southern europe, southeastern europe, south-eastern europe, balkans, western balkans, baltics, baltic states, baltic, nordics, scandinavia, benelux, low countries, iberia, iberian peninsula, british isles, mediterranean, european continent, old world, new world, donbas, donbass, galicia, transylvania, transcarpathia, silesia, pomerania, saxony, rhineland, ruhr, saarland, alsace, lorraine, alsace-lorraine, normandy, brittany, provence, burgundy, savoy, corsica, sicily, sardinia, tuscany, lombardy, veneto, piedmont, calabria, andalusia, castile, aragon, asturias, extremadura, crete, peloponnese, thrace, dalmatia, vojvodina, karelia, lapland, jutland, bohemia, moravia, bukovina, bessarabia, gagauzia, kaliningrad, alps, pyrenees, carpathians, urals, midlands, west midlands, east midlands, home counties, east anglia, highlands, scottish highlands, northern england,
    caribbean, west indies, antilles, greater antilles, lesser antilles, mesoamerica, andes, amazon, amazonia, amazon basin, patagonia, pampas, southern cone, tierra del fuego, northern triangle, gran chaco, darien gap, yucatan, altiplano,
    deep south, midwest, new england, rust belt, bible belt, sun belt, great plains, appalachia, southwest, northeast, pacific northwest, silicon valley, east coast, west coast, gulf coast, great lakes, rocky mountains, rockies, bay area, mississippi delta, tri-state area, mid-atlantic, atlantic canada, maritimes, prairies,
    pacific, south pacific, polynesia, melanesia, outback, great barrier reef, torres strait, north island, south island
  `
})

/** Seas, rivers, lakes, straits and canals. */
export const waters = lexicon({
  name: 'waters',
  about: 'Names of oceans, seas, gulfs, straits, canals, rivers and lakes, without diacritics',
  source: 'drafted for this project',
  entries: `
    atlantic, atlantic ocean, pacific ocean, indian ocean, arctic ocean, southern ocean, mediterranean sea, black sea, red sea, dead sea, caspian, caspian sea, aral sea, baltic sea, north sea, irish sea, adriatic, adriatic sea, aegean, aegean sea, ionian sea, tyrrhenian sea, sea of azov, sea of marmara, barents sea, white sea, bering sea, sea of okhotsk, sea of japan, yellow sea, east china sea, south china sea, west philippine sea, java sea, celebes sea, timor sea, arafura sea, coral sea, tasman sea, arabian sea, andaman sea, bay of bengal, caribbean sea, sargasso sea,
    gulf of mexico, gulf of aden, gulf of oman, gulf of guinea, gulf of thailand, gulf of tonkin, gulf of carpentaria, gulf of aqaba, gulf of finland, bay of biscay, hudson bay, english channel, channel, strait of hormuz, straits of hormuz, taiwan strait, strait of malacca, malacca strait, bosporus, bosphorus, dardanelles, strait of gibraltar, bab al-mandab, bab el-mandeb, kerch strait, bering strait, cook strait, bass strait, mozambique channel, suez canal, suez, panama canal, northwest passage, northern sea route,
    nile, white nile, congo river, niger river, zambezi, limpopo, orange river, volta, volta river, senegal river, gambia river, okavango, shire river, tigris, euphrates, litani, jordan river, river jordan, orontes, helmand, amu darya, syr darya, indus, ganges, ganga, brahmaputra, yamuna, godavari, narmada, irrawaddy river, salween, mekong river, chao phraya, yangtze, yellow river, pearl river, yalu, yalu river, amur, ob, yenisei, lena river, volga, don river, dnieper, dnipro river, dniester, danube, rhine, elbe, oder, vistula, seine, loire, rhone, garonne, thames, severn, clyde, mersey, tyne, liffey, shannon river, tagus, ebro, guadalquivir, tiber, arno, sava, drina, mississippi river, missouri river, ohio river, hudson, hudson river, potomac, colorado river, rio grande, columbia river, yukon river, mackenzie river, st lawrence river, amazon river, orinoco, parana river, rio de la plata, sao francisco river, murray river, darling river, murray-darling, waikato river, sepik, fly river,
    lake victoria, lake tanganyika, lake malawi, lake nyasa, lake chad, lake turkana, lake kivu, lake albert, lake volta, lake kariba, lake baikal, lake balkhash, lake van, lake urmia, sea of galilee, lake superior, lake michigan, lake huron, lake erie, lake ontario, lake mead, lake titicaca, lake nicaragua, lake maracaibo, lake geneva, lake constance, lake como, lake ladoga, loch ness, lough neagh, great salt lake, tonle sap
  `
})

/** Words that head or close the name of a place. */
export const placeNouns = lexicon({
  name: 'place-nouns',
  about:
    'Nouns that head or close the names of places: “Lake”, “Mount”, “Province”, without diacritics',
  source: 'drafted for this project',
  entries: `
    acres airfield airport aqueduct archipelago arena atoll avenue base basin bay bayou beach bend boulevard border borough bridge brook building bypass camp canal canton canyon cape castle causeway cave cemetery channel city cliff cliffs coast commune cottage county countries country
    court cove creek crescent crossing dam delta depot desert district districts divide dock docks downs drive emirate enclave estate estuary expressway falls farm ferry field fields fjord forest fork fort fortress freeway garden gardens gate ghat glacier glen governorate grove gulf
    gulch hall hamlet harbor harbour heath heights highlands highway hill hills hotel house inlet island islands isle isles isthmus jail junction jungle kingdom kraal lagoon lake lakes land lands lane loch locality lough lowlands mall manor mansion market marsh massif meadow mesa metro mine
    monument moor motorway mount mountain mountains mt municipality neck neighborhood neighbourhood oasis oblast ocean okrug outpost palace parish park pass path peak peninsula pier pipeline place plain plains plantation plateau plaza point pole pond port prairie prefecture principality prison promenade
    province provinces quarter quay ranch range rapids ravine reef refinery region reservation reserve reservoir resort ridge river riverbank road rock row ruins runway rural sanctuary savanna sea seas sector settlement shire shoal shore slum sound spring springs square stadium state states station steppe
    strait straits stream street strip suburb summit swamp tehsil taluk terminal terrace territories territory thana theater tower town township tract trail triangle tunnel upazila valley viaduct vale view villa village ville volcano voivodeship wadi wall ward waterfall waters way wetlands wharf wilderness wilaya wood woods zone
  `
})
