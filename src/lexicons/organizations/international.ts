/** Bodies of many states, and organisations at work in many; `organization.ts` says what the columns hold. */
export const international = `
United Nations, UN, U.N., United Nations Organization, UNO, Turtle Bay* | international
United Nations Security Council, UN Security Council, U.N. Security Council, Security Council, UNSC | international
United Nations General Assembly, UN General Assembly, U.N. General Assembly, UNGA | international
UN Human Rights Council, United Nations Human Rights Council, Human Rights Council, UNHRC | international
UN High Commissioner for Refugees, UNHCR, UN Refugee Agency, United Nations Refugee Agency | international
United Nations Children's Fund, UNICEF, Unicef | international
UNESCO, Unesco, UN Educational Scientific and Cultural Organization | international
United Nations Development Programme, UNDP, UN Development Programme, United Nations Development Program | international
United Nations Environment Programme, UNEP, UN Environment Programme | international
United Nations Relief and Works Agency, UNRWA, UN Relief and Works Agency | international
UN Office for the Coordination of Humanitarian Affairs, OCHA | international
Office of the United Nations High Commissioner for Human Rights, OHCHR, UN Human Rights Office | international
UN Conference on Trade and Development, UNCTAD, United Nations Conference on Trade and Development | international
UN Office on Drugs and Crime, UNODC, United Nations Office on Drugs and Crime | international
UN Population Fund, UNFPA, United Nations Population Fund | international
UN Women | international
UNAIDS, Joint United Nations Programme on HIV/AIDS | international
World Health Organization, World Health Organisation, WHO*, W.H.O. | international
World Trade Organization, World Trade Organisation, WTO, W.T.O. | international
World Food Programme, World Food Program, WFP | international
World Meteorological Organization, World Meteorological Organisation, WMO | international
World Intellectual Property Organization, World Intellectual Property Organisation, WIPO | international
Food and Agriculture Organization, Food and Agriculture Organisation, FAO | international
International Labour Organization, International Labour Organisation, International Labor Organization, ILO | international
International Atomic Energy Agency, IAEA, I.A.E.A. | international
International Civil Aviation Organization, ICAO | international
International Maritime Organization, IMO | international
International Telecommunication Union, ITU | international
International Organization for Migration, International Organisation for Migration, IOM | international
International Monetary Fund, IMF, I.M.F. | bank
World Bank, World Bank Group, International Bank for Reconstruction and Development, IBRD | bank
International Finance Corporation, IFC | bank
Asian Development Bank, ADB | bank
African Development Bank, AfDB | bank
Inter-American Development Bank, IDB, IADB | bank
Asian Infrastructure Investment Bank, AIIB | bank
Islamic Development Bank, IsDB | bank
New Development Bank, BRICS Bank, NDB | bank
European Bank for Reconstruction and Development, EBRD | bank
European Investment Bank, EIB | bank
European Central Bank, ECB | bank
Bank for International Settlements, BIS* | bank
International Court of Justice, ICJ, World Court, I.C.J. | court
International Criminal Court, ICC, I.C.C. | court
Permanent Court of Arbitration, PCA* | court
International Criminal Tribunal for the former Yugoslavia, ICTY, Yugoslavia Tribunal | court
International Criminal Tribunal for Rwanda, ICTR, Rwanda Tribunal | court
European Court of Human Rights, ECHR, ECtHR, Strasbourg Court | court
European Court of Justice, ECJ, Court of Justice of the European Union, CJEU | court
Inter-American Court of Human Rights | court
African Court on Human and Peoples' Rights, African Court | court
European Union, EU, E.U. | international
European Community, European Communities, European Economic Community, EEC, Common Market* | international
European Commission | international
European Parliament | international
European Council | international
Council of the European Union, Council of Ministers* | international
Council of Europe | international
European External Action Service, EEAS | international
European Medicines Agency, EMA | international
Europol | international
Eurojust | international
Eurostat | international
Frontex, European Border and Coast Guard Agency | international
Eurogroup | international
European Free Trade Association, EFTA | international
European Atomic Energy Community, Euratom | international
Benelux, Benelux Union | international
Visegrád Group, Visegrad Four, V4 | international
Nordic Council | international
North Atlantic Treaty Organization, North Atlantic Treaty Organisation, NATO, Nato, N.A.T.O., Atlantic Alliance | international
Warsaw Pact, Warsaw Treaty Organization | international
Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe, OSCE, O.S.C.E. | international
Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development, OECD, O.E.C.D. | international
Organization of the Petroleum Exporting Countries, OPEC, Opec, OPEC+ | international
International Energy Agency, IEA | international
International Renewable Energy Agency, IRENA | international
Organisation for the Prohibition of Chemical Weapons, OPCW | international
Group of Seven, G7, G-7 | international
Group of Eight, G8, G-8 | international
Group of Twenty, Group of 20, G20, G-20 | international
Group of 77, G77, G-77 | international
BRICS, Brics | international
Quadrilateral Security Dialogue, Quad* | international
AUKUS, Aukus | international
Five Eyes | international
Non-Aligned Movement, NAM* | international
Commonwealth of Nations, Commonwealth* | international
Commonwealth of Independent States, CIS* | international
Collective Security Treaty Organization, CSTO | international
Eurasian Economic Union, EAEU | international
Shanghai Cooperation Organisation, Shanghai Cooperation Organization, SCO | international
Association of Southeast Asian Nations, Association of South East Asian Nations, ASEAN, Asean | international
South Asian Association for Regional Cooperation, SAARC | international
Bay of Bengal Initiative, BIMSTEC | international
Asia-Pacific Economic Cooperation, APEC, Apec | international
Regional Comprehensive Economic Partnership, RCEP | international
Trans-Pacific Partnership, TPP, CPTPP | international
Pacific Islands Forum, PIF | international
Pacific Community, SPC | international
Melanesian Spearhead Group | international
Gulf Cooperation Council, GCC, Cooperation Council for the Arab States of the Gulf | international
Arab League, League of Arab States | international
Organisation of Islamic Cooperation, Organization of Islamic Cooperation, OIC, Organisation of the Islamic Conference | international
Economic Cooperation Organization | international
African Union, AU*, A.U. | international
Organisation of African Unity, Organization of African Unity, OAU | international
African Union Commission, AU Commission | international
Peace and Security Council | international
Economic Community of West African States, ECOWAS, Ecowas, CEDEAO | international
West African Economic and Monetary Union, UEMOA, WAEMU | international
Southern African Development Community, SADC | international
East African Community, EAC | international
Intergovernmental Authority on Development, IGAD | international
Economic Community of Central African States, ECCAS | international
Central African Economic and Monetary Community, CEMAC | international
Common Market for Eastern and Southern Africa, COMESA | international
Arab Maghreb Union | international
Alliance of Sahel States, AES | international
G5 Sahel | international
African Continental Free Trade Area, AfCFTA | international
African Union Mission in Somalia, AMISOM, ATMIS | armed
Africa CDC, Africa Centres for Disease Control and Prevention | international
Organization of American States, Organisation of American States, OAS, O.A.S. | international
Pan American Health Organization, PAHO | international
Southern Common Market, Mercosur, MERCOSUR, Mercosul | international
Andean Community | international
Pacific Alliance | international
Union of South American Nations, UNASUR, Unasur | international
Community of Latin American and Caribbean States, CELAC | international
Bolivarian Alliance for the Americas, ALBA | international
Caribbean Community, CARICOM, Caricom | international
Central American Integration System, SICA | international
International Criminal Police Organization, Interpol | international
International Committee of the Red Cross, ICRC | civil
International Federation of Red Cross and Red Crescent Societies, IFRC, Red Cross, Red Crescent | civil
Intergovernmental Panel on Climate Change, IPCC | international
UN Framework Convention on Climate Change, UNFCCC | international
Green Climate Fund | international
Global Fund | international
Gavi, GAVI, Vaccine Alliance | international
League of Nations | international
Inter-Parliamentary Union | international
International Seabed Authority | international
Antarctic Treaty System | international
Financial Action Task Force, FATF | international
Financial Stability Board | international
Paris Club | international
Amnesty International, Amnesty* | civil
Human Rights Watch, HRW | civil
Médecins Sans Frontières, Doctors Without Borders, MSF | civil
Oxfam, Oxfam International | civil
Save the Children | civil
Greenpeace, Greenpeace International | civil
World Wide Fund for Nature, World Wildlife Fund, WWF | civil
Friends of the Earth | civil
Transparency International | civil
Reporters Without Borders, Reporters Sans Frontières, RSF | civil
Committee to Protect Journalists, CPJ | civil
Freedom House | civil
International Crisis Group, Crisis Group | civil
International Rescue Committee, IRC | civil
Norwegian Refugee Council, NRC | civil
CARE International | civil
Islamic Relief | civil
Bill & Melinda Gates Foundation, Gates Foundation, Bill and Melinda Gates Foundation | civil
Ford Foundation | civil
Rockefeller Foundation | civil
Open Society Foundations, Open Society Foundation | civil
World Economic Forum, WEF | civil
World Council of Churches | civil
Extinction Rebellion | civil
International Olympic Committee, IOC | sport
World Anti-Doping Agency, WADA | sport
FIFA, Fifa, Fédération Internationale de Football Association | sport
UEFA, Uefa | sport
Confederation of African Football, CAF | sport
International Cricket Council | sport
`
