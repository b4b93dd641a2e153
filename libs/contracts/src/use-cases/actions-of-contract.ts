/** Joins the guidance actions `a` that stand for the contract `s` on the person's braid. */
export const ACTIONS_OF_CONTRACT = `a.candidate_id = s.candidate_id AND a.source IN ('contract:' || s.id, 'training:' || s.id)`;
