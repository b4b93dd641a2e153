import type {
  BarrierKind,
  ContactChannel,
  GuidanceActionKind,
  GuidanceActionState,
  JourneyState,
  Phase,
  StateKind,
} from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { MASK_WORDS, type Block, type Tie } from '../domain/candidate.policy';
import type { ConsentPurpose, ConsentWay } from '../domain/consent';
import { reachCandidate } from '../persistence/reach-candidate';

/** A part of the file that the reader does not see: said the same way whether or not there is anything in it. */
export interface Masked {
  readonly masked: true;
  readonly why: string;
  readonly heldBy: string;
}

/** A part of the file: open, or masked. */
export type Maskable<T> = ({ readonly masked: false } & T) | Masked;

export interface CandidateIdentity {
  readonly lastName: string;
  readonly birthDate: string | null;
  readonly city: string | null;
}

export interface CandidateContact {
  readonly contactChannel: ContactChannel;
  readonly phone: string | null;
  readonly email: string | null;
  readonly thirdPartyName: string | null;
  readonly thirdPartyPhone: string | null;
}

export interface ConsentLine {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly textVersion: string;
  readonly givenHow: ConsentWay;
  readonly collectedBy: string | null;
  readonly givenAt: string;
  readonly withdrawnAt: string | null;
}

export interface BarrierLine {
  readonly id: string;
  readonly kind: BarrierKind;
  readonly goal: string;
  readonly notedBy: string | null;
  readonly notedAt: string;
  readonly liftedAt: string | null;
  readonly version: number;
}

export interface ActionLine {
  readonly id: string;
  readonly kind: GuidanceActionKind;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly state: GuidanceActionState;
  readonly interruptionReason: string | null;
  readonly barrierId: string | null;
  readonly companyName: string | null;
  readonly carriedBy: string | null;
  readonly inRightPlace: 'yes' | 'unsure' | 'no' | null;
  /** Name of what it follows from in the journey; null when entered by hand, and then it may be changed. */
  readonly source: string | null;
  readonly version: number;
}

export interface ActionLinkLine {
  readonly id: string;
  readonly fromActionId: string;
  readonly toActionId: string;
  readonly madeOn: string;
  readonly cause: string;
  readonly effect: string;
  readonly enteredBy: string | null;
}

export interface JourneyLine {
  readonly id: string;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly state: JourneyState;
  readonly stateKind: StateKind;
  readonly phase: Phase | null;
  readonly onHold: boolean;
}

/** A person's file as its reader may see it. */
export interface CandidateDetail {
  readonly id: string;
  readonly groupId: string;
  readonly firstName: string;
  /** First letter of the last name. */
  readonly initial: string;
  /** Why the reader knows of the person. */
  readonly tie: Tie;
  readonly identity: Maskable<CandidateIdentity>;
  readonly contact: Maskable<CandidateContact>;
  readonly consents: Maskable<{ readonly items: readonly ConsentLine[] }>;
  readonly barriers: Maskable<{ readonly items: readonly BarrierLine[] }>;
  readonly actions: Maskable<{
    readonly items: readonly ActionLine[];
    readonly links: readonly ActionLinkLine[];
    /** Said when the actions that people entered, and their knots, are not shown. */
    readonly rest: Masked | null;
  }>;
  /** For those who guide the person; empty for the others, whose own pages say what they need. */
  readonly journeys: readonly JourneyLine[];
  readonly version: number;
}

interface CandidateRow extends CandidateIdentity, CandidateContact {
  readonly firstName: string;
  readonly version: number;
}

/** Reads a person's file. @throws not_found when the person is out of reach */
export async function readCandidate(tx: Tx, actor: Actor, id: string): Promise<CandidateDetail> {
  const { groupId, tie, blocks } = await reachCandidate(tx, actor, id);
  const [row] = await tx.query<[CandidateRow]>(
    `SELECT first_name AS "firstName", last_name AS "lastName", birth_date::text AS "birthDate", city,
            contact_channel AS "contactChannel", phone, email, third_party_name AS "thirdPartyName",
            third_party_phone AS "thirdPartyPhone", version
     FROM candidates WHERE id = $1`,
    [id],
  );
  const { firstName, version, lastName, birthDate, city, ...contact } = row;
  const open = async <T>(block: Block, read: () => Promise<T>): Promise<Maskable<T>> =>
    blocks.has(block) ? { masked: false, ...(await read()) } : { masked: true, ...MASK_WORDS[block] };
  return {
    id,
    groupId,
    firstName,
    initial: lastName.slice(0, 1).toLocaleUpperCase('fr'),
    tie,
    identity: await open('identity', () => Promise.resolve({ lastName, birthDate, city })),
    contact: await open('contact', () => Promise.resolve(contact)),
    consents: await open('consents', async () => ({ items: await consentsOf(tx, id) })),
    barriers: await open('barriers', async () => ({ items: await barriersOf(tx, id) })),
    actions: await open('actions', async () => ({
      items: await actionsOf(tx, id, blocks.has('plan')),
      links: blocks.has('plan') ? await linksOf(tx, id) : [],
      rest: blocks.has('plan') ? null : ({ masked: true, ...MASK_WORDS.plan } as const),
    })),
    journeys: tie === 'group' || tie === 'followed' || tie === 'self' ? await journeysOf(tx, id) : [],
    version,
  };
}

function consentsOf(tx: Tx, id: string): Promise<ConsentLine[]> {
  return tx.query<ConsentLine[]>(
    `SELECT c.id, c.purpose, c.text_version AS "textVersion", c.given_how AS "givenHow", u.full_name AS "collectedBy",
            to_json(c.given_at) #>> '{}' AS "givenAt", to_json(c.withdrawn_at) #>> '{}' AS "withdrawnAt"
     FROM consents c LEFT JOIN users u ON u.id = c.collected_by WHERE c.candidate_id = $1 ORDER BY c.given_at, c.id`,
    [id],
  );
}

function barriersOf(tx: Tx, id: string): Promise<BarrierLine[]> {
  return tx.query<BarrierLine[]>(
    `SELECT b.id, b.kind, b.goal, u.full_name AS "notedBy", to_json(b.noted_at) #>> '{}' AS "notedAt",
            to_json(b.lifted_at) #>> '{}' AS "liftedAt", b.version
     FROM barriers b LEFT JOIN users u ON u.id = b.noted_by WHERE b.candidate_id = $1 ORDER BY b.noted_at, b.id`,
    [id],
  );
}

function actionsOf(tx: Tx, id: string, wholePlan: boolean): Promise<ActionLine[]> {
  return tx.query<ActionLine[]>(
    `SELECT a.id, a.kind, a.title, a.starts_on::text AS "startsOn", a.ends_on::text AS "endsOn", a.state,
            a.interruption_reason AS "interruptionReason", a.barrier_id AS "barrierId", c.name AS "companyName",
            a.carried_by AS "carriedBy", a.in_right_place AS "inRightPlace", a.source, a.version
     FROM guidance_actions a LEFT JOIN member_companies c ON c.id = a.member_company_id
     WHERE a.candidate_id = $1 AND ($2::bool OR a.source IS NOT NULL) ORDER BY a.starts_on, a.id`,
    [id, wholePlan],
  );
}

function linksOf(tx: Tx, id: string): Promise<ActionLinkLine[]> {
  return tx.query<ActionLinkLine[]>(
    `SELECT l.id, l.from_action_id AS "fromActionId", l.to_action_id AS "toActionId", l.made_on::text AS "madeOn",
            l.cause, l.effect, u.full_name AS "enteredBy"
     FROM action_links l LEFT JOIN users u ON u.id = l.entered_by WHERE l.candidate_id = $1 ORDER BY l.made_on, l.id`,
    [id],
  );
}

function journeysOf(tx: Tx, id: string): Promise<JourneyLine[]> {
  return tx.query<JourneyLine[]>(
    `SELECT j.id, j.programme_id AS "programmeId", p.name AS "programmeName", j.state, j.state_kind AS "stateKind", j.phase,
            j.on_hold AS "onHold"
     FROM journeys j JOIN programmes p ON p.id = j.programme_id WHERE j.candidate_id = $1 ORDER BY j.created_at DESC, j.id`,
    [id],
  );
}
