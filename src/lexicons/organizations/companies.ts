/** Companies, institutes and universities; `organization.ts` says what the columns hold. */
export const companies = `
Google | company | us
Alphabet* | company | us
Microsoft | company | us
Apple* | company | us
Amazon* | company | us
Meta* | company | us
Facebook | company | us
Twitter | company | us
YouTube | company | us
Netflix | company | us
OpenAI | company | us
Nvidia, NVIDIA | company | us
Intel* | company | us
IBM | company | us
Tesla* | company | us
SpaceX | company | us
Boeing | company | us
Lockheed Martin | company | us
Raytheon | company | us
Halliburton | company | us
ExxonMobil, Exxon Mobil, Exxon | company | us
Chevron* | company | us
Goldman Sachs, Goldman* | company | us
JPMorgan Chase, JPMorgan, J.P. Morgan, JP Morgan | company | us
Morgan Stanley | company | us
Citigroup, Citibank | company | us
BlackRock | company | us
Lehman Brothers | company | us
Moody's | company | us
Standard & Poor's, S&P, Standard and Poor's | company | us
Fitch*, Fitch Ratings | company | us
McKinsey, McKinsey & Company | company | us
Pfizer | company | us
Moderna | company | us
Walmart | company | us
General Motors, GM* | company | us
General Electric, GE* | company | us
Monsanto | company | us
Enron | company | us
Gallup | company | us
BP, British Petroleum | company | gb
Shell*, Royal Dutch Shell | company | gb
HSBC | company | gb
Barclays | company | gb
Rio Tinto | company | gb
AstraZeneca | company | gb
GlaxoSmithKline, GSK | company | gb
Vodafone | company | gb
YouGov | company | gb
TotalEnergies, Total* | company | fr
Renault | company | fr
Airbus | company
Volkswagen, VW | company | de
Siemens | company | de
Deutsche Bank | company | de
BioNTech | company | de
Eni, ENI | company | it
Fiat* | company | it
Nestlé | company | ch
Credit Suisse | company | ch
UBS | company | ch
Glencore | company | ch
Nokia | company | fi
Equinor, Statoil | company | no
Gazprom | company | ru
Rosneft | company | ru
Sberbank | company | ru
Naftogaz | company | ua
Saudi Aramco, Aramco | company | sa
Emirates Airline | company | ae
Huawei | company | cn
Alibaba | company | cn
Tencent | company | cn
TikTok, ByteDance | company | cn
Evergrande | company | cn
TSMC, Taiwan Semiconductor Manufacturing Company | company | tw
Foxconn | company | tw
Samsung, Samsung Electronics | company | kr
Hyundai | company | kr
Toyota | company | jp
Sony | company | jp
SoftBank, Softbank | company | jp
Tokyo Electric Power Company, TEPCO, Tepco | company | jp
Tata Group, Tata* | company | in
Reliance Industries | company | in
Adani Group, Adani* | company | in
Infosys | company | in
Petronas | company | my
Pertamina | company | id
Safaricom | company | ke
MTN | company | za
Dangote Group | company | ng
Sonangol | company | ao
Petrobras | company | br
Vale* | company | br
Odebrecht | company | br
Pemex | company | mx
PDVSA | company | ve
Codelco | company | cl
BHP, BHP Billiton | company | au
Qantas | company | au
Brookings Institution, Brookings | civil | us
RAND Corporation, Rand Corporation, RAND | civil | us
Pew Research Center, Pew Research Centre, Pew* | civil | us
Heritage Foundation | civil | us
Cato Institute | civil | us
Council on Foreign Relations, CFR | civil | us
Carnegie Endowment for International Peace, Carnegie Endowment | civil | us
Center for Strategic and International Studies, CSIS | civil | us
Atlantic Council | civil | us
Chatham House, Royal Institute of International Affairs | civil | gb
International Institute for Strategic Studies, IISS | civil | gb
Institute for Fiscal Studies, IFS | civil | gb
Stockholm International Peace Research Institute, SIPRI | civil | se
Afrobarometer | civil
Latinobarómetro | civil
Lowy Institute | civil | au
Harvard University, Harvard | university | us
Yale University, Yale | university | us
Princeton University, Princeton* | university | us
Stanford University, Stanford* | university | us
Massachusetts Institute of Technology, MIT | university | us
Columbia University | university | us
Johns Hopkins University, Johns Hopkins | university | us
Georgetown University | university | us
University of California, UC Berkeley, UCLA | university | us
University of Oxford, Oxford University | university | gb
University of Cambridge, Cambridge University | university | gb
London School of Economics, LSE | university | gb
Imperial College London, Imperial College | university | gb
Sciences Po | university | fr
Sorbonne | university | fr
Makerere University, Makerere | university | ug
University of Cape Town, UCT | university | za
University of Ibadan | university | ng
University of Nairobi | university | ke
American University of Beirut, AUB | university | lb
Cairo University | university | eg
Jawaharlal Nehru University, JNU | university | in
Peking University | university | cn
Tsinghua University, Tsinghua | university | cn
National University of Singapore, NUS | university | sg
University of Tokyo | university | jp
University of São Paulo | university | br
UNAM, National Autonomous University of Mexico | university | mx
Australian National University, ANU | university | au
`
