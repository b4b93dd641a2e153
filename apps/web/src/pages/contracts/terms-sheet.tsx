import {
  QUALIFICATION_RESULT_LABELS,
  type QualificationResult,
  TERMINATION_REASON_LABELS,
  type TerminationReason,
} from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ContractGroupPart, ContractTerms } from '../../data/contracts';
import { Ordinals } from '../../parts/ordinals';
import { Sheet } from '../../parts/sheet';
import { contractDays, weeklyHours } from '../../words/contracts';
import { capital, dayMonth } from '../../words/dates';

interface TermsSheetProps {
  readonly terms: ContractTerms;
  readonly forGroup: ContractGroupPart | null;
}

const written = (day: string | null): string | null => day && dayMonth(day, true);
const isResult = (value: string): value is QualificationResult =>
  Object.hasOwn(QUALIFICATION_RESULT_LABELS, value);
const isReason = (value: string): value is TerminationReason =>
  Object.hasOwn(TERMINATION_REASON_LABELS, value);

/** What the contract says: company, job, aim, days, hours, who trains, who guides, who signed, how it ended. */
export function TermsSheet({ terms, forGroup }: TermsSheetProps): ReactNode {
  const reason = forGroup?.terminationReason;
  const facts: [string, ReactNode][] = [
    ['Entreprise', <Link to={`/entreprises/${terms.companyId}`}>{terms.companyName}</Link>],
    ['Poste', terms.jobTitle],
    ['Qualification visée', terms.qualificationAim],
    ['Dates', <Ordinals>{capital(contractDays(terms.startsOn, terms.endsOn))}</Ordinals>],
    ['Fin de la période d’essai', written(terms.trialEndsOn)],
    ['Durée du travail', weeklyHours(terms.weeklyHours)],
    ['Organisme de formation', terms.trainingProviderName],
    ['Tuteur ou tutrice dans l’entreprise', terms.companyTutorName],
    ['Tuteur ou tutrice du groupement', terms.groupTutorName],
    ['Signature du groupement', written(terms.signedByGroupOn)],
    ['Signature de la personne', written(terms.signedByPersonOn)],
    ['Fin réelle', written(terms.endedOn)],
    ['Motif de la rupture', reason && (isReason(reason) ? TERMINATION_REASON_LABELS[reason] : reason)],
    [
      'Qualification',
      terms.qualificationResult &&
        isResult(terms.qualificationResult) &&
        QUALIFICATION_RESULT_LABELS[terms.qualificationResult],
    ],
  ];
  const moved = terms.assignments.length > 1;
  return (
    <Sheet title="Le contrat" padded>
      <dl className="fact-list">
        {facts.map(
          ([term, detail]) =>
            detail && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{typeof detail === 'string' ? <Ordinals>{detail}</Ordinals> : detail}</dd>
              </div>
            ),
        )}
      </dl>
      {moved && (
        <div className="contract-part">
          <h3>Mises à disposition</h3>
          <ul>
            {terms.assignments.map((period) => (
              <li key={period.startsOn}>
                <b>{period.companyName}</b>,{' '}
                <Ordinals>{contractDays(period.startsOn, period.endsOn)}</Ordinals>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Sheet>
  );
}
