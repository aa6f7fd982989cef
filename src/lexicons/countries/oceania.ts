/** Countries and territories of Oceania and Antarctica, one a row; `country.ts` says what the columns hold. */
export const oceania = `
au | Australia, Commonwealth of Australia | Canberra | australian, aussie | australians, aussies | kirribilli, the lodge
fj | Fiji, Fiji Islands | Suva | fijian | fijians |
ki | Kiribati | South Tarawa, Tarawa | i-kiribati, kiribati | i-kiribati |
mh | Marshall Islands, Republic of the Marshall Islands | Majuro | marshallese | marshallese |
fm | Micronesia*, Federated States of Micronesia, FSM* | Palikir | micronesian | micronesians |
nr | Nauru | Yaren | nauruan | nauruans |
nz | New Zealand, Aotearoa, Aotearoa New Zealand, NZ, N.Z. | Wellington* | new zealand, kiwi | new zealanders, kiwis | beehive*
pw | Palau, Belau | Ngerulmud, Koror | palauan | palauans |
pg | Papua New Guinea, PNG*, P.N.G. | Port Moresby | papua new guinean | papua new guineans |
ws | Samoa, Western Samoa | Apia | samoan | samoans |
sb | Solomon Islands, Solomons, The Solomons | Honiara | solomon islander, solomon islands | solomon islanders |
to | Tonga, Kingdom of Tonga | Nuku'alofa, Nukualofa | tongan | tongans |
tv | Tuvalu, Ellice Islands | Funafuti | tuvaluan | tuvaluans |
vu | Vanuatu, New Hebrides | Port Vila | ni-vanuatu, vanuatuan | ni-vanuatu, vanuatuans |
as | American Samoa | Pago Pago | american samoan | american samoans | | territory us
ck | Cook Islands | Avarua, Rarotonga | cook islander, cook islands | cook islanders | | territory nz
pf | French Polynesia, Tahiti | Papeete | french polynesian, tahitian | french polynesians, tahitians | | territory fr
gu | Guam | Hagåtña, Agana | guamanian | guamanians | | territory us
nc | New Caledonia, Kanaky | Nouméa | new caledonian, kanak | new caledonians, kanaks | | territory fr
nu | Niue | Alofi | niuean | niueans | | territory nz
nf | Norfolk Island | Kingston* | norfolk islander | norfolk islanders | | territory au
mp | Northern Mariana Islands, Northern Marianas, Saipan | Saipan, Capitol Hill* | northern mariana islander | northern mariana islanders | | territory us
pn | Pitcairn Islands, Pitcairn, Pitcairn Island | Adamstown | pitcairn islander | pitcairn islanders | | territory gb
tk | Tokelau | - | tokelauan | tokelauans | | territory nz
wf | Wallis and Futuna | Mata-Utu | wallisian, futunan | wallisians, futunans | | territory fr
cx | Christmas Island | Flying Fish Cove | christmas islander | christmas islanders | | territory au
cc | Cocos Islands, Cocos (Keeling) Islands, Keeling Islands | West Island | cocos islander | cocos islanders | | territory au
um | United States Minor Outlying Islands, US Minor Outlying Islands, Midway Islands, Wake Island | - | wake islander | wake islanders | | territory us
hm | Heard Island and McDonald Islands, Heard Island | - | heard island | - | | territory au
aq | Antarctica | - | antarctic | - | | territory
x-bougainville | Bougainville | Buka | bougainvillean | bougainvilleans | | part pg
x-west-papua | West Papua, Papua*, Irian Jaya | Jayapura | west papuan, papuan | west papuans, papuans | | part id
`
