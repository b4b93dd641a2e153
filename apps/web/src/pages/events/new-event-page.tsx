import '../../parts/row-list.css';
import '../../parts/step-form.css';
import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useCreatePassDating } from '../../data/pass-datings';
import { PageTitle } from '../../parts/page-title';
import { Sheet } from '../../parts/sheet';
import { EventForm } from './event-form';

/** « Prévoir un Pass Dating ». */
export function Component(): ReactNode {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const create = useCreatePassDating(({ id }) => void navigate(`/pass-dating/${id}`));
  return (
    <>
      <PageTitle
        title="Prévoir un Pass Dating"
        crumbs={[{ label: 'Pass Dating', to: '/pass-dating' }, { label: 'Nouveau' }]}
        lead="Les invitations partent ensuite, quand vous les décidez."
      />
      <Sheet title="Le Pass Dating" padded>
        <EventForm
          programmeId={params.get('promotion')}
          button="Prévoir ce Pass Dating"
          busy={create.isPending}
          error={create.error}
          onPlan={(event) => create.mutate(event)}
        />
      </Sheet>
    </>
  );
}
