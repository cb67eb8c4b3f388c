export { countryInSentence, countryName, languageName } from '../model/words/places.ts'
