import { isStaff } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { openBlocks } from '../domain/candidate.policy';
import { readTies } from '../persistence/ties';

/** A person found by name. */
export interface FoundCandidate {
  readonly id: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly firstName: string;
  readonly initial: string;
  /** Null where the reader sees the first name and the initial only. */
  readonly lastName: string | null;
  readonly city: string | null;
  readonly birthDate: string | null;
}

/** Share of a word's letter runs that a name must hold: a letter wrong, missing or added still finds it. */
const LIKENESS = 0.45;
const MOST_WORDS = 4;

interface SearchWord {
  readonly word: string;
  /** The word's letter runs folded into 64 bits, as `candidates.search_bits` (a bigint, hence text). */
  readonly bits: string;
  readonly count: number;
}

interface FoundRow extends FoundCandidate {
  readonly lastName: string;
}

/**
 * Finds people by name among those the actor may see, the most alike first: accents, case, hyphens and the order of the
 * names do not count, and each word may be begun or mistyped. For those who see the first name only, nothing else is searched.
 * @param limit most people to return, 1 to 50
 */
export async function searchCandidates(
  tx: Tx,
  actor: Actor,
  typed: string,
  limit = 20,
): Promise<FoundCandidate[]> {
  const words = await wordsOf(tx, typed);
  if (words.length === 0) return [];
  const reach = await reachOf(tx, actor);
  if (!reach) return [];
  const { sql, params } = searchStatement(words, reach, limit);
  const rows = await tx.query<FoundRow[]>(sql, params);
  return rows.map((row) => {
    const hidden = reach.firstNameOnly?.has(row.id);
    return hidden ? { ...row, lastName: null, city: null, birthDate: null } : row;
  });
}

interface Reach {
  /** Condition on `c`, with its one parameter as $1. */
  readonly condition: string;
  readonly by: string | readonly string[];
  readonly firstNameOnly?: ReadonlySet<string>;
}

async function reachOf(tx: Tx, actor: Actor): Promise<Reach | null> {
  if (actor.role !== 'system' && isStaff(actor.role))
    return actor.groupId ? { condition: 'c.group_id = $1', by: actor.groupId } : null;
  if (actor.role === 'advisor') {
    const followed =
      'SELECT g.candidate_id FROM access_grants g WHERE g.prescriber_id = $1 AND g.ended_at IS NULL';
    return actor.prescriberId ? { condition: `c.id IN (${followed})`, by: actor.prescriberId } : null;
  }
  const ties = await readTies(tx, actor);
  const role = actor.role;
  if (ties.length === 0 || role === 'system') return null;
  const firstNameOnly = new Set(
    ties.filter(({ tie }) => !openBlocks(role, tie)?.has('identity')).map(({ candidateId }) => candidateId),
  );
  return {
    condition: 'c.id = ANY($1)',
    by: ties.map(({ candidateId }) => candidateId),
    firstNameOnly,
  };
}

function wordsOf(tx: Tx, typed: string): Promise<SearchWord[]> {
  return tx.query<SearchWord[]>(
    `SELECT word, search_signature(word)::text AS bits, bit_count(search_signature(word)::bit(64))::int AS count
     FROM unnest(string_to_array(search_form($1), ' ')) AS word WHERE word <> '' LIMIT ${String(MOST_WORDS)}`,
    [typed],
  );
}

/** Letter runs are compared first as bits, which is cheap and misses nobody; only who passes is compared in full. */
function searchStatement(
  words: readonly SearchWord[],
  reach: Reach,
  limit: number,
): { sql: string; params: unknown[] } {
  const params: unknown[] = [reach.by, limit];
  const near: string[] = [];
  const alike: string[] = [];
  // Somebody whose last name is masked is searched by first name: a match on the rest would tell it.
  const name = reach.firstNameOnly
    ? `CASE WHEN c.id = ANY($${String(params.push([...reach.firstNameOnly]))}) THEN search_form(c.first_name) ELSE c.search_name END`
    : 'c.search_name';
  for (const { word, bits, count } of words) {
    const bitsAt = params.push(bits);
    near.push(
      `bit_count((c.search_bits & $${String(bitsAt)}::bigint)::bit(64)) >= ${String(Math.ceil(count * LIKENESS))}`,
    );
    alike.push(`word_similarity($${String(params.push(word))}::text, near.name)`);
  }
  return {
    sql: `WITH near AS MATERIALIZED (
            SELECT c.id, c.group_id, c.first_name, c.last_name, c.city, c.birth_date, ${name} AS name
            FROM candidates c WHERE ${reach.condition} AND ${near.join(' AND ')}
          )
          SELECT near.id, near.group_id AS "groupId", g.short_name AS "groupName", near.first_name AS "firstName",
                 upper(left(near.last_name, 1)) AS initial, near.last_name AS "lastName", near.city,
                 near.birth_date::text AS "birthDate"
          FROM near JOIN employer_groups g ON g.id = near.group_id
          WHERE ${alike.map((likeness) => `${likeness} >= ${String(LIKENESS)}`).join(' AND ')}
          ORDER BY ${alike.join(' + ')} DESC, near.last_name, near.first_name, near.id LIMIT $2`,
    params,
  };
}
