import '../../parts/row-list.css';
import './companies.css';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { type Company, useChangeCompany, useCompany } from '../../data/companies';
import { useNeeds } from '../../data/needs';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import { Note } from '../../parts/note';
import { NeedStateTag } from '../../parts/offers/state-tag';
import { PageTitle } from '../../parts/page-title';
import { PhoneButton } from '../../parts/phone-button';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { needTitle } from '../../words/needs';
import { counted } from '../../words/numbers';
import { CompanyAmbassadors } from './company-ambassadors';
import { CompanyChoices } from './company-choices';
import { CompanyContacts } from './company-contacts';
import { CompanyForm } from './company-form';
import { CompanyPeople } from './company-people';

/** One company: what is known of it, who chose its offers, who is there, its needs, its ambassadors, its contacts. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const company = useCompany(id);
  return (
    <Answer of={company} what="l’entreprise">
      {(read) => <CompanyRead company={read} />}
    </Answer>
  );
}

function CompanyRead({ company }: { readonly company: Company }): ReactNode {
  const { session, role } = useSession();
  const [editing, setEditing] = useState(false);
  const change = useChangeCompany(company.id, () => setEditing(false));
  const rights = session.permissions;
  const writes = 'company.write' in rights;
  const { id: _, leftOn: __, version, ...details } = company;
  return (
    <>
      <PageTitle
        title={company.name}
        crumbs={
          role.code === 'employer'
            ? []
            : [{ label: 'Entreprises', to: '/entreprises' }, { label: company.city }]
        }
        lead={`${company.trade}, ${company.city}`}
        actions={writes && !editing && <Button onClick={() => setEditing(true)}>Modifier</Button>}
      />
      <div className="with-margin">
        <div className="column">
          {editing && (
            <Sheet title="Modifier l’entreprise" padded>
              <CompanyForm
                start={details}
                button="Enregistrer"
                busy={change.isPending}
                error={change.error}
                onKeep={(typed) => change.mutate({ details: typed, version })}
                onCancel={() => setEditing(false)}
              />
            </Sheet>
          )}
          {'choice.answer' in rights && (
            <CompanyChoices
              companyId={company.id}
              forCompany={role.code === 'employer' ? undefined : company.name}
            />
          )}
          {'assignment.read' in rights && (
            <CompanyPeople companyId={company.id} opensContracts={'contract.read' in rights} />
          )}
          {'need.read' in rights && <CompanyNeeds company={company} writes={'need.write' in rights} />}
          {'ambassador.read' in rights && <CompanyAmbassadors companyId={company.id} />}
        </div>
        <div className="column">
          <Note title="Coordonnées">
            <Contact company={company} />
          </Note>
          {'people.read' in rights && role.code !== 'advisor' && <CompanyContacts companyId={company.id} />}
        </div>
      </div>
    </>
  );
}

function Contact({ company }: { readonly company: Company }): ReactNode {
  const facts = [
    ['Adresse', company.address],
    ['Courriel', company.email],
    ['SIRET', company.siret],
    ['Effectif', company.headcount === null ? null : counted(company.headcount, 'personne')],
  ] as const;
  return (
    <div className="form-stack">
      {company.phone && <PhoneButton phone={company.phone} who={company.name} />}
      <dl className="fact-list">
        {facts.map(
          ([term, detail]) =>
            detail && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{detail}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}

function CompanyNeeds({
  company,
  writes,
}: {
  readonly company: Company;
  readonly writes: boolean;
}): ReactNode {
  const needs = useNeeds({ memberCompanyId: company.id });
  const items = needs.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Sheet
      title="Besoins et offres"
      padded={items.length === 0}
      aside={writes && <Link to={`/besoins/nouveau/ecrire?entreprise=${company.id}`}>Noter un besoin</Link>}
    >
      {needs.isError && (
        <ErrorState what="Les besoins ne sont pas arrivés." onRetry={() => void needs.refetch()} />
      )}
      {needs.isPending && <Loading what="les besoins" />}
      {needs.isSuccess && items.length === 0 && (
        <EmptyState title="Aucun besoin pour le moment.">
          Les besoins de cette entreprise viendront ici.
        </EmptyState>
      )}
      {items.length > 0 && (
        <RowList label="Besoins de l’entreprise">
          {items.map((need) => (
            <Row
              key={need.id}
              title={needTitle(need.title)}
              to={need.offerId ? `/offres/${need.offerId}` : `/besoins/${need.id}`}
              facts={[counted(need.seats, 'poste'), need.programmeName].filter(Boolean).join(', ')}
              state={<NeedStateTag state={need.state} />}
            />
          ))}
        </RowList>
      )}
    </Sheet>
  );
}
