import {describe, expect, test} from 'vitest'
import type {Format} from '../../src/model.ts'
import {drawnEvidence, undrawn} from './drawn-evidence.ts'

describe('links', () => {
  test.each([
    'The ferry lost money ([[https://dolm.example/accounts|link traceable]]).',
    'The ferry lost money, see [[www.dolm.example/accounts|link traceable]].',
    'The ferry lost money ([[doi:10.1234/dolm.56|link traceable]]).'
  ])('%s', example => {
    expect(drawnEvidence(undrawn(example))).toBe(example)
  })

  test.each(['The word http is no address.'])('none: %s', example => {
    expect(drawnEvidence(example)).toBe(example)
  })
})

describe('citations, tables and lines of sources', () => {
  test.each([
    'Dams slow the silt [[(Okoro, 2019)|citation traceable]].',
    'Dams slow the silt [[(see Lindqvist et al., 2020; Okoro, 2019)|citation traceable]].',
    'Dams slow the silt [[[World Bank 2021a: 12]|citation traceable]].',
    '[[Okoro (2019)|citation traceable]] finds that dams slow the silt.',
    'Dams slow the silt, as [[Okoro and Lindqvist (2019: 4)|citation traceable]] show.',
    'Dams slow the silt [[(17 February 2015, Dolm Publishers)|citation traceable]].',
    'Dams slow the silt [[(Energy Office, annual return)|citation traceable]].',
    'Dams slow the silt [[(author’s calculations)|citation traceable]].',
    '[[Source: Port Office, fees and charges.|citation traceable]]',
    '[[Figures for the ferry: the Port Office.|citation traceable]]',
    'As [[Table 3|table traceable]] shows, the fee fell.',
    'The fee fell ([[Annex B|table traceable]]).',
    'The [[chart below|table traceable]] gives the fees.',
    'Mercy comes first ([[Matthew 25:40|citation traceable]]).',
    'The strait is open [[(Convention on the Strait, article 30)|citation traceable]].',
    'The fee fell, as [[recorded by the Dolm Port Office|data traceable]].',
    'Her [[essay “Low|document traceable]] Water” tells of the ferry.'
  ])('%s', example => {
    expect(drawnEvidence(undrawn(example))).toBe(example)
  })

  test.each([
    'The fee fell (May 2019).',
    'The fee fell (in 2019).',
    'The fee fell (by 2019 crowns).',
    'The Harbour Accord (1998) opened the port.',
    'The dam at Dolm (1973) slowed the silt.',
    'Okoro published a report in 2019.',
    'The table was laid for 12.',
    'The figure for the ferry is worse.',
    'Crime rose (shame on the government since 2019).',
    'Crime rose (Shame on the government since 2019).',
    'Crime rose (Sadly, 2019).',
    'Crime rose (I have no letter from Okoro to prove it).',
    'The crew (please note, the mean age is 22) left.',
    'Norland beat Estavia 3:2 in 2019.',
    'They laid the table 4 times.',
    'Figures: exports rose and imports fell by half.',
    'Data: nobody knows.',
    'Source: trust me.'
  ])('none: %s', example => {
    expect(drawnEvidence(example)).toBe(example)
  })
})

describe('what the law provides', () => {
  test.each([
    'Under [[Article 5 of the Dairy Act|legal traceable]] the towns pay.',
    '[[Section 12(3)|legal traceable]] requires a licence.',
    'It is a crime under [[42 U.S.C. § 7401|legal traceable]].',
    'The rule follows from [[C-12/98|legal traceable]], which requires a licence.',
    '[[The Dairy Act of 1932|legal traceable]] forbids the sale.',
    '[[The Constitution|legal traceable]], which is old, guarantees a vote.',
    '[[The Act|legal traceable]] on Milk and Cheese forbids the sale.',
    '[[This law|legal traceable]] requires a licence.',
    '[[[[The treaty|legal traceable]] makes clear|attribution attributed]] that the port is free.',
    '[[The Dairy Act|legal traceable]], it [[is said by all|vague vague]] who ever sat there in the long rain, forbids it.',
    '[[The court held|attribution attributed]] in [[Okoro v. Dolm|legal traceable]] that the fee was lawful.',
    'Several of the towns pay under the [[Dairy Act|legal traceable]].'
  ])('%s', example => {
    expect(drawnEvidence(undrawn(example))).toBe(example)
  })

  test.each([
    'The Dairy Act destroyed the farms.',
    'Article 5 was read aloud.',
    'The law made the towns poor.',
    'The Treaty of Dolm was signed in a tent.',
    'Article 5 is quoted here, and nothing else; it forbids nothing.',
    'Okoro talks of Lindqvist v. Dolm at dinner.'
  ])('none: %s', example => {
    expect(drawnEvidence(example)).toBe(example)
  })
})

describe('documents and data', () => {
  test.each([
    '[[A 2012 Bank study|document traceable]] found that dams slow the silt.',
    '[[Figures from the Energy Office|data traceable]] show a fall.',
    'The share comes from [[the Energy Office survey|document traceable]].',
    'Citing [[a Dolm University study|document traceable]], the mayor closed the dam.',
    'Based on [[the Energy Office data|data traceable]], the share is small.',
    'Half of the towns are empty, [[according to the census|document traceable]].',
    'In [[a survey carried out by the Dolm Institute last spring|document traceable]], half wanted the ferry.'
  ])('%s', example => {
    expect(drawnEvidence(undrawn(example))).toBe(example)
  })

  test.each([
    'A survey last May found no leaks.',
    'A report on dams is due.',
    'The report found a fall.',
    'The study group of the Bank met.',
    'A study by Okoro, which nobody has read, is out.',
    'The Bank study: it found nothing.',
    'The Bank study is a long one.',
    'Okoro could find no more than a draft of the Bank study.'
  ])('none: %s', example => {
    expect(drawnEvidence(example)).toBe(example)
  })
})

describe('what is stated without a clause', () => {
  test.each([
    'As [[Okoro told|attribution traceable]] the Harbour Post in 2007:',
    'As [[Okoro himself put|attribution attributed]] it:',
    'Okoro failed to mention it during his [[speech|attribution traceable]] to the council.',
    'The [[Energy Office counted|data traceable]] 40 leaks.',
    'The [[Energy Office put|data traceable]] losses at 4 million.',
    '[[Okoro names|attribution attributed]] frost among the causes.',
    '[[Okoro, chairman of the farmers, blames|attribution attributed]] frost.',
    '[[Okoro gave|attribution attributed]] three reasons for the fall.',
    '[[Okoro showed|attribution attributed]] this.',
    '[[In an interview with Radio Dolm|attribution traceable]], [[Okoro put|attribution attributed]] it at half.',
    '[[In his speech|attribution traceable]], Okoro praised the dam.',
    'Okoro raised the bill during a Senate [[hearing|attribution traceable]] on 2 April.',
    'Okoro’s [[remarks|attribution traceable]] on the dam in 2001 were blunt.'
  ])('%s', example => {
    expect(drawnEvidence(undrawn(example))).toBe(example)
  })

  test.each([
    'The Energy Office counted its friends.',
    'The Bank put troops on the border.',
    'Okoro gave bread to the poor.',
    'Okoro showed these men the door.',
    'Okoro regards.',
    'In an interview he smiled.',
    'During a hearing in May the lights went out.',
    'Okoro’s remarks were blunt.',
    'The remarks were blunt.',
    'The men, it rained, blame frost.',
    'The town, old, blames frost.'
  ])('none: %s', example => {
    expect(drawnEvidence(example)).toBe(example)
  })
})

describe('who says so, and on what occasion', () => {
  test.each([
    '[[Okoro said|attribution attributed]] that the dam leaks.',
    '[[Okoro told|attribution traceable]] the Harbour Post that the dam leaks.',
    '[[Okoro testified|attribution traceable]] before the Senate that the dam leaks.',
    '[[Okoro said|attribution traceable]] in a speech that the dam leaks.',
    '[[Okoro wrote|attribution traceable]] in 1921 that the dam leaked.',
    '[[Okoro said|attribution traceable]] on Monday that the dam leaks.',
    '[[Okoro said|attribution traceable]] last week that the dam leaks.',
    '[[Okoro said|attribution traceable]] yesterday that the dam leaks.',
    '[[Okoro tweeted|attribution traceable]] that the dam leaks.',
    '[[Okoro told|attribution attributed]] his brother that the dam leaks.',
    '[[Okoro said|attribution attributed]] from the deck that the dam leaks.',
    '“The dam leaks”, [[Okoro said|attribution attributed]].',
    'The ferry closed, with [[Okoro viewing|attribution attributed]] it as a trap.',
    '[[The ministry says|attribution attributed]] that the dam leaks.',
    '[[The head of the Research Council says|attribution attributed]] that the dam leaks.',
    '[[The Bank’s study of 2012 says|document traceable]] that the dam leaks.',
    'Professor Karimi has the [[opinion|attribution attributed]] that the dam leaks.',
    'The inspectorate is of the [[opinion|attribution attributed]] that the dam leaks.',
    '[[She says|attribution attributed]] that the dam leaks.',
    'The dam holds, [[according to Okoro|attribution attributed]], who built it.'
  ])('%s', example => {
    expect(drawnEvidence(undrawn(example))).toBe(example)
  })

  test.each(['We argue that the dam leaks.', 'A dam that Okoro opened leaks.'])(
    'none: %s',
    example => {
      expect(drawnEvidence(example)).toBe(example)
    }
  )
})

describe('nobody in particular', () => {
  test.each([
    '[[Reports from Dolm would suggest|vague vague]] that the dam leaks.',
    'The [[consensus among engineers is|vague vague]] that the dam leaks.',
    '[[A senior diplomat said|vague vague]] that the dam leaks.',
    '[[Several senators said|vague vague]] that the dam leaks.',
    '[[Aid workers elsewhere say|vague vague]] that the dam leaks.',
    '[[Experts say|vague vague]] that the dam leaks.',
    '[[Studies show|vague vague]] that the dam leaks.',
    '[[Reportedly|vague vague]], the dam leaks.',
    '[[It is widely said|vague vague]] that the dam leaks.'
  ])('%s', example => {
    expect(drawnEvidence(undrawn(example))).toBe(example)
  })

  test.each(['The experts left.', 'Reports on the Dolm Harbour Union Bank lay there.'])(
    'none: %s',
    example => {
      expect(drawnEvidence(example)).toBe(example)
    }
  )
})

describe('the author himself', () => {
  test.each([
    '[[I met|testimony attributed]] him in Dolm.',
    '[[My school had|testimony attributed]] no roof.',
    'They [[gave me|testimony attributed]] a key.',
    'They [[showed us|testimony attributed]] the dam.',
    '[[Our teams found|testimony attributed]] two leaks.',
    '[[I have|testimony attributed]] seen the dam leak.',
    '[[Okoro said|attribution attributed]] that I met him.'
  ])('%s', example => {
    expect(drawnEvidence(undrawn(example))).toBe(example)
  })

  test.each([
    'I think the dam leaks.',
    'I have thought about the dam.',
    'We have dams in Norland.',
    'I have to choose.',
    'Our dams leaked.'
  ])('none: %s', example => {
    expect(drawnEvidence(example)).toBe(example)
  })
})

describe('links in Markdown', () => {
  test.each<[Format, string, string]>([
    [
      'markdown',
      'The ferry cost [4 million crowns](https://dolm.example/ferry).',
      'The ferry cost [[4 million crowns|link traceable]].'
    ],
    [
      'markdown',
      'The fee rose, according to the [Port Office](https://port.example).',
      'The fee rose, [[according to the [[Port Office|link traceable]]|attribution attributed]].'
    ],
    [
      'markdown',
      'The [Port Office report](https://port.example/report) came out.',
      'The [[Port Office report|link traceable]] came out.'
    ],
    [
      'markdown',
      'The ferry lost money <https://dolm.example/accounts>.',
      'The ferry lost money [[https://dolm.example/accounts|link traceable]].'
    ],
    [
      'markdown',
      'The [Port Office](https://port.example) raised the fee.',
      'The Port Office raised the fee.'
    ],
    ['markdown', 'The [fee](#fee) rose.', 'The fee rose.'],
    [
      'markdown',
      '[Write to us](mailto:us@dolm.example) about the fee.',
      'Write to us about the fee.'
    ],
    ['markdown', '[Read more](https://dolm.example) about the fee.', 'Read more about the fee.'],
    ['markdown', 'The fee rose [+](https://dolm.example).', 'The fee rose +.']
  ])('%s: %s', (format, text, drawn) => {
    expect(drawnEvidence(text, format)).toBe(drawn)
  })
})

describe('notes, and whether they name a source', () => {
  test.each<[Format, string, string]>([
    [
      'text',
      'The fee rose [1].\n\nNotes\n\n1. Okoro, Report, 2019.',
      'The fee rose [[[1]|footnote traceable]].'
    ],
    [
      'text',
      'The fee rose.¹\n\nNotes\n\n¹ Okoro, Report, 2019.',
      'The fee rose.[[¹|footnote traceable]]'
    ],
    [
      'text',
      'The fee rose.1 The ferry sank.\n\nNotes\n\n1. Okoro, Report, 2019.',
      'The fee rose.[[1|footnote traceable]]'
    ],
    [
      'text',
      'The fee rose [1, 2] by half.\n\nNotes\n\n1. It was raining.\n2. Okoro, Report, 2019.',
      'The fee rose [[[1, 2]|footnote traceable]] by half.'
    ],
    [
      'text',
      'The fee rose [2].\n\nNotes\n1.\nIt was raining.\n2.\nOkoro, Report, 2019.',
      'The fee rose [[[2]|footnote traceable]].'
    ],
    [
      'markdown',
      'The fee rose [2].\n\n## Notes\n\n1. It was raining.\n2. Okoro, Report, 2019.',
      'The fee rose [[[2]|footnote traceable]].'
    ],
    [
      'markdown',
      'The fee rose.[^1]\n\n[^1]: Okoro, *Report on Fees*, 2019.',
      'The fee rose.[[|footnote traceable]]'
    ],
    [
      'markdown',
      'The fee rose.[^1]\n\n[^1]: See <https://dolm.example/a>.',
      'The fee rose.[[|footnote traceable]]'
    ],
    [
      'markdown',
      'The fee rose.[^1]\n\n[^1]: Okoro (2019) finds more.',
      'The fee rose.[[|footnote traceable]]'
    ],
    [
      'markdown',
      'The fee rose.[^1]\n\n[^1]: See Okoro’s Fees, p. 4.',
      'The fee rose.[[|footnote traceable]]'
    ],
    [
      'markdown',
      'The fee rose.[^1]\n\n[^1]: Minutes of the meeting at Dolm.',
      'The fee rose.[[|footnote traceable]]'
    ],
    ['markdown', 'The fee rose.[^1]\n\n[^1]: Port Office', 'The fee rose.[[|footnote traceable]]'],
    [
      'markdown',
      'The fee rose.[^1]\n\n[^1]: Under Article 5 of the Dairy Act it must.',
      'The fee rose.[[|footnote traceable]]'
    ],
    [
      'markdown',
      'The fee rose.[^1]\n\n[^1]: The rain was worse than we had feared.',
      'The fee rose.'
    ],
    [
      'markdown',
      'The fee rose.[^2]\n\n[^1]: Okoro, *Report on Fees*, 2019.\n\n[^2]: It was raining.',
      'The fee rose.'
    ],
    [
      'text',
      'The fee rose [3] by half.\n\nNotes\n\n1. Okoro, Report, 2019.',
      'The fee rose [3] by half.'
    ],
    ['text', 'The fee rose [12] by half.', 'The fee rose [12] by half.']
  ])('%s: %s', (format, text, drawn) => {
    expect(drawnEvidence(text, format)).toBe(drawn)
  })
})
