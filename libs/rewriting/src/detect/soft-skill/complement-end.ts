const STOP =
  /\stout en (?:ayant|etant|gardant|restant)\b|[,;:!?()*•…"«»]|\.(?=\s|$)|\s[-–—/]\s|\s(?:et|ou|mais|ainsi|alors|pour|afin|vous(?!\s\w+(?:er|ir|re)\b)|sous(?!\s(?:la\s)?(?:pression|tension|stress))|si|n'hesit|qui|que|sachant|tout|car|lors|grace|etes|au sein|en collaboration|en lien|sont|est|seront|sera|font|fait de|feront|permet\w*|dans le respect|avec vos|avant)\b(?!\s(?:en|exterieur)\b)/g;

/** Where the complement that begins at `from` ends, folded text: at the next stop, at a coordination, or at a new clause. */
export function complementEnd(folded: string, from: number): number {
  STOP.lastIndex = from;
  const end = STOP.exec(folded)?.index ?? folded.length;
  return from + folded.slice(from, end).trimEnd().length;
}
