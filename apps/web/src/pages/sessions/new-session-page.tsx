import '../../parts/row-list.css';
import '../../parts/step-form.css';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useCreatePoeSession } from '../../data/poe';
import { PageTitle } from '../../parts/page-title';
import { Sheet } from '../../parts/sheet';
import { SessionForm } from './session-form';

/** « Prévoir une POE ». */
export function Component(): ReactNode {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const create = useCreatePoeSession(({ id, toVerify }) => {
    if (toVerify) notifications.show({ message: toVerify, autoClose: false });
    void navigate(`/poe/${id}`);
  });
  return (
    <>
      <PageTitle
        title="Prévoir une POE"
        crumbs={[{ label: 'POE collectives', to: '/poe' }, { label: 'Nouvelle' }]}
        lead="Cinq à sept semaines, une vingtaine de personnes."
      />
      <Sheet title="La session" padded>
        <SessionForm
          programmeId={params.get('promotion')}
          button="Prévoir cette POE"
          busy={create.isPending}
          error={create.error}
          onPlan={(session) => create.mutate(session)}
        />
      </Sheet>
    </>
  );
}
