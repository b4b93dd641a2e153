/** A text in small letters without accents: what people type is found however they type it. */
export function accentless(text: string): string {
  return text.toLocaleLowerCase('fr').normalize('NFD').replace(/\p{M}/gu, '');
}
