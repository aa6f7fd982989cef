import {unidentifiedStudies} from '../passes/unidentified-studies.ts'
import {defineRule} from '../rule.ts'

/** Studies that are cited and not identified. */
export const studyUnidentified = defineRule({
  id: 'study-unidentified',
  family: 'claim',
  severity: 'info',
  tier: 'core',
  summary:
    'Studies, polls or data that are cited and not identified: studies show, a recent poll found',
  why: `
“Studies show that the wall works” borrows the weight of a study and leaves the reader none to open. An author and a year, a
title, the body that published it, a link or a note would identify it.

A name beside it (“a study by the Port Office”, “Okoro's survey”), a link, a note or a citation in its sentence or the next, or an instance
that follows (“Lindqvist, for instance, found …”) settles it. “The study” and “these figures” point back to one that the text
named, and are left out, and so is what others cite.

The rule knows closed lists of nouns and verbs, looks no further than the sentences beside it, and does not ask whether the
study that is named says so.
`,
  needs: {unidentifiedStudies},
  messages: {
    unidentified:
      '“{phrase}” cites a study or data that the text does not identify; an author, a title, a publisher or a link would'
  },
  examples: {
    flagged: [
      '[[Research proves]] that the wall works.',
      'Ferries pollute, as [[studies have shown]].',
      '*[[Studies suggest]]* that ferries pollute.',
      '[[A recent study\nfound]] that ferries pollute.',
      '> Parks &amp; Rivers is liked, [[polls say]].',
      '[[Studies confirm]] that ferries pollute. Few mind, as [[polls show]].',
      '[[Numerous peer-reviewed studies have shown]] that ferries pollute.',
      '[[The evidence shows]] that ferries pollute.',
      '[[According to recent research]], ferries pollute.',
      '[[According to a new study]], ferries pollute.',
      'The levy failed, and [[data suggest]] that fares rose.',
      '[[Studies of many ports show]] that ferries pollute.',
      '[[Several reports have suggested]] that ferries pollute.',
      'The levy is liked, as [[recent poll shows]].'
    ],
    clean: [
      'Studies of the old and cold and dark and wet and grey ports show it.',
      'Studies lost by the crew show it.',
      'Research proves that the wall works (Okoro, 2023).',
      'Studies show that ferries pollute ([survey](https://example.org/ferries)).',
      'Studies show that ferries pollute at sea.[^1]\n\n[^1]: Port Office, Annual Return.',
      'A study by the Port Office found that ferries pollute.',
      'Customs data show that fares rose.',
      'The study found that ferries pollute.',
      'These figures show that fares rose.',
      'Studies should show that ferries pollute.',
      'Do studies show that ferries pollute?',
      'No study has shown that ferries pollute.',
      'Okoro said that studies show it.',
      'They want a study to show that ferries pollute.',
      'According to a study by the Port Office, ferries pollute.',
      'He studies shows at the theatre.',
      'A report was lost.',
      'A study in 2023 found that ferries pollute.',
      'Studies by Lindqvist show that ferries pollute.',
      'Their research shows that ferries pollute.',
      'Studies that nobody who lives near the very old port has read',
      'Research, they say, is dear.',
      'Research costs money.'
    ]
  },
  *check({text}, facts) {
    for (const {start, end, cue} of facts.unidentifiedStudies) {
      yield {
        message: 'unidentified',
        span: {start, end},
        cue,
        data: {phrase: text.slice(start, end)}
      }
    }
  }
})
