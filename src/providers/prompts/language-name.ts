/** Says a BCP 47 tag so that a model cannot mistake it: “Portuguese (Brazil), BCP 47 pt-BR”. */

/** Only language, script and region are said: a tag’s private part may hold words of whoever sent the brief. */
export function languageName(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag);
  const plain = [language, script, region].filter(Boolean).join('-');
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(plain) ?? plain;
  return name === plain ? `the language with the BCP 47 tag ${plain}` : `${name} (BCP 47: ${plain})`;
}
