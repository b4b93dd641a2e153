/**
 * « de Sandrine », « d’Élodie »: a name after « de ». Before y, only a following consonant elides (d’Yves, de Yohann);
 * h is mute in the usual French names (d’Hélène, d’Hugo) and sounded in the many that begin with Ha (de Hawa).
 */
export function ofName(name: string): string {
  return /^(?:[aeiouàâäéèêëîïôöùûüœ]|y[^aeiouéèêë]|h[éèeioôu])/i.test(name) ? `d’${name}` : `de ${name}`;
}
