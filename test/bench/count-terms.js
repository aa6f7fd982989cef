// Usage: node count-terms.js TEXTS
// Prints on how many sentences rhetlint asked compromise.
import {readFileSync} from 'node:fs'
import {analyze, rules} from '../../dist/index.js'
import {terms} from '../../dist/passes/terms.js'

const {texts} = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const {run} = terms
let asked = 0
let sentences = 0

// A count of nothing would look the same.
if (!rules.some(reads)) throw new Error('Expected some rule to need the pass `terms`, got none')
terms.run = (...args) => {
  asked += 1
  return run(...args)
}
for (const text of texts) sentences += analyze(text).document.sentences
process.stdout.write(JSON.stringify({asked, sentences}))

function reads({needs}) {
  return Object.values(needs).some(pass => pass === terms || reads(pass))
}
