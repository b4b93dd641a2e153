/** Verbs that say nothing alone: the button says what is done. */
const WHOLE: Readonly<Record<string, string>> = {
  weekly_review: 'Écrire le bilan',
  final_review: 'Écrire le bilan',
  tutor_review: 'Faire le bilan',
  trial_review: 'Faire le point',
  missing_papers: 'Réunir les pièces',
  qualification_result: 'Noter le résultat',
  review_offer: 'Faire le point',
  review_shortlist: 'Faire le point',
  contract_late: 'Faire avancer',
  follow_up: 'Prendre des nouvelles',
};

/** The word on a task's button: the verb of its sentence, « Répondre » for « Répondre à l’orientation de… ». */
export function taskButton(kind: string, sentence: string): string {
  return WHOLE[kind] ?? sentence.split(/[\s,]/, 1)[0] ?? sentence;
}
