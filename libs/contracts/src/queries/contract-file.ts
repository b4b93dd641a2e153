import {
  BLOCKING_CONTRACT_CHECK_LABELS,
  CONTRACT_REMARK_LABELS,
  CONTRACT_STATE_LABELS,
  CONTRACT_STATES,
  isStaff,
} from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { missingToSign, remarksOn } from '../domain/contract-checks';
import { filingDeadlines, type FilingDeadlines } from '../domain/contract-filing';
import { readAmendments, type AmendmentLine } from './amendments';
import { readAssignments, type AssignmentLine } from './assignments';
import type { ContractRow } from './read-contracts';

/** Something to complete or to know, in French. */
export interface FileRemark {
  readonly code: string;
  readonly label: string;
}

/** What the group alone reads of a contract: checks, aid, filing, why it ended. */
export interface GroupPart {
  readonly missing: readonly FileRemark[];
  readonly remarks: readonly FileRemark[];
  /** The deposit with the OPCO; null where there will be none. */
  readonly filing: Filing | null;
  /** Ids behind the names, for the form of the file. */
  readonly trainingProviderId: string | null;
  readonly groupTutorId: string | null;
  /** The account of the tutor in the company; null while they have none, and see nothing. */
  readonly companyTutorUserId: string | null;
  readonly aid: {
    readonly status: string;
    readonly label: string;
    readonly amount: string | null;
    readonly source: string | null;
  };
  readonly terminationReason: string | null;
  readonly terminatedInTrial: boolean | null;
}

/** What was sent to the OPCO, what it answered, and the two deadlines. */
export interface Filing extends FilingDeadlines {
  readonly filedOn: string | null;
  readonly answeredOn: string | null;
  readonly answer: string | null;
}

/** The terms of a contract: for the group, the company, the person. */
export interface Terms extends Pick<
  ContractRow,
  | 'companyId'
  | 'companyName'
  | 'startsOn'
  | 'endsOn'
  | 'trialEndsOn'
  | 'jobTitle'
  | 'qualificationAim'
  | 'weeklyHours'
  | 'trainingProviderName'
  | 'companyTutorName'
  | 'groupTutorName'
  | 'signedByGroupOn'
  | 'signedByPersonOn'
  | 'qualificationResult'
  | 'endedOn'
> {
  readonly assignments: readonly AssignmentLine[];
  readonly amendments: readonly AmendmentLine[];
}

/** A contract as its reader may see it; a part that is not theirs is null. */
export interface ContractFileView {
  readonly id: string;
  readonly journeyId: string;
  readonly version: number;
  readonly state: string;
  readonly stateLabel: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly terms: Terms | null;
  readonly forGroup: GroupPart | null;
}

const READS_TERMS: ReadonlySet<string> = new Set(['employer', 'candidate']);

/** Whether a role reads the terms of the contracts it may know of. */
export function readsTerms(role: Actor['role']): boolean {
  return isStaff(role) || READS_TERMS.has(role);
}

/** Cuts contracts to what the actor may read: advisors and trainers see where it stands, nothing more. */
export async function contractFiles(
  tx: Tx,
  actor: Actor,
  rows: readonly ContractRow[],
): Promise<ContractFileView[]> {
  const staff = isStaff(actor.role);
  const withTerms = readsTerms(actor.role);
  const ids = withTerms ? rows.map(({ id }) => id) : [];
  const assignments = await readAssignments(tx, ids);
  const amendments = await readAmendments(tx, ids, staff);
  return rows.map((row) => ({
    id: row.id,
    journeyId: row.journeyId,
    version: row.version,
    state: row.state,
    stateLabel: contractStateLabel(row.state),
    firstName: row.firstName,
    lastName: row.lastName,
    terms: withTerms
      ? {
          ...termsOf(row),
          assignments: assignments.get(row.id) ?? [],
          amendments: amendments.get(row.id) ?? [],
        }
      : null,
    forGroup: staff ? groupPart(row) : null,
  }));
}

/** A state of a contract in French. */
export function contractStateLabel(state: string): string {
  const known = CONTRACT_STATES.find((each) => each === state);
  return known ? CONTRACT_STATE_LABELS[known] : state;
}

function termsOf(row: ContractRow): Omit<Terms, 'assignments' | 'amendments'> {
  return {
    companyId: row.companyId,
    companyName: row.companyName,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    trialEndsOn: row.trialEndsOn,
    jobTitle: row.jobTitle,
    qualificationAim: row.qualificationAim,
    weeklyHours: row.weeklyHours,
    trainingProviderName: row.trainingProviderName,
    companyTutorName: row.companyTutorName,
    groupTutorName: row.groupTutorName,
    signedByGroupOn: row.signedByGroupOn,
    signedByPersonOn: row.signedByPersonOn,
    qualificationResult: row.qualificationResult,
    endedOn: row.endedOn,
  };
}

function groupPart(row: ContractRow): GroupPart {
  const preparing = row.state === 'preparing';
  return {
    missing: preparing
      ? missingToSign(row).map((code) => ({ code, label: BLOCKING_CONTRACT_CHECK_LABELS[code] }))
      : [],
    remarks: remarksOn(row).map((code) => ({ code, label: CONTRACT_REMARK_LABELS[code] })),
    filing: filingOf(row),
    trainingProviderId: row.trainingProviderId,
    groupTutorId: row.groupTutorId,
    companyTutorUserId: row.companyTutorUserId,
    aid: aidOf(row),
    terminationReason: row.terminationReason,
    terminatedInTrial: row.terminatedInTrial,
  };
}

function filingOf({
  state,
  startsOn,
  filedOn,
  opcoAnsweredOn,
  opcoAnswer,
  today,
}: ContractRow): Filing | null {
  if (state === 'undone' || (state !== 'running' && filedOn === null)) return null;
  return {
    ...filingDeadlines({ startsOn, filedOn }, today),
    filedOn,
    answeredOn: opcoAnsweredOn,
    answer: opcoAnswer,
  };
}

const AID_LABELS: Readonly<Record<string, string>> = {
  not_applicable: 'Sans objet : le groupement n’a pas le label.',
  potential: 'Aide possible, dans la limite de l’enveloppe de l’État.',
  to_document: 'Aucun critère n’est encore documenté.',
  at_signature: 'L’aide est lue à la signature.',
};

function aidOf({ eligibility, labelled }: ContractRow): GroupPart['aid'] {
  const status = eligibility?.status ?? (labelled ? 'at_signature' : 'not_applicable');
  return {
    status,
    label: AID_LABELS[status] ?? status,
    amount: eligibility?.amount ?? null,
    source: eligibility?.source ?? null,
  };
}
