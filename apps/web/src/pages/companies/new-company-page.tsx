import '../../parts/row-list.css';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useAddCompany } from '../../data/companies';
import { PageTitle } from '../../parts/page-title';
import { Sheet } from '../../parts/sheet';
import { CompanyForm } from './company-form';

/** « Ajouter une entreprise ». */
export function Component(): ReactNode {
  const navigate = useNavigate();
  const add = useAddCompany((company) => void navigate(`/entreprises/${company.id}`));
  return (
    <>
      <PageTitle
        title="Ajouter une entreprise"
        crumbs={[{ label: 'Entreprises', to: '/entreprises' }, { label: 'Nouvelle' }]}
      />
      <Sheet title="L’entreprise" padded>
        <CompanyForm
          button="Ajouter l’entreprise"
          busy={add.isPending}
          error={add.error}
          onKeep={(details) => add.mutate(details)}
          onCancel={() => void navigate('/entreprises')}
        />
      </Sheet>
    </>
  );
}
