import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../app/session/session-context';
import {
  useAddAmbassador,
  useAmbassadors,
  useAskAmbassador,
  useConfirmAmbassador,
} from '../../data/ambassadors';
import { EmptyState } from '../../parts/empty-state';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import { ProblemNote } from '../../parts/problem-note';
import { RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { AmbassadorForm } from './ambassador-form';
import { AmbassadorRow } from './ambassador-row';

/** The people of a company who speak of their trade at a Pass Dating. */
export function CompanyAmbassadors({ companyId }: { readonly companyId: string }): ReactNode {
  const { session, role } = useSession();
  const [adding, setAdding] = useState(false);
  const ambassadors = useAmbassadors(companyId);
  const add = useAddAmbassador(() => setAdding(false));
  const confirm = useConfirmAmbassador();
  const ask = useAskAmbassador();
  const writes = session.permissions['ambassador.write'] !== undefined;
  const list = ambassadors.data ?? [];
  return (
    <Sheet
      title="Ambassadeurs"
      padded={list.length === 0}
      aside={writes && !adding && <Button onClick={() => setAdding(true)}>Ajouter une personne</Button>}
    >
      {adding && (
        <div className="row-more">
          <AmbassadorForm
            busy={add.isPending}
            error={add.error}
            onKeep={(details) =>
              add.mutate(role.code === 'employer' ? details : { ...details, memberCompanyId: companyId })
            }
            onCancel={() => setAdding(false)}
          />
        </div>
      )}
      {ambassadors.isError && (
        <ErrorState what="Les ambassadeurs ne sont pas arrivés." onRetry={() => void ambassadors.refetch()} />
      )}
      {ambassadors.isPending && <Loading what="les ambassadeurs" rows={1} />}
      {ambassadors.isSuccess && list.length === 0 && !adding && (
        <EmptyState title="Aucun ambassadeur pour le moment.">
          Une personne de l’entreprise qui fait le métier et qui en parle, en trois phrases.
        </EmptyState>
      )}
      <ProblemNote error={confirm.error ?? ask.error} />
      {list.length > 0 && (
        <RowList label="Ambassadeurs de l’entreprise">
          {list.map((one) => (
            <AmbassadorRow
              key={one.id}
              ambassador={one}
              writes={writes}
              busy={confirm.isPending || ask.isPending}
              onConfirm={() => !confirm.isPending && confirm.mutate({ id: one.id, version: one.version })}
              onAsk={() => !ask.isPending && ask.mutate({ id: one.id, version: one.version })}
            />
          ))}
        </RowList>
      )}
    </Sheet>
  );
}
