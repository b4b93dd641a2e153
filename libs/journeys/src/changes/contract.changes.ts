import {
  amendContracts,
  draftContracts,
  endContracts,
  recordFilings,
  recordOpcoAnswers,
  signContracts,
  startContracts,
  terminateContracts,
} from '@passerelle/contracts';
import { parisDate } from '@passerelle/kernel';
import type { Change } from '../engine/move';
import { journeyIdsOf, numberIn, textOf, textOrNull } from './act-input';
import { requireNamed } from './named-things';

/** What the acts of the contract write: each hands its moves to the contracts' own functions. */
export const CONTRACT_CHANGES = {
  draft_contract: async (tx, moves) => {
    await requireNamed(tx, moves, 'training_provider');
    return draftContracts(
      tx,
      moves.map(({ journey, input, now }) => ({
        journeyId: journey.id,
        groupId: journey.groupId,
        candidateId: journey.candidateId,
        groupTutorId: journey.referentId,
        startsOn: textOf(input, 'starts_on'),
        endsOn: textOf(input, 'ends_on'),
        trialEndsOn: textOrNull(input, 'trial_ends_on'),
        qualificationAim: textOf(input, 'qualification_aim'),
        weeklyHours: numberIn(input, 'weekly_hours') ?? '0',
        trainingProviderId: textOrNull(input, 'training_provider'),
        companyTutorName: textOrNull(input, 'tutor_name'),
        now,
      })),
    );
  },
  sign_contract: (tx, moves) =>
    signContracts(
      tx,
      moves.map(({ journey, input }) => ({
        journeyId: journey.id,
        signedByGroupOn: textOf(input, 'signed_by_group_on'),
        signedByPersonOn: textOf(input, 'signed_by_person_on'),
      })),
    ),
  start_contract: (tx, moves) => startContracts(tx, journeyIdsOf(moves)),
  amend_contract: async (tx, moves) => {
    await requireNamed(tx, moves, 'company');
    return amendContracts(
      tx,
      moves.map(({ journey, input, decision, now }) => ({
        journeyId: journey.id,
        journeyVersion: decision.next.version,
        kind: textOf(input, 'amendment_kind'),
        startsOn: textOrNull(input, 'starts_on'),
        endsOn: textOrNull(input, 'ends_on'),
        trialEndsOn: textOrNull(input, 'trial_ends_on'),
        weeklyHours: numberIn(input, 'weekly_hours'),
        companyId: textOrNull(input, 'company'),
        tutorName: textOrNull(input, 'tutor_name'),
        now,
      })),
    );
  },
  record_filing: (tx, moves) =>
    recordFilings(
      tx,
      moves.map(({ journey, input }) => ({ journeyId: journey.id, filedOn: textOf(input, 'filed_on') })),
    ),
  record_opco_answer: (tx, moves) =>
    recordOpcoAnswers(
      tx,
      moves.map(({ journey, input, actor, now }) => ({
        journeyId: journey.id,
        answer: textOrNull(input, 'opco_answer') ?? (actor.role === 'system' ? 'tacit' : 'accepted'),
        on: parisDate(now),
      })),
    ),
  terminate_contract: (tx, moves) =>
    terminateContracts(
      tx,
      moves.map(({ journey, input }) => ({
        journeyId: journey.id,
        reason: textOf(input, 'termination_reason'),
        endedOn: textOf(input, 'happened_on'),
      })),
    ),
  end_contract: (tx, moves) => endContracts(tx, journeyIdsOf(moves)),
} as const satisfies Record<string, Change>;
