/** Countries and territories of Africa, one a row; `country.ts` says what the columns hold. */
export const africa = `
dz | Algeria, People's Democratic Republic of Algeria | Algiers | algerian | algerians | el mouradia palace, el mouradia
ao | Angola | Luanda | angolan | angolans |
bj | Benin, Dahomey | Porto-Novo, Cotonou | beninese, beninois | beninese |
bw | Botswana, Bechuanaland | Gaborone | botswanan, motswana, batswana | motswana/batswana, botswanans |
bf | Burkina Faso, Burkina, Upper Volta | Ouagadougou | burkinabe, burkinabé | burkinabe, burkinabé, burkinabes, burkinabès | kosyam palace, kosyam
bi | Burundi | Gitega, Bujumbura* | burundian | burundians |
cv | Cape Verde, Cabo Verde | Praia | cape verdean, cabo verdean | cape verdeans, cabo verdeans |
cm | Cameroon, Cameroun | Yaoundé | cameroonian | cameroonians | etoudi palace, etoudi, unity palace
cf | Central African Republic, CAR* | Bangui | central african | central africans |
td | Chad*, Tchad | N'Djamena, Ndjamena | chadian | chadians |
km | Comoros, Comoro Islands, Union of the Comoros | Moroni | comorian, comoran | comorians, comorans | beit-salam
cg | Republic of the Congo, Congo-Brazzaville, Congo Brazzaville, Congo Republic, Congo* | Brazzaville | congolese, brazzaville congolese | congolese |
cd | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, D.R. Congo, DRC, D.R.C., Congo-Kinshasa, Congo Kinshasa, Congo*, RDC | Kinshasa | congolese | congolese |
ci | Côte d'Ivoire, Ivory Coast, Republic of Côte d'Ivoire | Yamoussoukro, Abidjan | ivorian, ivoirian | ivorians, ivoirians |
dj | Djibouti | Djibouti, Djibouti City | djiboutian, djibouti | djiboutians |
eg | Egypt, Arab Republic of Egypt | Cairo | egyptian | egyptians | heliopolis palace, ittihadiya palace, ittihadiya
gq | Equatorial Guinea | Malabo, Ciudad de la Paz | equatorial guinean, equatoguinean | equatorial guineans, equatoguineans |
er | Eritrea | Asmara | eritrean | eritreans |
sz | Eswatini, Swaziland, Kingdom of Eswatini | Mbabane, Lobamba | swazi, emaswati | swazis, emaswati |
et | Ethiopia, Abyssinia, Federal Democratic Republic of Ethiopia | Addis Ababa, Addis | ethiopian, abyssinian | ethiopians, abyssinians | arat kilo
ga | Gabon | Libreville | gabonese | gabonese |
gm | Gambia, The Gambia | Banjul | gambian | gambians |
gh | Ghana, Gold Coast* | Accra | ghanaian, ghanian | ghanaians, ghanians | jubilee house, flagstaff house, osu castle
gn | Guinea, Guinea-Conakry, Guinea Conakry | Conakry | guinean | guineans | sekhoutoureya palace
gw | Guinea-Bissau, Guinea Bissau | Bissau | bissau-guinean, guinea-bissauan | bissau-guineans |
ke | Kenya | Nairobi | kenyan | kenyans |
ls | Lesotho, Basutoland | Maseru | basotho, lesotho, mosotho | mosotho/basotho |
lr | Liberia | Monrovia | liberian | liberians |
ly | Libya, Libyan Arab Jamahiriya | Tripoli | libyan | libyans |
mg | Madagascar | Antananarivo | malagasy, madagascan | malagasy, malagasies, madagascans | iavoloha palace, iavoloha
mw | Malawi, Nyasaland | Lilongwe | malawian | malawians |
ml | Mali | Bamako | malian | malians | koulouba palace, koulouba
mr | Mauritania | Nouakchott | mauritanian | mauritanians |
mu | Mauritius | Port Louis | mauritian | mauritians |
ma | Morocco, Kingdom of Morocco | Rabat | moroccan | moroccans | makhzen
mz | Mozambique | Maputo, Lourenço Marques | mozambican | mozambicans |
na | Namibia, South West Africa | Windhoek | namibian | namibians |
ne | Niger | Niamey | nigerien | nigeriens |
ng | Nigeria, Federal Republic of Nigeria | Abuja | nigerian | nigerians | aso rock, aso villa
rw | Rwanda | Kigali | rwandan, rwandese | rwandans, rwandese | urugwiro village, village urugwiro
st | São Tomé and Príncipe, São Tomé & Príncipe | São Tomé | são toméan, santomean | são toméans, santomeans |
sn | Senegal | Dakar | senegalese | senegalese |
sc | Seychelles | Victoria* | seychellois | seychellois/seychellois |
sl | Sierra Leone | Freetown | sierra leonean | sierra leoneans |
so | Somalia | Mogadishu | somali, somalian | somalis, somalians | villa somalia
za | South Africa, RSA*, R.S.A. | Pretoria, Tshwane, Cape Town, Bloemfontein | south african | south africans | union buildings, tuynhuys
ss | South Sudan | Juba | south sudanese | south sudanese |
sd | Sudan | Khartoum, Port Sudan* | sudanese | sudanese |
tz | Tanzania, United Republic of Tanzania, Tanganyika | Dodoma, Dar es Salaam | tanzanian | tanzanians | chamwino state house
tg | Togo | Lomé | togolese | togolese |
tn | Tunisia | Tunis | tunisian | tunisians | carthage palace
ug | Uganda | Kampala | ugandan | ugandans |
zm | Zambia, Northern Rhodesia | Lusaka | zambian | zambians |
zw | Zimbabwe, Southern Rhodesia, Rhodesia | Harare, Salisbury* | zimbabwean, rhodesian | zimbabweans, rhodesians |
eh | Western Sahara, Sahrawi Arab Democratic Republic, Sahrawi Republic, SADR | Laayoune, El Aaiún | sahrawi, saharawi, western saharan | sahrawis, saharawis | | territory
x-somaliland | Somaliland | Hargeisa | somalilander | somalilanders | | territory so
x-zanzibar | Zanzibar | Zanzibar City, Stone Town | zanzibari | zanzibaris | | part tz
re | Réunion* | Saint-Denis* | réunionese, reunionese | réunionese, réunionnais/réunionnais | | territory fr
yt | Mayotte | Mamoudzou, Dzaoudzi | mahoran | mahorans, mahorais/mahorais | | territory fr
sh | Saint Helena, St Helena, St. Helena, Tristan da Cunha | Jamestown* | saint helenian | saint helenians | | territory gb
io | British Indian Ocean Territory, Chagos Islands, Chagos Archipelago, Chagos | - | chagossian | chagossians | | territory gb
x-zaire | Zaire, Zaïre | Kinshasa* | zairean, zairian | zaireans, zairians | | former cd
x-biafra | Biafra | Enugu* | biafran | biafrans | | former ng
`
