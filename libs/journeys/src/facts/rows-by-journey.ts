/** Rows of several journeys, each journey's own together, in their order. */
export function rowsByJourney<Row extends { readonly journey_id: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const own = grouped.get(row.journey_id);
    if (own) own.push(row);
    else grouped.set(row.journey_id, [row]);
  }
  return grouped;
}
