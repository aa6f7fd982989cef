/** Newspapers, agencies and broadcasters; `organization.ts` says what the columns hold. */
export const media = `
British Broadcasting Corporation, BBC, B.B.C., BBC News, BBC World Service | press | gb
Agence France-Presse, Agence France Presse, AFP | press | fr
Associated Press, AP, A.P. | press | us
Reuters, Thomson Reuters | press | gb
Bloomberg*, Bloomberg News | press | us
United Press International, UPI | press | us
CNN, Cable News Network | press | us
Fox News | press | us
MSNBC | press | us
NBC, NBC News | press | us
CBS, CBS News | press | us
ABC News | press
Public Broadcasting Service, PBS | press | us
National Public Radio, NPR | press | us
Voice of America, VOA | press | us
Radio Free Europe, RFE/RL, Radio Liberty | press | us
New York Times, The New York Times, NYT | press | us
Washington Post, The Washington Post | press | us
Wall Street Journal, The Wall Street Journal, WSJ | press | us
Los Angeles Times, LA Times | press | us
Chicago Tribune | press | us
Boston Globe | press | us
USA Today | press | us
Politico | press | us
ProPublica | press | us
New Yorker* | press | us
Newsweek | press | us
Time Magazine | press | us
Foreign Affairs* | press | us
Foreign Policy* | press | us
Financial Times, FT | press | gb
Economist*, The Economist | press | gb
Guardian*, The Guardian | press | gb
Daily Telegraph, The Telegraph | press | gb
Daily Mail | press | gb
The Times*, Times of London | press | gb
The Independent* | press | gb
Sky News | press | gb
ITV | press | gb
Channel 4 | press | gb
Le Monde | press | fr
Le Figaro | press | fr
Libération | press | fr
Radio France Internationale, RFI | press | fr
France 24 | press | fr
Der Spiegel, Spiegel | press | de
Die Zeit | press | de
Frankfurter Allgemeine Zeitung, FAZ | press | de
Süddeutsche Zeitung | press | de
Deutsche Welle, DW | press | de
Corriere della Sera | press | it
La Repubblica | press | it
El País | press | es
El Mundo | press | es
Gazeta Wyborcza | press | pl
TASS, Tass, ITAR-TASS | press | ru
RIA Novosti, Novosti | press | ru
Russia Today, RT | press | ru
Sputnik* | press | ru
Pravda | press | ru
Novaya Gazeta | press | ru
Kyiv Independent | press | ua
Kyiv Post | press | ua
Ukrinform | press | ua
Anadolu Agency, Anadolu | press | tr
Hürriyet | press | tr
Al Jazeera, Al-Jazeera, Aljazeera | press | qa
Al Arabiya, Al-Arabiya | press | sa
Arab News | press | sa
Al-Ahram, Al Ahram | press | eg
Haaretz, Ha'aretz | press | il
Jerusalem Post | press | il
Times of Israel | press | il
WAFA | press | ps
Press TV | press | ir
IRNA, Islamic Republic News Agency | press | ir
Fars News Agency | press | ir
Tolo News, TOLOnews | press | af
Dawn* | press | pk
Times of India | press | in
Hindustan Times | press | in
The Hindu | press | in
Indian Express | press | in
Press Trust of India, PTI* | press | in
NDTV | press | in
Doordarshan | press | in
Daily Star* | press
Prothom Alo | press | bd
Kathmandu Post | press | np
Xinhua, Xinhua News Agency, New China News Agency | press | cn
People's Daily | press | cn
Global Times | press | cn
China Daily | press | cn
CCTV*, China Central Television, CGTN | press | cn
South China Morning Post, SCMP | press | hk
Central News Agency | press | tw
Korean Central News Agency, KCNA | press | kp
Yonhap, Yonhap News Agency | press | kr
Chosun Ilbo | press | kr
NHK | press | jp
Kyodo, Kyodo News | press | jp
Asahi Shimbun, Asahi | press | jp
Yomiuri Shimbun, Yomiuri | press | jp
Nikkei*, Nikkei Asia | press | jp
Straits Times | press | sg
Channel NewsAsia, CNA | press | sg
Bangkok Post | press | th
Jakarta Post | press | id
Tempo* | press | id
Rappler | press | ph
Philippine Daily Inquirer | press | ph
VnExpress | press | vn
Irrawaddy* | press | mm
Australian Broadcasting Corporation, ABC* | press | au
Sydney Morning Herald | press | au
The Age* | press | au
New Zealand Herald, NZ Herald | press | nz
Radio New Zealand, RNZ | press | nz
Post-Courier | press | pg
Fiji Times | press | fj
Canadian Broadcasting Corporation, CBC | press | ca
Globe and Mail | press | ca
Toronto Star | press | ca
South African Broadcasting Corporation, SABC | press | za
Mail & Guardian, Mail and Guardian | press | za
Daily Maverick | press | za
Daily Nation, Nation Media Group | press | ke
The Standard* | press | ke
The EastAfrican | press | ke
Daily Monitor | press | ug
Daily Trust | press | ng
Punch* | press | ng
Premium Times | press | ng
Vanguard* | press | ng
Daily Graphic | press | gh
Addis Standard | press | et
Jeune Afrique | press
Folha de S.Paulo, Folha | press | br
O Globo, Globo | press | br
O Estado de S. Paulo, Estadão | press | br
Clarín | press | ar
La Nación | press | ar
El Universal | press
El Tiempo | press | co
El Mercurio | press | cl
Granma* | press | cu
teleSUR, TeleSUR, Telesur | press | ve
Jamaica Gleaner, Gleaner* | press | jm
WikiLeaks, Wikileaks | civil
Bellingcat | civil
`
