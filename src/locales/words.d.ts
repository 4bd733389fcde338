declare module 'attune/locales/*' {
  const locale: import('../model/words.ts').Locale;
  export default locale;
}
