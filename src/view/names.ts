export { countryName, languageName } from '../model/words/places.ts'
