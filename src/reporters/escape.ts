/**
 * What a terminal or a log might obey, and what a reader cannot see: control characters, marks
 * that reorder or hide text, lone surrogates, and the bracket of a runner's command (“##[error]”).
 */
export const unsafe =
  /[\p{Cc}\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]|\p{Cs}|(?<=##)\[/gu

/**
 * Text of a document on one line and without effect on a terminal or a log: white space is
 * folded, and what is unsafe is written out as code points.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(
      unsafe,
      unit => `⟨U+${(unit.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
    )
}

/**
 * Text of a document as Markdown that renders as that text and nothing else: no markup,
 * HTML, link, mention or table cell can come of it, wherever in a line it stands.
 */
export function escapeMarkdown(text: string): string {
  return escapeInline(text.trim())
    .replace(/^[-+=:#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

/** The same for text that never begins a line: white space around it stays. */
export function escapeInline(text: string): string {
  return (
    printable(text)
      .replace(/[\\`*_{}[\]|~$^]/g, '\\$&')
      .replace(/(?<!#)#+(?=\s*$)/, run => '\\#'.repeat(run.length))
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // Bare addresses and mentions become links in spite of escapes; an empty comment breaks them.
      .replace(/:(?=\/\/)|@|www(?=\.)/gi, '$&<!-- -->')
  )
}
