import {scriptures} from '../../lexicons/documents.ts'
import type {EvidenceKind, Span} from '../../model.ts'
import type {EvidencePiece} from './piece.ts'

const year = String.raw`(?:1[89]|20)\d\d[a-z]?`
/** Bounded: each letter of a long row might begin one. */
const name = String.raw`\p{Lu}[\p{L}’'.&-]{0,40}`
/** Words that may stand before an author in brackets: “see”, “cf.”, “quoted in”. */
const lead = String.raw`(?:(?:see|see also|cf\.|e\.g\.,?|i\.e\.,?|based on|adapted from|cited in|quoted in|data|source|sources)[:,]? )?`
/** Months and the words of a date begin no citation: “(May 2019)”. */
const noDate = String.raw`(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Winter|In|Since|From|Until|Between|After|Before|By|During|Q[1-4]|FY)\p{L}*\b)`

/** Words of a sentence: what holds one is no name of a work. */
const noTitle = String.raw`(?![^\n]*\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|rose|fell|grew|knows?|says?|said|me|you)\b)`

/** “Source: Energy Office, yearbook 2020”, “Figures for 2019: Port Authority”: a line that names a source and says nothing else. */
export const sourceLine: RegExp = new RegExp(
  String.raw`^(?:Sources?|Figures?|Data|Statistics)(?: for [^:]{1,60})?(?::|\s[–—-])\s${noTitle}[^\n]*\p{Lu}.*$`,
  'su'
)

/** Between an author and a year stand other names and works, no sentence: “(Sadly, I have known it since 2019)”. */
const noSentence = String.raw`(?![^()[\]\n]*\b(?:since|unlike|like|is|are|was|were|has|have|had|said|says|know|known|think|they|we|I|you|but|because)\b)`

const patterns: readonly (readonly [EvidenceKind, RegExp])[] = [
  // (Okoro, 2019), (World Bank 2021a: 12), (see Lindqvist et al., 2020; Bank, 2019), (Energy Office, annual return, 2019)
  [
    'citation',
    new RegExp(
      String.raw`[([]${noSentence}${lead}${noDate}(?!\p{L}+ly\b)${name}(?:[^()[\]\n]{0,90}?)[ ,]\(?${year}\b[^()[\]\n]{0,120}[)\]]`,
      'gu'
    )
  ],
  // Okoro (2019), Okoro and Lindqvist (2019: 4), Okoro et al. (2019)
  [
    'citation',
    new RegExp(
      String.raw`(?:${name} (?:and|&) )?${name}(?: et al\.?)?(?:[’']s)? \(${year}(?:[:,;][^()\n]{0,40})?\)`,
      'gu'
    )
  ],
  // (17 February 2015, Dolm Publishers)
  [
    'citation',
    /\([^()\n]{0,60}\b(?:Press|Publishers|Publishing|Books|Editions|Verlag)\b[^()\n]{0,30}\)/g
  ],
  // (Energy Office, annual return), (personal communication, May), (author's calculations)
  [
    'citation',
    /\((?:see |cf\. )?[^()\n]{0,60}\b(?:annual return|personal communication|own calculations?|[Aa]uthor[’']s calculations?|pp?\. ?\d+)[^()\n]{0,60}\)/gu
  ],
  // (project accounts, note 14), (Council minutes, 3 May)
  [
    'citation',
    /\((?!please\b)(?![^()]{0,160}\b(?:I|we|you|have|has|is|are|was|were|to)\b)(?=[^()]{0,80}\b(?:accounts|minutes|ledger|register|return|report|note|notes|file|letter|memo|statement|table|census|survey|articles?|section|circulars?|annex|decree|protocol)\b)(?=[^()]{0,80}\d|\p{Lu})[^()]{4,160}\)|\((?:the )?same (?:table|source|report|return|survey|page|note)\)/gu
  ],
  // “see Table 3”, “as Figure 2 shows”, “(Annex B)”, “the chart below”
  [
    'table',
    /\b(?:Table|(?<=\b(?:see|See|as|in|from) )table|Figure|[Ff]ig\.|[Cc]hart|[Aa]nnex|[Aa]ppendix|Box|Exhibit|Map)\s(?:[A-Z]?\d+(?:\.\d+)?|[A-Z]\b|[IVX]+\b)/g
  ],
  ['table', /\b(?:[Tt]able|[Cc]hart|[Ff]igure|[Gg]raph)s?\s(?:below|above|overleaf|opposite)\b/g],
  // Matthew 25:40, 1 Kings 3:16–28, Quran 2:256
  [
    'citation',
    new RegExp(
      String.raw`\b(?:[1-3] )?(?:${[...scriptures.entries].join('|')}) \d{1,3}:\d{1,3}(?:[-–]\d{1,3})?(?!\d|:\d)`,
      'gi'
    )
  ],
  ['citation', new RegExp(sourceLine, 'gsu')]
]

/** The citations of a sentence as they are written: author and year, a line “Source: …”, tables and figures referred to. */
export function citationPieces(written: string): readonly EvidencePiece[] {
  // A line may end anywhere.
  const text = written.replace(/\s/g, ' ')
  if (!/[([\d:]|\b(?:[Tt]able|[Cc]hart|[Ff]igure|[Gg]raph)\b/.test(text)) return []
  return patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)]
      .map(({index, 0: match}): Span & {text: string} => ({
        start: index,
        end: index + match.length,
        text: match
      }))
      .filter(found => kind !== 'citation' || !isDated(text, found))
      .map(({start, end}): EvidencePiece => ({start, end, kind, grade: 'traceable'}))
  )
}

/** “the Harbour Accord (1998)”, “in Dolm (1973)”: the year of a thing or an event, not of a publication. */
function isDated(text: string, {start, end, text: written}: Span & {text: string}): boolean {
  if (!/ \((?:1[89]|20)\d\d[a-z]?\)$/.test(written) || written.includes('et al')) return false
  const before = text.slice(0, start)
  const after = text.slice(end)
  return !(/\b(?:[Bb]y|[Ss]ee|cf\.|[Aa]s|[Tt]o) $/.test(before) || authored.test(after))
}

/** What follows an author and a year: “Okoro (2019) finds”. */
const authored =
  /^,? (?:also |further |first )?(?:argue|analyse|analyze|ask|calculate|compar|claim|conclude|confirm|count|describe|discuss|document|estimate|examine|explain|find|found|give|identif|list|measure|note|observe|offer|point|propose|put|report|review|say|show|state|stud|suggest|survey|trace|warn|write|wrote|has|have)/
