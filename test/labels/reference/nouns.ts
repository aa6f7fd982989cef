/** Nouns for persons, offices, bodies and places that a text may name elsewhere, in the singular. */
export const describingNouns: readonly string[] = [
  // Persons and offices.
  'president|premier|chancellor|king|queen|prince|pope|minister|secretary|ambassador|envoy|governor|mayor|senator',
  'congressman|congresswoman|lawmaker|politician|candidate|nominee|leader|dictator|chief|chairman|director',
  'official|spokesman|spokeswoman|general|commander|judge|justice|lawyer|prosecutor|author|writer|journalist',
  'columnist|editor|professor|economist|scholar|activist|billionaire|man|woman',
  // Bodies.
  'government|administration|regime|cabinet|ministry|department|parliament|congress|senate|council|committee',
  'commission|court|agency|bureau|bank|fund|institute|university|school|company|firm|corporation|newspaper',
  'network|party|union|coalition|alliance|movement|group|organi[sz]ation|association|foundation|army|military',
  'militia|police|team|club|church|campaign',
  // States and places.
  'country|nation|state|kingdom|republic|territory|region|province|capital|city|town|island'
].flatMap(line => line.split('|'))
