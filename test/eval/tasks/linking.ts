import {z} from 'zod'
import {
  isReachRight,
  isStatusRight,
  judgeCase,
  linkingCase,
  linkingFolders,
  readCases
} from '../../labels/linking-cases.ts'
import {shareOf} from '../accuracy.ts'
import type {Task} from '../task.ts'

/** Which source reaches which sentence, in short documents made for it: `test/labels/linking/`. */
export const linking: Task = {
  name: 'linking',
  files: [linkingFolders.dev, linkingFolders.held],
  read: readCases,
  evaluate(records, file) {
    const cases = z.array(linkingCase).parse(records).map(judgeCase)
    const checkable = cases.map(sentences =>
      sentences.filter(({label}) => label.status !== 'not-needed')
    )
    const units = checkable.flat()
    const sourceless = units.filter(({label}) => label.status === 'none-found')
    const common = {
      task: 'linking',
      file: `linking/${file}`,
      records: units.length,
      anchors: [{name: 'always none found', value: sourceless.length / units.length}]
    }
    return {
      tasks: [
        {
          ...common,
          metric: 'status of checkable sentences, accuracy',
          ...shareOf(checkable, isStatusRight)
        },
        {...common, metric: 'status and reach, accuracy', ...shareOf(checkable, isReachRight)}
      ],
      rules: []
    }
  }
}
