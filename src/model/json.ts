/** Reading JSON with errors that name a line, and without losing a key that stands twice. */

export class JsonError extends Error {
  override name = 'JsonError'
}

/**
 * Parses JSON strictly.
 * @throws JsonError that names the line and column of what is no JSON, or of a key that stands twice in one
 * object, of which `JSON.parse` would silently drop the first.
 */
export function parseJson(text: string): unknown {
  const mistake = new Scanner(text).mistake()
  if (mistake) throw new JsonError(`line ${mistake.line}, column ${mistake.column}: ${mistake.what}`)
  return JSON.parse(text)
}

interface Mistake {
  line: number
  column: number
  what: string
}

const SPACE = /[ \t\r\n]*/y
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y

class Scanner {
  private offset = 0

  constructor(private readonly text: string) {}

  /** The first mistake in the text, or undefined where it is JSON. */
  mistake(): Mistake | undefined {
    const what = this.value() ?? this.end()
    return what === undefined ? undefined : { ...this.position(), what }
  }

  private end(): string | undefined {
    this.take(SPACE)
    return this.offset < this.text.length ? 'more stands after the end' : undefined
  }

  private value(): string | undefined {
    this.take(SPACE)
    if (this.text[this.offset] === '{') return this.sequence('}', new Set())
    if (this.text[this.offset] === '[') return this.sequence(']')
    return (this.take(STRING) ?? this.take(SCALAR)) ? undefined : this.unexpected('a value')
  }

  /** The items of a list, or with `keys` the fields of an object. */
  private sequence(end: string, keys?: Set<string>): string | undefined {
    this.offset++
    this.take(SPACE)
    if (this.text[this.offset] === end) return this.step()
    for (;;) {
      const wrong = (keys && this.key(keys)) ?? this.value()
      if (wrong !== undefined) return wrong
      this.take(SPACE)
      const next = this.text[this.offset]
      if (next === end) return this.step()
      if (next !== ',') return this.unexpected(`, or ${end}`)
      this.step()
    }
  }

  private key(keys: Set<string>): string | undefined {
    this.take(SPACE)
    const start = this.offset
    const key = this.take(STRING)
    if (key === undefined) return this.unexpected('a key in "quotes"')
    if (keys.has(key)) {
      this.offset = start
      return `${key} stands twice in one record`
    }
    keys.add(key)
    this.take(SPACE)
    return this.text[this.offset] === ':' ? this.step() : this.unexpected(':')
  }

  private step(): undefined {
    this.offset++
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset
    const found = pattern.exec(this.text)?.[0]
    this.offset += found?.length ?? 0
    return found
  }

  private unexpected(wanted: string): string {
    const found = this.text[this.offset]
    return `${found === undefined ? 'the end' : `'${found}'`} where ${wanted} should stand`
  }

  private position(): { line: number; column: number } {
    const before = this.text.slice(0, this.offset).split('\n')
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  }
}
