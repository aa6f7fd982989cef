/** Departments, agencies, banks, courts and armed forces of one country; `organization.ts` says what the columns hold. */
export const national = `
Federal Bureau of Investigation, FBI, F.B.I. | government | us
Central Intelligence Agency, CIA, C.I.A., Langley* | government | us
National Security Agency, NSA, N.S.A. | government | us
National Security Council, NSC* | government | us
Department of Defense, US Department of Defense, Defense Department, DoD | government | us
State Department, US State Department, U.S. State Department, Department of State | government | us
Department of Justice, Justice Department, DOJ | government | us
Department of Homeland Security, DHS | government | us
Treasury Department, US Treasury, U.S. Treasury, Department of the Treasury | government | us
Environmental Protection Agency, EPA, E.P.A. | government | us
Food and Drug Administration, FDA, F.D.A. | government | us
Centers for Disease Control and Prevention, Centers for Disease Control, CDC, C.D.C. | government | us
National Institutes of Health, NIH | government | us
Internal Revenue Service, IRS, I.R.S. | government | us
Federal Reserve, Fed*, Federal Reserve Board, Federal Reserve System, US Federal Reserve | bank | us
Securities and Exchange Commission, SEC, S.E.C. | government | us
Federal Trade Commission, FTC, F.T.C. | government | us
Federal Communications Commission, FCC, F.C.C. | government | us
Federal Aviation Administration, FAA, F.A.A. | government | us
Federal Emergency Management Agency, FEMA | government | us
Drug Enforcement Administration, DEA | government | us
Immigration and Customs Enforcement, ICE* | government | us
Customs and Border Protection, CBP | government | us
Bureau of Labor Statistics, BLS | government | us
Census Bureau, US Census Bureau | government | us
Congressional Budget Office, CBO | government | us
Government Accountability Office, GAO | government | us
Office of Management and Budget, OMB | government | us
US Agency for International Development, USAID, U.S. Agency for International Development | government | us
National Aeronautics and Space Administration, NASA, Nasa | government | us
National Oceanic and Atmospheric Administration, NOAA | government | us
US Congress, U.S. Congress, United States Congress | government | us
US Senate, U.S. Senate, United States Senate | government | us
House of Representatives, US House of Representatives | government
US Supreme Court, U.S. Supreme Court, Supreme Court of the United States, SCOTUS | court | us
US Army, U.S. Army, United States Army | armed | us
US Navy, U.S. Navy, United States Navy | armed | us
US Air Force, U.S. Air Force, United States Air Force | armed | us
Marine Corps, US Marine Corps, U.S. Marine Corps, US Marines | armed | us
Joint Chiefs of Staff, Joint Chiefs | armed | us
Secret Service, US Secret Service | government | us
National Health Service, NHS, N.H.S. | government | gb
HM Treasury, British Treasury | government | gb
Foreign Office, Foreign and Commonwealth Office, FCO, Foreign Commonwealth and Development Office, FCDO | government | gb
Home Office | government | gb
Ministry of Defence, MoD, MOD | government
HM Revenue and Customs, HMRC, HM Revenue & Customs | government | gb
Office for National Statistics, ONS | government | gb
Office for Budget Responsibility, OBR | government | gb
National Audit Office, NAO* | government | gb
Bank of England, BoE, Threadneedle Street | bank | gb
House of Commons, Commons* | government
House of Lords, Lords* | government | gb
Scotland Yard, Metropolitan Police, Met Police | government | gb
MI5, Security Service | government | gb
MI6, Secret Intelligence Service | government | gb
GCHQ | government | gb
Ofcom | government | gb
Ofgem | government | gb
Ofsted | government | gb
Royal Air Force, RAF | armed | gb
Royal Navy | armed | gb
British Army | armed | gb
Bundestag, German Bundestag | government | de
Bundesrat* | government | de
Bundesbank, Deutsche Bundesbank | bank | de
Bundeswehr | armed | de
Federal Constitutional Court, Bundesverfassungsgericht | court | de
Robert Koch Institute | government | de
Assemblée Nationale, French National Assembly | government | fr
Banque de France, Bank of France | bank | fr
Bank of Italy, Banca d'Italia | bank | it
Guardia Civil, Civil Guard | government | es
Cortes Generales, Cortes* | government | es
Sejm | government | pl
Dáil, Dáil Éireann | government | ie
Garda Síochána, Gardaí | government | ie
Riksdag | government | se
Riksbank | bank | se
Folketing | government | dk
Verkhovna Rada, Rada | government | ua
State Duma, Duma, Russian Duma | government | ru
Federation Council | government | ru
Federal Security Service, FSB, F.S.B. | government | ru
GRU, G.R.U. | government | ru
KGB, K.G.B. | government | x-soviet-union
Politburo* | government
Red Army | armed | x-soviet-union
Stasi | government | x-east-germany
Gestapo | government | x-nazi-germany
Wagner Group, Wagner*, PMC Wagner | armed | ru
Roscosmos | government | ru
Rosatom | company | ru
Knesset, Israeli Knesset | government | il
Israel Defense Forces, Israel Defence Forces, Israeli Defense Forces, Israeli Defence Forces, IDF, I.D.F. | armed | il
Mossad | government | il
Shin Bet, Shabak | government | il
Palestinian Authority, Palestinian National Authority | government | ps
Islamic Revolutionary Guard Corps, Revolutionary Guards, Revolutionary Guard, IRGC, I.R.G.C. | armed | ir
Quds Force | armed | ir
Basij | armed | ir
Majlis*, Iranian Parliament | government | ir
Guardian Council | government | ir
Inter-Services Intelligence, ISI* | government | pk
Lok Sabha | government | in
Rajya Sabha | government | in
Reserve Bank of India, RBI | bank | in
Supreme Court of India | court | in
Central Bureau of Investigation, CBI* | government | in
Research and Analysis Wing | government | in
NITI Aayog | government | in
Indian Space Research Organisation, ISRO | government | in
Election Commission of India | government | in
Diet*, National Diet | government | jp
Bank of Japan, BoJ | bank | jp
Self-Defense Forces, Japan Self-Defense Forces | armed | jp
People's Liberation Army, PLA, Chinese Army | armed | cn
National People's Congress, NPC | government | cn
Central Military Commission | government | cn
State Council* | government | cn
People's Bank of China, PBOC, PBoC | bank | cn
Legislative Yuan | government | tw
Legislative Council, LegCo | government
Bank of Korea | bank | kr
National Intelligence Service | government | kr
Bangko Sentral ng Pilipinas, BSP* | bank | ph
Bank Indonesia | bank | id
Corruption Eradication Commission, KPK | government | id
Tentara Nasional Indonesia, TNI | armed | id
Tatmadaw | armed | mm
National Unity Government | government | mm
Reserve Bank of Australia, RBA | bank | au
Australian Bureau of Statistics | government | au
Australian Federal Police, AFP* | government | au
Reserve Bank of New Zealand, RBNZ | bank | nz
Reserve Bank of Fiji | bank | fj
Bank of Canada | bank | ca
Royal Canadian Mounted Police, RCMP | government | ca
Statistics Canada, StatCan | government | ca
Central Bank of Nigeria, CBN | bank | ng
Economic and Financial Crimes Commission, EFCC | government | ng
Independent National Electoral Commission, INEC | government | ng
Independent Electoral and Boundaries Commission, IEBC | government | ke
Central Bank of Kenya | bank | ke
Bank of Ghana | bank | gh
South African Reserve Bank, SARB | bank | za
Eskom | company | za
Constitutional Court of South Africa | court | za
Rapid Support Forces, RSF* | armed | sd
Sudanese Armed Forces, SAF | armed | sd
Janjaweed | armed | sd
Supreme Council of the Armed Forces, SCAF | armed | eg
Central Bank of Egypt | bank | eg
Al-Azhar, Al Azhar | civil | eg
Central Bank of Brazil, Banco Central do Brasil | bank | br
Supremo Tribunal Federal, STF | court | br
Banco de México, Banxico | bank | mx
Instituto Nacional Electoral, National Electoral Institute | government | mx
Bank of Israel | bank | il
Qatar Investment Authority | bank | qa
Public Investment Fund, PIF* | bank | sa
`
