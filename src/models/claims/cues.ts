/** Classes of words that bear on whether a sentence states facts; drafted for this project. */
const classes: Readonly<Record<string, string>> = {
  necessity: 'should must ought need',
  possibility: 'can could may might would',
  future: "will 'll shall gonna",
  'I, me, my': 'i me my mine myself',
  'we, us, our': 'we us our ours ourselves',
  'you, your': 'you your yours',
  'third person': 'he she him her his they them their',
  opinion: 'think believe feel hope guess suppose wish opinion view',
  evaluation: 'good bad great wrong right important best worst better strong fair proud',
  quantity: `more less most least half double twice increase increased rise rose fell cut percent number rate average
    total nearly almost`,
  time: 'yesterday today year years month months ago last since decade decades century week',
  change: `grew grow grown increased decreased rose fell doubled tripled cut raised lost gained created added spent
    passed voted signed vetoed opposed supported`,
  'voting and law':
    'voted vote votes record bill bills signed passed supported opposed law legislation',
  'state and money': `government congress senate budget program programs agency department administration tax taxes
    deficit debt economy unemployment`,
  than: 'than',
  month: `january february march april june july august september october november december`,
  because: 'because',
  if: 'if',
  when: 'when',
  while: 'while',
  although: 'although'
}

/** From a word to the features that it gives. */
export const cues: ReadonlyMap<string, readonly string[]> = indexed()

function indexed(): Map<string, string[]> {
  const byWord = new Map<string, string[]>()
  for (const [name, words] of Object.entries(classes)) {
    for (const word of words.split(/\s+/)) {
      byWord.set(word, [...(byWord.get(word) ?? []), `cue: ${name}`])
    }
  }
  return byWord
}
