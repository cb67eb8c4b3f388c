import fc from 'fast-check'
import { expect, test } from 'vitest'
import { naiveWords } from '../naive.ts'
import { line } from '../random-talks.ts'
import { foldedWords, wordsOf } from './words.ts'

test.each([
  ['case and accents', 'Élysée ÉLYSÉE e\u0301lyse\u0301e', ['elysee', 'elysee', 'elysee']],
  ['Cyrillic', 'Київ Пєсков Ґалаґан Ёлка', ['киів', 'песков', 'галаган', 'елка']],
  ['the dotless and the dotted i', 'ISTANBUL İstanbul ıstanbul', ['istanbul', 'istanbul', 'istanbul']],
  [
    'letters with strokes and ligatures',
    'Łódź Øresund straße Æsir ﬁnal',
    ['lodz', 'oresund', 'strasse', 'aesir', 'final'],
  ],
  ['apostrophes of every kind', "Velia's Velia’s обʼєкт", ['velias', 'velias', 'обект']],
  ['hyphens and slashes', 'cease-fire/truce', ['cease', 'fire', 'truce']],
  ['right-to-left marks and points', '\u200fשָׁלוֹם\u200e سَلام', ['שלום', 'سلام']],
  ['emoji and joiners', 'peace🕊️now 👩‍👩‍👧 ok', ['peace', 'now', 'ok']],
  ['scripts without spaces', '和平talks', ['和', '平', 'talks']],
  ['letters beyond the basic plane', '𝐁𝐨𝐥𝐝 𐐀', ['bold', '𐐨']],
  ['lone surrogates', 'a\ud800b', ['a', 'b']],
  ['full-width and superscript figures', '１２ m²', ['12', 'm2']],
  ['nothing at all', '', []],
  ['signs alone', '…!? — «»', []],
])('%s fold', (_, text, words) => {
  expect(foldedWords(text)).toEqual(words)
})

test('vowel signs that carry meaning stay, so different words stay different', () => {
  expect(foldedWords('कि')).not.toEqual(foldedWords('का'))
})

test('the words of any text are those of a reading that normalises all of it', () => {
  fc.assert(
    fc.property(line, (text) => {
      expect(foldedWords(text)).toEqual(naiveWords(text))
    }),
  )
})

test('each word knows where it stands in the text as written', () => {
  fc.assert(
    fc.property(fc.oneof(line, fc.string({ unit: 'grapheme', maxLength: 40 })), (text) => {
      let end = 0
      for (const word of wordsOf(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end)
        expect(foldedWords(text.slice(word.start, word.end))).toEqual([word.folded])
        end = word.end
      }
    }),
  )
})

test('a line of sixty words without spaces is one word', () => {
  expect(foldedWords('negotiation'.repeat(60))).toHaveLength(1)
})
