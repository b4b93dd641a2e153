/** Heads of the table of scores. */
export const LABELS = ['label', 'recall', 'precision', 'tight', 'traps hit'];

const LEAST = {
  EXPERIENCE: 0.95,
  DIPLOMA: 0.95,
  QUALIFICATION: 0.95,
  SOFTSKILL: 0.9,
};
const LEAST_TIGHT = 0.8;
const TRAPPED = ['EXPERIENCE', 'DIPLOMA', 'QUALIFICATION', 'DISCRIMINATION'];

/** The goals of a set of scores, for the labels that the set holds. */
export function goalsOf(scores) {
  const wanted = (label, figure, direction, goal) => ({ label, figure, direction, goal });
  return [
    ...Object.entries(LEAST).flatMap(([label, least]) => [
      wanted(label, 'recall', 'at least', least),
      wanted(label, 'precision', 'at least', least),
      wanted(label, 'tight', 'at least', LEAST_TIGHT),
    ]),
    ...TRAPPED.map((label) => wanted(label, 'traps', 'at most', 0)),
  ].filter(({ label }) => scores[label].expected > 0);
}

/** « met » or « MISSED ». */
export function verdictOf(direction, goal, value) {
  return (direction === 'at least' ? value >= goal : value <= goal) ? 'met' : 'MISSED';
}
