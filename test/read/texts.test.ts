import path from 'node:path'
import {Readable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {toFailure} from '../../src/read/failure.ts'
import {type ReadOptions, readTexts} from '../../src/read/index.ts'
import {folderWith, prose} from './files.ts'

const defaults: ReadOptions = {textField: 'text'}

/** What is read of one file. */
async function read(name: string, content: string | Uint8Array, options = defaults) {
  const file = path.join(await folderWith({[name]: content}), name)
  return readAt(file, name, options)
}

async function readAt(
  file: string,
  name: string,
  options = defaults,
  stream?: AsyncIterable<Buffer>
) {
  const results = []
  for await (const text of readTexts({path: file, name}, options, stream)) {
    results.push(
      'reason' in text
        ? text.reason
        : {format: text.format, name: text.name, text: String(text.file)}
    )
  }
  expect(results).toHaveLength(1)
  return results[0]
}

describe('a file', () => {
  test.each([
    ['a.md', 'markdown', 'a'],
    ['docs/a.v2.MARKDOWN', 'markdown', 'docs/a.v2'],
    ['docs.d/a.txt', 'text', 'docs.d/a.txt'],
    ['A.TEXT', 'text', 'A.TEXT']
  ])('`%s` is %s, and its reports are named `%s`', async (name, format, reports) => {
    expect(await read(name, prose)).toEqual({format, name: reports, text: prose})
  })

  test('of an unknown ending is refused with a remedy', async () => {
    const reason = await read('a.docx', prose)
    expect(reason).toContain('.md, .markdown, .txt, .text, .jsonl, .ndjson')
    expect(reason).toContain('export the document as Markdown or plain text')
  })

  test.each([
    ['empty', ''],
    ['blank', ' \r\n\t\n'],
    ['nothing but a byte order mark', '\uFEFF']
  ])('that is %s is refused', async (_, content) => {
    expect(await read('a.md', content)).toBe(
      'Text is empty: nothing to analyse; check that this is the text'
    )
  })

  test('that is binary is refused with a remedy', async () => {
    expect(await read('a.md', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0))).toContain(
      'export the document as Markdown or plain text'
    )
  })

  test('of more bytes than the limit can need is refused unread', async () => {
    const options = {...defaults, maxSize: 10}
    expect(await read('a.md', 'x'.repeat(40), options)).toMatchObject({format: 'markdown'})
    expect(await read('a.md', 'x'.repeat(41), options)).toBe(
      'Text is too large: 41 bytes; split it, or raise `--max-size`'
    )
  })

  test('that is missing is named with a remedy', async () => {
    expect(await readAt('no/such/file.md', 'file.md')).toBe('No such file; check the path')
  })

  test('that is a folder is refused', async () => {
    const folder = await folderWith({'a.md/b.md': prose})
    expect(await readAt(path.join(folder, 'a.md'), 'a.md')).toBe(
      'Expected a file, got a folder; name the folder itself, or a file in it'
    )
  })
})

describe('a stream', () => {
  test('is read in place of a file, whatever its name', async () => {
    const stream = Readable.from([Buffer.from('Caf'), Buffer.from('é.')])
    expect(await readAt('notes', 'notes', defaults, stream)).toEqual({
      format: 'markdown',
      name: 'notes',
      text: 'Café.'
    })
  })

  test('of records is read as records', async () => {
    const stream = Readable.from([Buffer.from('{"text": '), Buffer.from('"One."}\n')])
    expect(await readAt('a.jsonl', 'a.jsonl', defaults, stream)).toEqual({
      format: 'text',
      name: 'a.jsonl/1',
      text: 'One.'
    })
  })

  test('that breaks is a failure', async () => {
    const broken = Object.assign(new Error('read failed'), {code: 'EIO', syscall: 'read'})
    const stream = new Readable({
      read() {
        this.destroy(broken)
      }
    })
    expect(await readAt('a.md', 'a.md', defaults, stream)).toBe(
      'Cannot read this file: read failed'
    )
  })
})

describe('a failure', () => {
  test.each([
    ['EACCES', 'permission denied; check who may read it'],
    ['EPERM', 'permission denied; check who may read it'],
    ['EISDIR', 'got a folder'],
    ['ELOOP', 'leads back to itself'],
    ['ENAMETOOLONG', 'too long']
  ])('of the system, such as %s, is told in words', (code, words) => {
    const {path, reason} = toFailure('a.md', Object.assign(new Error(code), {code}))
    expect(path).toBe('a.md')
    expect(reason).toContain(words)
    expect(reason).not.toContain(code)
  })

  test('of any other kind is called a bug', () => {
    expect(toFailure('a.md', new TypeError('x is not a function')).reason).toBe(
      'Cannot analyse this text: x is not a function; this is a bug, please report it'
    )
  })
})
