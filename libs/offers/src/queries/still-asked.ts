/** The words that a version `v` still asks for by a waiver, a column of JSON; an empty list without one. */
export const STILL_ASKED = `(SELECT coalesce(json_agg(p ->> 'text'), '[]')
  FROM offer_waivers w, jsonb_array_elements(w.passages) p WHERE w.offer_id = v.offer_id AND w.version_no = v.no)`;
