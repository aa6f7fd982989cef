import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {readTexts} from '../../src/read/index.ts'
import {readLines} from '../../src/read/records.ts'
import {folderWith} from './files.ts'

/** What is read of a file of records: of a text its name, words and metadata, or else the failure. */
async function read(content: string | Uint8Array, {textField = 'text', maxSize = 1e6} = {}) {
  const file = path.join(await folderWith({}), 'corpus.jsonl')
  await writeFile(file, content)
  const results: Record<string, unknown>[] = []
  for await (const text of readTexts({path: file, name: 'corpus.jsonl'}, {textField, maxSize})) {
    results.push(
      'reason' in text
        ? {...text, path: path.basename(text.path)}
        : {
            path: path.basename(text.file.path),
            name: text.name,
            format: text.format,
            text: String(text.file),
            metadata: text.file.data.metadata
          }
    )
  }
  return results
}

/** The words of each text, and the reason where there is none. */
async function wordsOf(content: string | Uint8Array, options = {}) {
  return (await read(content, options)).map(({text, reason}) => text ?? reason)
}

describe('a record', () => {
  test('is a plain text named by its line, with its other fields as metadata', async () => {
    expect(await read('{"text": "One.", "title": "T", "year": 2026}\n')).toEqual([
      {
        path: 'corpus.jsonl#1',
        name: 'corpus.jsonl/1',
        format: 'text',
        text: 'One.',
        metadata: {title: 'T', year: 2026}
      }
    ])
  })

  test('has its text in the field that is named', async () => {
    const [record] = await read('{"body": "One.", "text": 7}', {textField: 'body'})
    expect(record).toMatchObject({text: 'One.', metadata: {text: 7}})
  })

  test('keeps the types of fields that reports do not name', async () => {
    const fields = {
      views: 12.5,
      draft: false,
      none: null,
      tags: ['a', 1],
      place: {city: 'Orle', at: [1, 2]},
      published: '2026-05-03T10:00:00Z'
    }
    const [record] = await read(JSON.stringify({text: 'One.', ...fields}))
    expect(record?.['metadata']).toEqual(fields)
  })

  test('has text in the fields that reports name', async () => {
    const fields = {title: 1984, author: ['A. Brook', 'C. Dale'], date: 2026, source: null}
    const [record] = await read(JSON.stringify({text: 'One.', ...fields}))
    expect(record?.['metadata']).toEqual({
      title: '1984',
      author: 'A. Brook, C. Dale',
      date: '2026'
    })
  })

  test('with a `__proto__` field has a field of that name, and no other prototype', async () => {
    const [record] = await read('{"text": "One.", "__proto__": {"title": "T", "__proto__": 1}}')
    const metadata = record?.['metadata'] as Record<string, unknown>
    expect(JSON.stringify(metadata)).toBe('{"__proto__":{"title":"T","__proto__":1}}')
    expect(Object.getPrototypeOf(metadata)).toBe(Object.prototype)
    expect(metadata['title']).toBeUndefined()
  })

  test.each(['__proto__', 'toString', 'constructor'])(
    'without a field `%s` has none by inheritance',
    async textField => {
      const [record] = await read('{"text": "One."}', {textField})
      expect(record?.['reason']).toContain(`Expected text in the field \`${textField}\``)
    }
  )

  test('may have its text in a field `__proto__`', async () => {
    expect(await wordsOf('{"__proto__": "One."}', {textField: '__proto__'})).toEqual(['One.'])
  })
})

describe('a line that holds no text', () => {
  const at = (line: number) => ({path: 'corpus.jsonl', place: {line, column: 1}})

  test('is named with its number and a remedy, and the others are read', async () => {
    const [first, second, third] = await read(
      '{"text": "One."}\n{"text": "Two.\n{"text": "Three."}'
    )
    expect(first).toMatchObject({text: 'One.'})
    expect(second).toMatchObject(at(2))
    expect(second?.['reason']).toMatch(/^Expected one JSON object: .*; mend or remove this line$/)
    expect(third).toMatchObject({path: 'corpus.jsonl#3', text: 'Three.'})
  })

  test.each(['[1]', '"One."', '7', 'null'])('because it is `%s` is named', async line => {
    expect(await read(`\n${line}\n`)).toEqual([
      {...at(2), reason: 'Expected one JSON object; mend or remove this line'}
    ])
  })

  test('in the field is named with the fields that hold text', async () => {
    expect(await read('{"body": "One.", "id": 1}')).toEqual([
      {
        ...at(1),
        reason:
          'Expected text in the field `text`; name another with `--text-field`, fields with text here: `body`'
      }
    ])
  })

  test('but a number in the field is named', async () => {
    const [failure] = await read('{"text": 7}')
    expect(failure?.['reason']).toContain(
      'Expected text in the field `text`; name another with `--text-field`, fields with text here: none'
    )
  })

  test('but an empty one is named by its number', async () => {
    expect(await read('{"text": "One."}\n{"text": " \\n"}')).toMatchObject([
      {text: 'One.'},
      {
        ...at(2),
        reason: 'Text is empty: nothing to analyse; fill or remove this line'
      }
    ])
  })

  test('but binary data is named', async () => {
    const [first, second] = await read('{"text": "One."}\n{"text": "\0"}\n')
    expect(first).toMatchObject({text: 'One.'})
    expect(second).toMatchObject({
      ...at(2),
      reason: expect.stringContaining('save the file as UTF-8')
    })
  })

  test('is too long is named, and the next is read', async () => {
    const long = `{"text": "${'word '.repeat(50)}"}`
    const results = await read(`{"text": "One."}\n${long}\n{"text": "Two."}`, {maxSize: 20})
    expect(results).toMatchObject([
      {text: 'One.'},
      {...at(2), reason: 'Record is too large; split it, or raise `--max-size`'},
      {path: 'corpus.jsonl#3', text: 'Two.'}
    ])
  })
})

describe('a file of records', () => {
  const both = ['One.', 'Two.']

  test.each([
    ['with blank lines', '\n{"text": "One."}\n\n \t \n{"text": "Two."}\n\n'],
    ['with a byte order mark', '\uFEFF{"text": "One."}\n{"text": "Two."}\n'],
    ['with CRLF', '{"text": "One."}\r\n\r\n{"text": "Two."}\r\n'],
    ['without a newline at its end', '{"text": "One."}\n{"text": "Two."}']
  ])('%s is read', async (_, content) => {
    expect(await wordsOf(content)).toEqual(both)
  })

  test('counts blank lines', async () => {
    const results = await read('\n{"text": "One."}\r\n\r\n{"text": "Two."}')
    expect(results.map(({path}) => path)).toEqual(['corpus.jsonl#2', 'corpus.jsonl#4'])
  })

  test.each([
    ['empty', ''],
    ['blank', '\n \r\n\n']
  ])('that is %s is named', async (_, content) => {
    expect(await read(content)).toEqual([
      {path: 'corpus.jsonl', reason: 'File is empty: expected one JSON object a line'}
    ])
  })

  test('that is missing is named', async () => {
    const path = 'no/such/corpus.jsonl'
    const results = []
    for await (const text of readTexts({path, name: path}, {textField: 'text'})) results.push(text)
    expect(results).toEqual([{path, reason: 'No such file; check the path'}])
  })

  test('in another encoding is read with a note on each text', async () => {
    const file = path.join(await folderWith({}), 'corpus.ndjson')
    await writeFile(file, Buffer.from('{"text": "Café."}\n{"text": "Tea."}\n', 'latin1'))
    const notes: unknown[] = []
    for await (const text of readTexts({path: file, name: file}, {textField: 'text'})) {
      if ('file' in text) notes.push([String(text.file), text.file.data.notes?.length])
    }
    expect(notes).toEqual([
      ['Café.', 1],
      ['Tea.', 0]
    ])
  })

  test('may have lines longer than what is read at once', async () => {
    // Nine bytes come before the first letter: an “é” stands across each 64 KB.
    const long = 'é'.repeat(100_000)
    expect(await wordsOf(`{"text":"${long}"}\n{"text":"Two."}\n{"text":"${long}"}`)).toEqual([
      long,
      'Two.',
      long
    ])
  })
})

describe('lines', () => {
  async function linesOf(content: string, size: number, longest = 100) {
    const bytes = Buffer.from(content)
    async function* stream() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    }
    const lines: [number, string, boolean][] = []
    for await (const {number, bytes, tooLong} of readLines(stream(), longest)) {
      lines.push([number, Buffer.from(bytes).toString(), tooLong])
    }
    return lines
  }

  test('are the same wherever the stream is cut', async () => {
    const content = 'ö\n\nab\r\n  \ncdefg\nh'
    for (let size = 1; size <= content.length + 1; size += 1) {
      expect(await linesOf(content, size)).toEqual([
        [1, 'ö', false],
        [3, 'ab\r', false],
        [5, 'cdefg', false],
        [6, 'h', false]
      ])
    }
  })

  test('as long as the limit are kept, longer ones are named without their bytes', async () => {
    for (let size = 1; size <= 20; size += 1) {
      expect(await linesOf('12345\n123456\n1\n      \n123456', size, 5)).toEqual([
        [1, '12345', false],
        [2, '', true],
        [3, '1', false],
        [4, '', true],
        [5, '', true]
      ])
    }
  })
})

test('a record whose fields cannot be kept is named, and the others are read', async () => {
  const nested = `${'['.repeat(30)}${']'.repeat(30)}`
  const results = await read(
    `{"text": "One."}\n{"text": "Two.", "a": ${nested}}\n{"text": "Three."}`
  )
  expect(results).toMatchObject([{text: 'One.'}, {place: {line: 2, column: 1}}, {text: 'Three.'}])
  expect(results[1]?.['reason']).toContain('nested more than 20 deep; mend or remove this line')
})
