/**
 * SQL that answers, for the group of the transaction, `journeys` (how many) and `heads`: one hash over the state, the version
 * and the head of the chain of each journey, in order. Two databases that answer alike hold the same journals.
 */
export const JOURNAL_HEADS = `
  SELECT count(*)::int AS journeys,
         encode(sha256(convert_to(coalesce(
           string_agg(id || ' ' || version || ' ' || state || ' ' || encode(chain_hash, 'hex'), E'\\n' ORDER BY id), ''), 'UTF8')), 'hex') AS heads
  FROM journeys WHERE group_id = app_group()`;
