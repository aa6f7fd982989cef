/** Countries and territories of Asia and the Middle East, one a row; `country.ts` says what the columns hold. */
export const asia = `
af | Afghanistan, Islamic Emirate of Afghanistan, Islamic Republic of Afghanistan | Kabul | afghan | afghans | arg palace
am | Armenia | Yerevan | armenian | armenians |
az | Azerbaijan | Baku | azerbaijani, azeri | azerbaijanis, azeris |
bh | Bahrain, Kingdom of Bahrain | Manama | bahraini | bahrainis |
bd | Bangladesh, East Pakistan | Dhaka, Dacca | bangladeshi | bangladeshis | bangabhaban, ganabhaban
bt | Bhutan | Thimphu | bhutanese | bhutanese |
bn | Brunei, Brunei Darussalam | Bandar Seri Begawan | bruneian | bruneians | istana nurul iman
kh | Cambodia, Kampuchea, Democratic Kampuchea | Phnom Penh | cambodian | cambodians |
cn | China, People's Republic of China, PRC, P.R.C., Mainland China, Communist China, Red China | Beijing, Peking | chinese | chinese, chinaman/chinamen | zhongnanhai, great hall of the people
ge | Georgia*, Republic of Georgia | Tbilisi | georgian | georgians |
in | India, Republic of India, Bharat, Hindustan | New Delhi, Delhi | indian | indians | south block, north block, rashtrapati bhavan, raisina hill
id | Indonesia, Republic of Indonesia, Dutch East Indies | Jakarta, Djakarta, Nusantara | indonesian | indonesians | merdeka palace, istana merdeka
ir | Iran, Islamic Republic of Iran, Islamic Republic*, Persia | Tehran, Teheran | iranian, persian | iranians, persians |
iq | Iraq, Republic of Iraq | Baghdad | iraqi | iraqis | green zone
il | Israel*, State of Israel, Jewish State | Jerusalem*, Tel Aviv | israeli | israelis | knesset
jp | Japan | Tokyo | japanese | japanese | kantei, nagatacho, kasumigaseki
jo | Jordan*, Hashemite Kingdom of Jordan, Hashemite Kingdom, Transjordan | Amman | jordanian | jordanians |
kz | Kazakhstan | Astana, Nur-Sultan, Nursultan | kazakh, kazakhstani | kazakhs, kazakhstanis | akorda, ak orda
kw | Kuwait | Kuwait City | kuwaiti | kuwaitis |
kg | Kyrgyzstan, Kyrgyz Republic, Kirghizia, Kirgizia | Bishkek | kyrgyz, kyrgyzstani | kyrgyz, kyrgyzstanis | 
la | Laos, Lao People's Democratic Republic, Lao PDR | Vientiane | lao, laotian | laotians, lao |
lb | Lebanon | Beirut | lebanese | lebanese | baabda palace, baabda, grand serail
my | Malaysia, Malaya | Kuala Lumpur, Putrajaya, KL | malaysian, malayan | malaysians, malayans | seri perdana
mv | Maldives | Malé, Male* | maldivian | maldivians |
mn | Mongolia, Outer Mongolia | Ulaanbaatar, Ulan Bator | mongolian | mongolians, mongols |
mm | Myanmar, Burma | Naypyidaw, Nay Pyi Taw, Naypyitaw, Yangon, Rangoon | burmese, myanmar | burmese |
np | Nepal | Kathmandu | nepali, nepalese | nepalis, nepalese | singha durbar
kp | North Korea, Democratic People's Republic of Korea, DPRK, D.P.R.K., Korea* | Pyongyang | north korean, korean | north koreans, koreans |
om | Oman, Sultanate of Oman | Muscat | omani | omanis |
pk | Pakistan, Islamic Republic of Pakistan, West Pakistan | Islamabad, Rawalpindi* | pakistani | pakistanis | aiwan-e-sadr
ps | Palestine, State of Palestine, Palestinian Territories, Palestinian Territory, Occupied Palestinian Territory, Occupied Palestinian Territories, OPT* | Ramallah, East Jerusalem, Jerusalem* | palestinian | palestinians | muqata
ph | Philippines, Republic of the Philippines, The Philippines | Manila | philippine, filipino, filipina | filipinos, filipino/filipinos, filipina/filipinas | malacañang, malacañang palace, malacanang, malacanang palace
qa | Qatar | Doha | qatari | qataris | amiri diwan
sa | Saudi Arabia, Kingdom of Saudi Arabia, Saudi, KSA, K.S.A. | Riyadh | saudi, saudi arabian | saudis, saudi arabians |
sg | Singapore, Republic of Singapore | Singapore | singaporean | singaporeans | 
kr | South Korea, Republic of Korea, ROK, R.O.K., Korea* | Seoul, Sejong* | south korean, korean | south koreans, koreans | blue house, cheong wa dae, yongsan
lk | Sri Lanka, Ceylon | Colombo, Sri Jayawardenepura Kotte, Kotte | sri lankan, ceylonese | sri lankans, ceylonese | temple trees
sy | Syria, Syrian Arab Republic | Damascus | syrian | syrians |
tw | Taiwan, Republic of China, ROC*, R.O.C., Chinese Taipei, Formosa | Taipei | taiwanese | taiwanese |
tj | Tajikistan | Dushanbe | tajik, tajikistani | tajiks, tajikistanis |
th | Thailand, Siam | Bangkok | thai, siamese | thais, siamese | government house of thailand
tl | East Timor, Timor-Leste, Timor Leste | Dili | east timorese, timorese | east timorese, timorese |
tr | Turkey*, Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye | Ankara | turkish | turks, turk/turks | beştepe, bestepe, aksaray*
tm | Turkmenistan | Ashgabat, Ashkhabad | turkmen, turkmenistani | turkmens, turkmen, turkmenistanis |
ae | United Arab Emirates, UAE, U.A.E., Emirates*, Trucial States | Abu Dhabi | emirati | emiratis |
uz | Uzbekistan | Tashkent | uzbek, uzbekistani | uzbeks, uzbekistanis |
vn | Vietnam, Viet Nam, Socialist Republic of Vietnam | Hanoi | vietnamese | vietnamese |
ye | Yemen, Republic of Yemen | Sana'a, Sanaa, Aden* | yemeni, yemenite | yemenis, yemenites |
hk | Hong Kong, Hongkong, HKSAR | - | hong kong, hongkonger | hongkongers, hong kongers, hong konger/hong kongers | | territory cn
mo | Macau, Macao | - | macanese | macanese | | territory cn
x-tibet | Tibet | Lhasa | tibetan | tibetans | | part cn
x-xinjiang | Xinjiang, East Turkestan | Urumqi, Ürümqi | xinjiangese | xinjiangese | | part cn
x-iraqi-kurdistan | Iraqi Kurdistan, Kurdistan Region, Kurdistan Region of Iraq | Erbil, Hewler, Irbil | iraqi kurdish | iraqi kurds | | part iq
x-gaza | Gaza Strip, Gaza | Gaza City | gazan | gazans | | part ps
x-abkhazia | Abkhazia | Sukhumi, Sokhumi | abkhaz, abkhazian | abkhaz, abkhazians | | territory ge
x-south-ossetia | South Ossetia | Tskhinvali | south ossetian, ossetian | south ossetians, ossetians | | territory ge
x-nagorno-karabakh | Nagorno-Karabakh, Nagorno Karabakh, Karabakh, Artsakh | Stepanakert, Khankendi | karabakhi, artsakhi | karabakhis | | former az
x-south-vietnam | South Vietnam, Republic of Vietnam | Saigon | south vietnamese | south vietnamese | | former vn
x-north-vietnam | North Vietnam, Democratic Republic of Vietnam | Hanoi* | north vietnamese | north vietnamese | | former vn
x-south-yemen | South Yemen | Aden* | south yemeni | south yemenis | | former ye
x-north-yemen | North Yemen | Sana'a*, Sanaa* | north yemeni | north yemenis | | former ye
x-ottoman | Ottoman Empire, Ottoman Turkey | Constantinople | ottoman | ottomans | sublime porte | former tr
x-british-india | British India, British Raj | Calcutta* | british indian | british indians | | former in
x-manchukuo | Manchukuo | Hsinking | manchurian | manchurians | | former cn
x-sikkim | Sikkim | Gangtok | sikkimese | sikkimese | | part in
`
