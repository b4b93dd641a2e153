import type { ContractFacts } from '../domain/facts';
import { CONTRACT_GUARDS } from './contract.guards';

const NOW = '2026-03-20T09:00:00.000Z';
const none: ContractFacts = {
  id: null,
  state: null,
  companyId: null,
  startsOn: null,
  endsOn: null,
  trialEndsOn: null,
  signedOn: null,
  filedOn: null,
  opcoAnswered: false,
  overlaps: null,
  missing: [],
};
const preparing: ContractFacts = {
  ...none,
  id: 'c',
  companyId: 'verrerie',
  state: 'preparing',
  startsOn: '2026-04-01',
  endsOn: '2027-03-31',
  trialEndsOn: '2026-04-30',
};
const signed: ContractFacts = { ...preparing, state: 'signed' };
const running: ContractFacts = { ...preparing, state: 'running', signedOn: '2026-03-20' };
const filed: ContractFacts = { ...running, filedOn: '2026-04-03' };

interface Case {
  contract: ContractFacts;
  input?: Record<string, unknown> | null;
  now?: string;
  role?: string;
}

function judge(
  guard: keyof typeof CONTRACT_GUARDS,
  { contract, input = {}, now = NOW, role = 'coordinator' }: Case,
) {
  return (
    CONTRACT_GUARDS[guard].run({
      snapshot: { state: 'contract_preparing', version: 1, onHold: false, previousState: null },
      input,
      role,
      facts: { dates: {}, subjects: {}, contract },
      now,
    })?.code ?? 'passes'
  );
}

/** Midnight of the first day in Paris, still the evening before in UTC. */
const FIRST_MIDNIGHT = '2026-03-31T22:00:00.000Z';
const DATES = { starts_on: '2026-04-01', ends_on: '2027-03-31' };
const SIGNATURES = { signed_by_group_on: '2026-03-20', signed_by_person_on: '2026-03-19' };

describe('conditions of the contract', () => {
  it.each<[string, keyof typeof CONTRACT_GUARDS, Case, string]>([
    [
      'an amendment of the hours asks for no tutor',
      'new_tutor_named',
      { contract: running, input: { weekly_hours: 32 } },
      'passes',
    ],
    [
      'nor does one that names the present company',
      'new_tutor_named',
      { contract: running, input: { company: 'verrerie' } },
      'passes',
    ],
    [
      'another company asks for its tutor',
      'new_tutor_named',
      { contract: running, input: { company: 'fonderie' } },
      'amendment_tutor_missing',
    ],
    [
      'a named one is enough',
      'new_tutor_named',
      { contract: running, input: { company: 'fonderie', tutor_name: 'Inès Roussel' } },
      'passes',
    ],
    [
      'nothing is asked before the amendment is written',
      'new_tutor_named',
      { contract: running, input: null },
      'passes',
    ],
    ['an agreement without contract can be undone', 'contract_not_started', { contract: none }, 'passes'],
    [
      'a contract being prepared too, even late',
      'contract_not_started',
      { contract: preparing, now: '2026-06-01T09:00:00Z' },
      'passes',
    ],
    [
      'a signed one the day before it begins',
      'contract_not_started',
      { contract: signed, now: '2026-03-31T21:59:00Z' },
      'passes',
    ],
    [
      'a signed one no longer on its first day',
      'contract_not_started',
      { contract: signed, now: FIRST_MIDNIGHT },
      'contract_already_started',
    ],
    ['a running one neither', 'contract_not_started', { contract: running }, 'contract_already_started'],

    ['dates in order', 'dates_in_order', { contract: none, input: DATES }, 'passes'],
    [
      'asked beforehand, dates are still to come',
      'dates_in_order',
      { contract: none, input: null },
      'passes',
    ],
    [
      'an end before the start',
      'dates_in_order',
      { contract: none, input: { ...DATES, ends_on: '2026-03-31' } },
      'contract_dates_out_of_order',
    ],
    [
      'an end on the day of the start',
      'dates_in_order',
      { contract: none, input: { ...DATES, ends_on: '2026-04-01' } },
      'contract_dates_out_of_order',
    ],
    [
      'a trial that ends before the start',
      'dates_in_order',
      { contract: none, input: { ...DATES, trial_ends_on: '2026-03-31' } },
      'trial_outside_contract',
    ],
    [
      'a trial that ends after the end',
      'dates_in_order',
      { contract: none, input: { ...DATES, trial_ends_on: '2027-04-01' } },
      'trial_outside_contract',
    ],
    [
      'a trial of the first day alone',
      'dates_in_order',
      { contract: none, input: { ...DATES, trial_ends_on: '2026-04-01' } },
      'passes',
    ],
    [
      'an amended end set against the start on file',
      'dates_in_order',
      { contract: running, input: { ends_on: '2026-03-01' } },
      'contract_dates_out_of_order',
    ],
    [
      'an amended end that leaves the trial outside',
      'dates_in_order',
      { contract: running, input: { ends_on: '2026-04-20' } },
      'trial_outside_contract',
    ],
    [
      'a start that moves before the contract begins',
      'dates_in_order',
      { contract: signed, input: { starts_on: '2026-04-06' } },
      'passes',
    ],
    [
      'a start that moves once it has begun',
      'dates_in_order',
      { contract: running, input: { starts_on: '2026-04-06' } },
      'contract_already_started',
    ],
    [
      'the same start said again',
      'dates_in_order',
      { contract: running, input: { starts_on: '2026-04-01' } },
      'passes',
    ],
    ['an amendment that moves no date', 'dates_in_order', { contract: running, input: {} }, 'passes'],
    [
      'four years, which is told and not refused',
      'dates_in_order',
      { contract: none, input: { ...DATES, ends_on: '2030-03-31' } },
      'passes',
    ],

    ['no other contract on these days', 'no_contract_overlap', { contract: none }, 'passes'],
    [
      'another contract on these days',
      'no_contract_overlap',
      { contract: { ...none, overlaps: { kind: 'contract', from: '2026-05-01', to: '2026-12-31' } } },
      'overlapping_contract',
    ],
    [
      'a POE on these days',
      'no_contract_overlap',
      { contract: { ...none, overlaps: { kind: 'poe', from: '2026-05-01', to: '2026-06-12' } } },
      'overlapping_poe',
    ],

    ['a complete file', 'contract_checks_passed', { contract: preparing }, 'passes'],
    [
      'a file without tutor',
      'contract_checks_passed',
      { contract: { ...preparing, missing: ['company_tutor'] } },
      'checks_blocking',
    ],
    ['no file at all', 'contract_checks_passed', { contract: none }, 'contract_missing'],

    ['both signatures in time', 'signed_before_start', { contract: preparing, input: SIGNATURES }, 'passes'],
    [
      'asked beforehand, signatures are still to come',
      'signed_before_start',
      { contract: preparing, input: null },
      'passes',
    ],
    [
      'one signature is missing',
      'signed_before_start',
      { contract: preparing, input: { signed_by_group_on: '2026-03-20' } },
      'signatures_missing',
    ],
    [
      'a signature of tomorrow',
      'signed_before_start',
      { contract: preparing, input: { ...SIGNATURES, signed_by_group_on: '2026-03-21' } },
      'signature_in_future',
    ],
    [
      'a signature after the start',
      'signed_before_start',
      {
        contract: preparing,
        input: { ...SIGNATURES, signed_by_person_on: '2026-04-02' },
        now: '2026-04-03T09:00:00Z',
      },
      'signed_after_start',
    ],
    [
      'a signature on the first day',
      'signed_before_start',
      {
        contract: preparing,
        input: { ...SIGNATURES, signed_by_person_on: '2026-04-01' },
        now: '2026-04-03T09:00:00Z',
      },
      'passes',
    ],

    [
      'the first day has come in Paris',
      'contract_start_reached',
      { contract: signed, now: FIRST_MIDNIGHT },
      'passes',
    ],
    [
      'the first day has not come',
      'contract_start_reached',
      { contract: signed, now: '2026-03-31T21:59:00Z' },
      'contract_not_started',
    ],
    ['no contract to start', 'contract_start_reached', { contract: none }, 'contract_not_started'],
    [
      'the last day has come',
      'contract_end_reached',
      { contract: running, now: '2027-03-31T16:00:00Z' },
      'passes',
    ],
    [
      'the last day has not come',
      'contract_end_reached',
      { contract: running, now: '2027-03-30T16:00:00Z' },
      'contract_not_ended',
    ],

    ['a contract not filed yet', 'not_filed_yet', { contract: running }, 'passes'],
    ['a contract filed already', 'not_filed_yet', { contract: filed }, 'contract_already_filed'],
    [
      'asked beforehand, the day of the filing is still to come',
      'filing_day_possible',
      { contract: running, input: null },
      'passes',
    ],
    [
      'a filing on the day of the last signature',
      'filing_day_possible',
      { contract: running, input: { filed_on: '2026-03-20' } },
      'passes',
    ],
    [
      'a filing the day before it',
      'filing_day_possible',
      { contract: running, input: { filed_on: '2026-03-19' } },
      'filed_before_signature',
    ],
    [
      'a filing of today in Paris',
      'filing_day_possible',
      { contract: running, input: { filed_on: '2026-04-01' }, now: FIRST_MIDNIGHT },
      'passes',
    ],
    [
      'a filing of tomorrow',
      'filing_day_possible',
      { contract: running, input: { filed_on: '2026-04-02' }, now: FIRST_MIDNIGHT },
      'filed_in_future',
    ],
    [
      'a filing of a contract whose signatures nobody noted',
      'filing_day_possible',
      { contract: { ...running, signedOn: null }, input: { filed_on: '2026-01-05' } },
      'passes',
    ],
    [
      'an answer of the OPCO to a contract never filed',
      'filed_and_unanswered',
      { contract: running },
      'contract_not_filed',
    ],
    [
      'an answer of the OPCO, entered by hand',
      'filed_and_unanswered',
      { contract: filed, now: '2026-04-04T09:00:00Z' },
      'passes',
    ],
    [
      'its silence on the nineteenth day',
      'filed_and_unanswered',
      { contract: filed, role: 'system', now: '2026-04-22T09:00:00Z' },
      'opco_still_in_time',
    ],
    [
      'its silence on the twentieth',
      'filed_and_unanswered',
      { contract: filed, role: 'system', now: '2026-04-23T09:00:00Z' },
      'passes',
    ],
    [
      'a second answer',
      'filed_and_unanswered',
      { contract: { ...filed, opcoAnswered: true } },
      'opco_already_answered',
    ],
  ])('%s', (_when, guard, given, expected) => {
    expect(judge(guard, given)).toBe(expected);
  });

  it('says in French what keeps a file from being signed, and dates as people write them', () => {
    const run = CONTRACT_GUARDS.contract_checks_passed.run;
    const refusal = run({
      snapshot: null,
      input: null,
      role: 'director',
      facts: {
        dates: {},
        subjects: {},
        contract: { ...preparing, missing: ['company_tutor', 'weekly_hours'] },
      },
      now: NOW,
    });
    expect(refusal?.params).toEqual({
      checks: 'le nom du tuteur ou de la tutrice dans l’entreprise, la durée hebdomadaire du travail',
    });
  });
});
