const LONGEST = 25;
const JOINT = /,?\s+(?:et\s+)?(?=vous\s+(?!(?:être|avoir)\b))|\s*;\s*|\.\s+(?=\p{Lu})/gu;

/** Cuts what is longer than 25 words where a second « vous » begins; each piece is a sentence by itself. */
export function sentencesOf(text: string): string[] {
  if (countWords(text) <= LONGEST) return [text];
  const cuts = [...text.matchAll(JOINT)].filter(
    ({ index }) =>
      /\bvous\s+\p{L}+ez\b|^\p{L}+ez\b/iu.test(text.slice(0, index)) && canEnd(text.slice(0, index)),
  );
  const cut = cuts.find(({ index }) => countWords(text.slice(0, index)) >= 5);
  if (!cut) return [text];
  return [text.slice(0, cut.index), ...sentencesOf(text.slice(cut.index + cut[0].length))];
}

/** A clause cannot end on what calls for « vous » (« que vous », « afin que vous », « lorsque »). */
function canEnd(head: string): boolean {
  return (
    !/(?:\bque|\bqui|\bdont|\boù|\bsi|\bet|\bou|\blorsque|\bquand|\bcar|\bcomme|\bpour|\bde|\bà|\bavec|\bce|\bsous|\bchez|\ben)\s*$/iu.test(
      head,
    ) && !/(?:^|,\s)(?:si|lorsque|quand|en|dans|au|rattaché\S*|sous|afin|après|pour)\s[^,]*$/iu.test(head)
  );
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
