import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../app/session/session-context';
import { useAddAmbassador, useAmbassadors, useConfirmAmbassador } from '../../data/ambassadors';
import { EmptyState } from '../../parts/empty-state';
import { ErrorState } from '../../parts/error-state';
import { IconCheck, IconClock } from '../../parts/icons';
import { Loading } from '../../parts/loading';
import { ProblemNote } from '../../parts/problem-note';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { counted } from '../../words/numbers';
import { AmbassadorForm } from './ambassador-form';

/** The people of a company who speak of their trade at a Pass Dating. */
export function CompanyAmbassadors({ companyId }: { readonly companyId: string }): ReactNode {
  const { session, role } = useSession();
  const [adding, setAdding] = useState(false);
  const ambassadors = useAmbassadors(companyId);
  const add = useAddAmbassador(() => setAdding(false));
  const confirm = useConfirmAmbassador();
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
      <ProblemNote error={confirm.error} />
      {list.length > 0 && (
        <RowList label="Ambassadeurs de l’entreprise">
          {list.map((one) => (
            <Row
              key={one.id}
              title={one.fullName}
              facts={
                <>
                  <p>{`${one.trade}, depuis ${counted(one.yearsInTrade, 'an')}. ${counted(one.liveOffers, 'offre en ligne', 'offres en ligne')}.`}</p>
                  <p>{one.sentences}</p>
                </>
              }
              state={
                one.confirmedAt ? (
                  <Tag tone="done" icon={IconCheck}>
                    A dit oui
                  </Tag>
                ) : (
                  <Tag icon={IconClock}>Réponse attendue</Tag>
                )
              }
              action={
                writes &&
                !one.confirmedAt && (
                  <Button
                    size="sm"
                    onClick={() => !confirm.isPending && confirm.mutate({ id: one.id, version: one.version })}
                  >
                    Noter son accord<span className="sr">, {one.fullName}</span>
                  </Button>
                )
              }
            />
          ))}
        </RowList>
      )}
    </Sheet>
  );
}
