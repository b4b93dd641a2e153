import '../../parts/row-list.css';
import './contracts.css';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { type ContractFile, useContract } from '../../data/contracts';
import { Answer } from '../../parts/answer';
import { ContractTag } from '../../parts/contract-tag';
import { Note } from '../../parts/note';
import { Ordinals } from '../../parts/ordinals';
import { PageTitle } from '../../parts/page-title';
import { contractDays } from '../../words/contracts';
import { ofName } from '../../words/names';
import { euros } from '../../words/numbers';
import { AmendmentsSheet } from './amendments-sheet';
import { ContractActs } from './contract-acts';
import { ContractReviews } from './contract-reviews';
import { FileSheet } from './file-sheet';
import { FilingSheet } from './filing-sheet';
import { QualificationSheet } from './qualification-sheet';
import { TermsSheet } from './terms-sheet';
import { TutorNote } from './tutor-note';

/** One contract: its terms, what its file lacks, the deposit with the OPCO, amendments, reviews, and what can be done now. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const contract = useContract(id);
  return (
    <Answer of={contract} what="le contrat" rows={6}>
      {(read) => <ContractRead contract={read} />}
    </Answer>
  );
}

const OVER = ['ended', 'terminated'];
const TUTORED = ['preparing', 'signed', 'running'];

function ContractRead({ contract }: { readonly contract: ContractFile }): ReactNode {
  const { session, role } = useSession();
  const rights = session.permissions;
  const { terms, forGroup } = contract;
  const listed = role.code !== 'employer';
  return (
    <>
      <PageTitle
        title={`Contrat ${ofName(`${contract.firstName} ${contract.lastName}`)}`}
        crumbs={[
          ...(listed ? [{ label: 'Contrats', to: '/contrats' }] : []),
          ...(terms ? [{ label: terms.companyName, to: `/entreprises/${terms.companyId}` }] : []),
        ]}
        lead={
          terms && <Ordinals>{`${terms.jobTitle}, ${contractDays(terms.startsOn, terms.endsOn)}.`}</Ordinals>
        }
      >
        <p className="contract-state">
          <ContractTag contract={contract} />
        </p>
      </PageTitle>
      <div className="with-margin">
        <div className="column">
          {forGroup && (forGroup.missing.length > 0 || contract.state === 'preparing') && (
            <FileSheet
              key={contract.version}
              contract={contract}
              part={forGroup}
              mayEdit={'contract.edit' in rights}
            />
          )}
          {terms && <TermsSheet terms={terms} forGroup={forGroup} />}
          {!terms && (
            <Note title="Ce que vous voyez">
              <p>
                Vous voyez où en est ce contrat. Ses termes sont connus de la personne, de l’entreprise et du
                groupement.
              </p>
            </Note>
          )}
          {forGroup?.filing && <FilingSheet filing={forGroup.filing} />}
          {terms && OVER.includes(contract.state) && 'contract.edit' in rights && (
            <QualificationSheet key={contract.version} contract={contract} terms={terms} />
          )}
          {terms && <AmendmentsSheet terms={terms} />}
          {'tutor_review.read' in rights && !['preparing', 'undone'].includes(contract.state) && (
            <ContractReviews contractId={contract.id} mayWrite={'tutor_review.write' in rights} />
          )}
        </div>
        <div className="column">
          {'journey.act' in rights && <ContractActs contract={contract} />}
          <Note title="La personne">
            <p>
              <Link to={`/personnes/${contract.journeyId}`}>
                Ouvrir le parcours {ofName(contract.firstName)}
              </Link>
            </p>
          </Note>
          {forGroup && terms && TUTORED.includes(contract.state) && 'contract.edit' in rights && (
            <TutorNote
              key={`${contract.version}`}
              contract={contract}
              companyId={terms.companyId}
              part={forGroup}
            />
          )}
          {forGroup && (
            <Note title="Aide de l’État">
              <p>{forGroup.aid.label}</p>
              {forGroup.aid.amount && <p>{euros(forGroup.aid.amount)} par année pleine d’accompagnement.</p>}
              {forGroup.aid.source && <p className="small muted">{forGroup.aid.source}</p>}
            </Note>
          )}
        </div>
      </div>
    </>
  );
}
