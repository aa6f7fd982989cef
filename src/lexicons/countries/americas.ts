/** Countries and territories of the Americas, one a row; `country.ts` says what the columns hold. */
export const americas = `
ag | Antigua and Barbuda, Antigua & Barbuda, Antigua* | St. John's*, St John's*, Saint John's* | antiguan, barbudan | antiguans, barbudans |
ar | Argentina, Argentine Republic | Buenos Aires | argentine, argentinian, argentinean | argentines, argentinians, argentineans | casa rosada, pink house
bs | Bahamas, The Bahamas | Nassau | bahamian | bahamians |
bb | Barbados | Bridgetown | barbadian, bajan | barbadians, bajans |
bz | Belize, British Honduras | Belmopan | belizean | belizeans |
bo | Bolivia, Plurinational State of Bolivia | La Paz, Sucre | bolivian | bolivians | palacio quemado, casa grande del pueblo
br | Brazil, Brasil | Brasília, Rio* | brazilian | brazilians | planalto, planalto palace, itamaraty
ca | Canada | Ottawa | canadian | canadians | parliament hill, rideau hall, 24 sussex
cl | Chile | Santiago, Santiago de Chile | chilean | chileans | la moneda, moneda palace
co | Colombia | Bogotá | colombian | colombians | casa de nariño, nariño palace, palacio de nariño
cr | Costa Rica | San José* | costa rican | costa ricans | zapote
cu | Cuba | Havana, La Habana | cuban | cubans | palace of the revolution
dm | Dominica, Commonwealth of Dominica | Roseau | dominican | dominicans |
do | Dominican Republic, The Dominican Republic, DR*, D.R.* | Santo Domingo | dominican | dominicans |
ec | Ecuador | Quito | ecuadorian, ecuadorean, ecuadoran | ecuadorians, ecuadoreans | carondelet, carondelet palace
sv | El Salvador, Salvador* | San Salvador | salvadoran, salvadorean, salvadorian | salvadorans, salvadoreans, salvadorians | casa presidencial*
gd | Grenada | St. George's, St George's, Saint George's | grenadian | grenadians |
gt | Guatemala | Guatemala City | guatemalan | guatemalans |
gy | Guyana, Co-operative Republic of Guyana, British Guiana | Georgetown* | guyanese | guyanese |
ht | Haiti, Haïti | Port-au-Prince | haitian | haitians |
hn | Honduras | Tegucigalpa | honduran | hondurans |
jm | Jamaica | Kingston* | jamaican | jamaicans | jamaica house
mx | Mexico, México, United Mexican States | Mexico City, Ciudad de México | mexican | mexicans | los pinos, palacio nacional
ni | Nicaragua | Managua | nicaraguan | nicaraguans | el carmen
pa | Panama, Panamá | Panama City* | panamanian | panamanians | palacio de las garzas
py | Paraguay | Asunción | paraguayan | paraguayans | palacio de lópez
pe | Peru, Perú | Lima | peruvian | peruvians | government palace of peru, house of pizarro
kn | Saint Kitts and Nevis, St Kitts and Nevis, St. Kitts and Nevis, St Kitts, St. Kitts, Saint Kitts | Basseterre | kittitian, nevisian | kittitians, nevisians |
lc | Saint Lucia, St Lucia, St. Lucia | Castries | saint lucian, st lucian, st. lucian | saint lucians, st lucians, st. lucians |
vc | Saint Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent*, St. Vincent*, Saint Vincent* | Kingstown | vincentian | vincentians |
sr | Suriname, Surinam, Dutch Guiana | Paramaribo | surinamese | surinamese |
tt | Trinidad and Tobago, Trinidad & Tobago, Trinidad | Port of Spain | trinidadian, tobagonian, trinbagonian | trinidadians, tobagonians, trinbagonians |
us | United States, United States of America, US, U.S., USA, U.S.A., America, US of A, Uncle Sam, U. S. | Washington*, Washington D.C., Washington DC, DC, D.C. | american, us, u.s. | americans | white house, oval office, west wing, pentagon, capitol hill, foggy bottom, beltway, pennsylvania avenue, mar-a-lago
uy | Uruguay | Montevideo | uruguayan | uruguayans | executive tower
ve | Venezuela, Bolivarian Republic of Venezuela | Caracas | venezuelan | venezuelans | miraflores, miraflores palace
ai | Anguilla | The Valley | anguillian | anguillians | | territory gb
aw | Aruba | Oranjestad | aruban | arubans | | territory nl
bm | Bermuda | Hamilton* | bermudian, bermudan | bermudians, bermudans | | territory gb
bq | Caribbean Netherlands, Bonaire, Sint Eustatius, Saba | Kralendijk | bonairean, dutch caribbean | bonaireans | | territory nl
vg | British Virgin Islands, BVI, Virgin Islands* | Road Town | british virgin islander | british virgin islanders | | territory gb
ky | Cayman Islands, Caymans | George Town* | caymanian | caymanians | | territory gb
cw | Curaçao | Willemstad | curaçaoan | curaçaoans | | territory nl
fk | Falkland Islands, Falklands, Malvinas, Islas Malvinas | Stanley*, Port Stanley | falkland islander, falklander | falkland islanders, falklanders | | territory gb
gf | French Guiana, Guyane | Cayenne* | french guianese, guianese | french guianese | | territory fr
gl | Greenland, Kalaallit Nunaat | Nuuk, Godthåb | greenlandic | greenlanders | | territory dk
gp | Guadeloupe | Basse-Terre, Pointe-à-Pitre | guadeloupean | guadeloupeans | | territory fr
mq | Martinique | Fort-de-France | martinican, martiniquais | martinicans | | territory fr
ms | Montserrat | Plymouth*, Brades | montserratian | montserratians | | territory gb
pr | Puerto Rico | San Juan* | puerto rican, boricua | puerto ricans, boricuas | la fortaleza | territory us
bl | Saint Barthélemy, St Barts, St. Barts, St Barths, Saint Barts | Gustavia | barthélemois | barthélemois/barthélemois | | territory fr
mf | Saint Martin*, St Martin*, St. Martin* | Marigot | saint martiner | saint martiners | | territory fr
pm | Saint Pierre and Miquelon, St Pierre and Miquelon | Saint-Pierre, St. Pierre | saint-pierrais | saint-pierrais/saint-pierrais | | territory fr
sx | Sint Maarten, St Maarten, St. Maarten, Saint Martin* | Philipsburg | sint maartener | sint maarteners | | territory nl
gs | South Georgia and the South Sandwich Islands, South Georgia | King Edward Point | south georgian | - | | territory gb
tc | Turks and Caicos Islands, Turks and Caicos, Turks & Caicos | Cockburn Town | turks and caicos islander | turks and caicos islanders | | territory gb
vi | U.S. Virgin Islands, US Virgin Islands, United States Virgin Islands, Virgin Islands* | Charlotte Amalie | virgin islander | virgin islanders | | territory us
x-quebec | Quebec, Québec | Quebec City | québécois, quebecois, quebec | quebecers, quebeckers, québécois/québécois | | part ca
x-confederacy | Confederate States of America, Confederate States, Confederacy* | - | confederate | confederates | | former us
x-gran-colombia | Gran Colombia | - | gran colombian | - | | former co
`
