/** Capitals, and other places that stand for those who sit there. */
export const seats: readonly string[] = [
  'Washington|London|Paris|Berlin|Moscow|Beijing|Tokyo|Tehran|Jerusalem|Tel Aviv|Ankara|Cairo|Damascus|Baghdad',
  'Riyadh|Kabul|Islamabad|New Delhi|Delhi|Kiev|Kyiv|Warsaw|Athens|Rome|Madrid|Lisbon|Dublin|Vienna|Budapest|Prague',
  'Stockholm|Oslo|Copenhagen|Helsinki|Canberra|Ottawa|Mexico City|Havana|Caracas|Brasilia|Buenos Aires|Pretoria',
  "Nairobi|Abuja|Kinshasa|Khartoum|Addis Ababa|Tripoli|Tunis|Algiers|Beirut|Amman|Doha|Sana[’']?a|Ramallah|Seoul",
  'Pyongyang|Hanoi|Bangkok|Jakarta|Manila|Taipei|Dhaka|Kathmandu|Belgrade|Bucharest|Riga|Tallinn|Vilnius|Tbilisi',
  'Brussels|Strasbourg|Geneva|The Hague|Hague|White House|Kremlin|Downing Street|Whitehall|Westminster|Holyrood',
  'Stormont|Capitol Hill|Pentagon|Foggy Bottom|Élysée|Elysee|Vatican|Zhongnanhai|Wall Street|Hollywood'
].flatMap(line => line.split('|'))

/** Demonyms that are adjective and noun alike, with a plural in -s. */
export const demonyms: readonly string[] = [
  'American|Israeli|Palestinian|Iranian|Iraqi|Syrian|Egyptian|Saudi Arabian|Saudi(?! Arabia)|Jordanian|Libyan|Tunisian|Algerian|Moroccan',
  'Yemeni|Qatari|Kuwaiti|Emirati|Russian|Ukrainian|Georgian|Armenian|Belarusian|Lithuanian|Latvian|Estonian|German',
  'Italian|Greek|Cypriot|Austrian|Belgian|Hungarian|Romanian|Bulgarian|Serbian|Serb|Croatian|Croat|Bosnian|Albanian',
  'Czech|Slovak|Norwegian|Swede|Dane|Finn|Pole|Scot|Turk|Kurd|Spaniard|Briton|Canadian|Mexican|Cuban|Haitian',
  'Venezuelan|Colombian|Brazilian|Argentine|Chilean|Bolivian|Peruvian|Australian|New Zealander|Afghan|Pakistani',
  'Indian|Bangladeshi|Sri Lankan|Indonesian|Malaysian|Singaporean|Filipino|Thai|Korean|North Korean|South Korean',
  'Tibetan|Mongolian|Nigerian|Kenyan|Ugandan|Rwandan|Ethiopian|Eritrean|Somali|South African|Zimbabwean|Ghanaian',
  'Liberian|Congolese|Malian|Sudanese'
].flatMap(line => line.split('|'))

/** Demonyms without a plural in -s, and nouns that are made of them. */
export const unchangingDemonyms: readonly string[] = [
  'British|English|Scottish|Welsh|Irish|French|Dutch|Spanish|Portuguese|Polish|Swedish|Danish|Finnish|Swiss|Turkish',
  'Kurdish|Chinese|Japanese|Vietnamese|Burmese|Taiwanese|Lebanese|Maltese|Philippine|Argentinian|Icelandic',
  'Englishman|Englishwoman|Frenchman|Frenchwoman|Irishman|Dutchman'
].flatMap(line => line.split('|'))

/** Plurals that stand for the people. */
export const peoples: readonly string[] = [
  ...demonyms.map(word => `${word}s`),
  'Europeans',
  'Argentinians',
  'Englishmen',
  'Frenchmen',
  'Irishmen',
  'Brits'
]
