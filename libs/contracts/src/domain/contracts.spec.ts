import { DomainError, EXIT_OUTCOMES } from '@passerelle/kernel';
import { aidEligibility } from './aid-eligibility';
import { isRestrictedAmendment } from './amendments';
import { missingToSign, remarksOn, type ContractFile } from './contract-checks';
import { endedInTrial, refusalOfDates, remarkOnLength, reviewMonths } from './contract-dates';
import { isEmployment, isLastingEmployment, outcomeOfHire } from './exit-outcomes';
import { CONTRACT_RATES } from './rates/contract-rates';
import { rateOn } from './rates/rate-on';

const dates = (startsOn: string, endsOn: string, trialEndsOn: string | null = null) => ({
  startsOn,
  endsOn,
  trialEndsOn,
});

describe('the dates of a contract', () => {
  it.each([
    ['2026-04-01', '2026-04-02', null, null],
    ['2026-04-01', '2026-04-01', null, 'contract_dates_out_of_order'],
    ['2026-04-02', '2026-04-01', null, 'contract_dates_out_of_order'],
    ['2026-04-01', '2027-03-31', '2027-03-31', null],
    ['2026-04-01', '2027-03-31', '2026-03-31', 'trial_outside_contract'],
  ])('from %s to %s, trial to %s: %s', (startsOn, endsOn, trialEndsOn, code) => {
    expect(refusalOfDates(dates(startsOn, endsOn, trialEndsOn))?.code ?? null).toBe(code);
  });

  it.each([
    ['2026-09-29', 'shorter_than_usual'],
    ['2026-09-30', null],
    ['2027-03-31', null],
    ['2027-04-01', 'longer_than_usual'],
    ['2028-03-31', 'longer_than_usual'],
    ['2028-04-01', 'longer_than_branch'],
    ['2029-03-31', 'longer_than_branch'],
    ['2029-04-01', 'longer_than_any'],
  ])('from 1 April 2026 to %s: %s', (endsOn, remark) => {
    expect(remarkOnLength(dates('2026-04-01', endsOn))).toBe(remark);
  });

  it('knew a shorter longest length before the reform of 2018', () => {
    expect(remarkOnLength(dates('2018-09-06', '2020-09-06'))).toBe('longer_than_any');
    expect(remarkOnLength(dates('2018-09-07', '2020-09-07'))).toBe('longer_than_branch');
  });

  it('call for a review at months 1, 3, then every third month, within the contract', () => {
    expect(reviewMonths(dates('2026-04-01', '2027-01-01')).map(({ month, dueOn }) => [month, dueOn])).toEqual(
      [
        [1, '2026-05-01'],
        [3, '2026-07-01'],
        [6, '2026-10-01'],
        [9, '2027-01-01'],
      ],
    );
    expect(reviewMonths(dates('2026-04-01', '2026-12-31')).map(({ month }) => month)).toEqual([1, 3, 6]);
  });

  it.each([
    ['2026-04-30', true],
    ['2026-05-01', false],
    ['2026-03-31', null],
  ])('ended on %s, in the trial period: %s', (endedOn, inTrial) => {
    expect(endedInTrial({ startsOn: '2026-04-01', trialEndsOn: '2026-04-30' }, endedOn)).toBe(inTrial);
  });

  it('does not tell whether a contract ended in trial when no end of trial is on file', () => {
    expect(endedInTrial({ startsOn: '2026-04-01', trialEndsOn: null }, '2026-04-10')).toBeNull();
  });
});

describe('a contract file', () => {
  const file: ContractFile = {
    startsOn: '2026-04-01',
    endsOn: '2027-03-31',
    trialEndsOn: '2026-04-30',
    jobTitle: 'Conducteur de ligne',
    qualificationAim: 'CQPM',
    weeklyHours: '35.00',
    companyTutorName: 'Inès Roussel',
    groupTutorId: 'u',
    trainingProviderId: 't',
    birthDate: '2001-05-04',
  };

  it('lacks nothing when all is written', () => {
    expect(missingToSign(file)).toEqual([]);
    expect(remarksOn(file)).toEqual([]);
  });

  it.each<[Partial<ContractFile>, string]>([
    [{ companyTutorName: null }, 'company_tutor'],
    [{ companyTutorName: '  ' }, 'company_tutor'],
    [{ jobTitle: '' }, 'job_title'],
    [{ qualificationAim: ' ' }, 'qualification_aim'],
    [{ weeklyHours: '0.00' }, 'weekly_hours'],
  ])('cannot be signed with %j', (part, missing) => {
    expect(missingToSign({ ...file, ...part })).toEqual([missing]);
  });

  it.each<[Partial<ContractFile>, string]>([
    [{ birthDate: null }, 'birth_date_missing'],
    [{ groupTutorId: null }, 'group_tutor_missing'],
    [{ trainingProviderId: null }, 'training_provider_missing'],
    [{ trialEndsOn: null }, 'trial_end_missing'],
    [{ endsOn: '2028-12-31' }, 'longer_than_branch'],
  ])('is remarked on, and can be signed, with %j', (part, remark) => {
    expect(remarksOn({ ...file, ...part })).toEqual([remark]);
    expect(missingToSign({ ...file, ...part })).toEqual([]);
  });
});

describe('the State aid', () => {
  it('has no object without the label, whoever referred the person', () => {
    expect(aidEligibility(false, 'mission_locale', '2026-03-20')).toMatchObject({
      status: 'not_applicable',
      amount: null,
    });
  });

  it('is the raised amount, with its source, where an authorised prescriber referred the person', () => {
    expect(aidEligibility(true, 'mission_locale', '2026-03-20')).toEqual({
      status: 'potential',
      amount: '1400.00',
      basis: 'prescriber_referral',
      source: 'Arrêté du 10/03/2022, JO du 24/03/2022',
      confidence: 'A',
      ratedOn: '2026-03-20',
    });
  });

  it.each([null, 'other'] as const)('claims nothing for a referral by %s', (kind) => {
    expect(aidEligibility(true, kind, '2026-03-20')).toMatchObject({ status: 'to_document', amount: null });
  });
});

describe('the dated values', () => {
  it('give the value of the day, and say so when there is none', () => {
    expect(rateOn('contract_priority_max_months', '2018-09-06').value).toBe('24');
    expect(rateOn('contract_priority_max_months', '2018-09-07').value).toBe('36');
    expect(() => rateOn('geiq_aid', '2022-03-24')).toThrow(DomainError);
  });

  it('each carry a source and how sure it is, and never two values for one day', () => {
    const days = CONTRACT_RATES.map(({ name, from }) => `${name} ${from}`);
    expect(new Set(days).size).toBe(days.length);
    for (const { source, value } of CONTRACT_RATES)
      expect([source.length > 10, Number(value) > 0]).toEqual([true, true]);
  });
});

describe('an exit', () => {
  it('counts as lasting what the text of 2015 names, and does not judge the unknown', () => {
    const lasting = EXIT_OUTCOMES.filter((outcome) => isLastingEmployment(outcome) === true);
    expect(lasting).toEqual([
      'cdi',
      'cdd_6_months_or_more',
      'temp_6_months_or_more',
      'alternance_outside',
      'aided_contract',
      'business_creation',
    ]);
    expect([isLastingEmployment('unknown'), isEmployment('unknown')]).toEqual([null, null]);
    expect(EXIT_OUTCOMES.filter((outcome) => isEmployment(outcome) && !isLastingEmployment(outcome))).toEqual(
      ['cdd_under_6_months', 'temp_under_6_months', 'group_employment'],
    );
  });

  it.each([
    ['cdi', 'cdi'],
    ['cdd', 'cdd_under_6_months'],
    ['temp', 'temp_under_6_months'],
    ['seasonal', 'cdd_under_6_months'],
    ['apprenticeship', 'alternance_outside'],
    ['professionalisation', 'alternance_outside'],
    ['aided', 'aided_contract'],
    ['other', 'unknown'],
    ['cdd_6_months_or_more', 'cdd_6_months_or_more'],
    ['no such kind', 'unknown'],
  ])('by a direct hire on %s is told as %s', (kind, outcome) => {
    expect(outcomeOfHire(kind)).toBe(outcome);
  });
});

describe('an amendment', () => {
  it.each([
    ['suspension', true],
    ['renewal', true],
    ['end_date', false],
    ['pay', false],
  ])('%s touches health: %s', (kind, restricted) => {
    expect(isRestrictedAmendment(kind)).toBe(restricted);
  });
});
