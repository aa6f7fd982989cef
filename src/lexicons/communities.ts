import {lexicon} from './lexicon.ts'
import {peoples} from './speakers.ts'

/** Ethnic groups, nations without a state and communities of believers. */
export const communities = lexicon({
  name: 'communities',
  about:
    'Names, mostly plural, of ethnic groups, nations without a state and communities of believers',
  source: 'drafted for this project',
  includes: [peoples],
  entries: `
    lgbt lgbtq acholi ahmadis alevis afrikaners afar amazigh amhara amharas anglicans anglophones arab armenians ashanti ashkenazim assyrians aymara bahais bamar baganda baloch baluch baptists bedouin bedouins bengalis berbers boers buddhists calvinists
    chaldeans chechens chin chins circassians copts cossacks creoles dalits dinka dogon dogons evangelicals fon francophones fula fulani fulanis fulbe fur garifuna ga gujaratis gurkhas hakka han hasidim hausa hausas herero himba hmong hui hutu hutus
    igbo igbos ijaw inuit ismailis jains jats javanese kachin kachins kalenjin kanaks karen karens kashmiris khmer khmers kikuyu kikuyus kongo lakota luba luhya luo luos lutherans madhesis makonde malays malinke mandinka maori maoris maratha
    marathas maronites maasai masai mapuche mapuches maya mayans methodists mestizos miskito moors moriscos moros mossi murle nahua navajo ndebele nepalis nuer nubians ogoni orthodox oromo oromos ossetians ovambo papuans parsis pentecostals
    presbyterians punjabis quechua rajputs rakhine rastafarians rohingya rohingyas roma romani ruthenians saami sami samaritans sahrawis sephardim serer shan shona sindhis sinhalese sinti slavs somalis songhai sotho sufis sukuma sundanese swahili
    tamils telugus temne tigrayans tiv toubou tswana tuareg tuaregs tutsi tutsis twa turkmens uyghur uyghurs venda vodou walloons wolof xhosa yazidis yezidis yoruba yorubas zoroastrians zulu zulus aborigines aboriginals latinos hispanics
    hispanic latinas african-americans asian-americans europeans asians westerners easterners northerners southerners islanders indigenous whites blacks
  `
})
