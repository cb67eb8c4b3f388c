/** Which talks the site holds, as the build found them in data/. */
declare module 'virtual:parley/catalogue' {
  const catalogue: import('./assets.ts').Catalogue
  export default catalogue
}
