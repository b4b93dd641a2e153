import type { Rate } from './rate';

export type RateName =
  | 'contract_min_months'
  | 'contract_usual_max_months'
  | 'contract_branch_max_months'
  | 'contract_priority_max_months'
  | 'contract_filing_days'
  | 'opco_silence_days'
  | 'geiq_aid'
  | 'geiq_aid_raised';

/** Dated values about professionalisation contracts, each with its source. A change of the law is a new line, never a change of one. */
export const CONTRACT_RATES: readonly Rate<RateName>[] = [
  {
    name: 'contract_min_months',
    value: '6',
    from: '2014-01-01',
    source: 'Code du travail, L6325-11 (KALIARTI000044479310)',
    confidence: 'B',
  },
  {
    name: 'contract_usual_max_months',
    value: '12',
    from: '2014-01-01',
    source: 'Code du travail, L6325-11 (KALIARTI000044479310)',
    confidence: 'B',
  },
  {
    name: 'contract_branch_max_months',
    value: '24',
    from: '2014-01-01',
    source: 'Code du travail, L6325-12 : accord de branche (claloi.info)',
    confidence: 'B',
  },
  {
    name: 'contract_priority_max_months',
    value: '24',
    from: '2014-01-01',
    source: 'Code du travail, L6325-11 avant la réforme de 2018',
    confidence: 'B',
  },
  {
    name: 'contract_priority_max_months',
    value: '36',
    from: '2018-09-07',
    source: 'Code du travail, L6325-11 : public L6325-1-1, réforme de 2018 (adefimlr)',
    confidence: 'B',
  },
  {
    name: 'contract_filing_days',
    value: '5',
    from: '2014-01-01',
    source: 'Code du travail, D6325-1 (LEGISCTA000018498304, texte du 17/04/2024)',
    confidence: 'A',
  },
  {
    name: 'opco_silence_days',
    value: '20',
    from: '2014-01-01',
    source: 'Code du travail, D6325-2 (LEGISCTA000018498304, texte du 17/04/2024)',
    confidence: 'A',
  },
  {
    name: 'geiq_aid',
    value: '814.00',
    from: '2022-03-25',
    source: 'Arrêté du 10/03/2022, JO du 24/03/2022',
    confidence: 'A',
  },
  {
    name: 'geiq_aid_raised',
    value: '1400.00',
    from: '2022-03-25',
    source: 'Arrêté du 10/03/2022, JO du 24/03/2022',
    confidence: 'A',
  },
];
