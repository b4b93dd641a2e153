import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useNeeds } from '../../data/needs';
import { ErrorState } from '../../parts/error-state';
import { EmptyState } from '../../parts/empty-state';
import { Loading } from '../../parts/loading';
import { Ordinals } from '../../parts/ordinals';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { Why } from '../../parts/why';
import { dayMonth } from '../../words/dates';
import { parisTime } from '../../words/civil-date';
import { counted } from '../../words/numbers';

/** Needs that companies have sent and that nobody has rewritten yet. */
export function NeedsToRewrite(): ReactNode {
  const needs = useNeeds({ state: 'posted' });
  const items = needs.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Sheet
      title="Besoins à réécrire"
      padded={items.length === 0}
      aside={
        <Why about="les besoins à réécrire">
          Une entreprise qui envoie un besoin attend son offre sous cinq jours ouvrés.
        </Why>
      }
    >
      {needs.isError && (
        <ErrorState what="Les besoins à réécrire ne sont pas arrivés." onRetry={() => void needs.refetch()} />
      )}
      {needs.isPending && <Loading what="les besoins à réécrire" rows={2} />}
      {needs.isSuccess && items.length === 0 && (
        <EmptyState title="Aucun besoin à réécrire.">
          Un besoin arrive ici dès qu’une entreprise l’envoie, ou que vous le notez pour elle.
        </EmptyState>
      )}
      {items.length > 0 && (
        <RowList label="Besoins à réécrire">
          {items.map((need) => (
            <Row
              key={need.id}
              title={need.title}
              to={`/besoins/${need.id}`}
              facts={
                <Ordinals>
                  {`${need.companyName}, ${counted(need.seats, 'poste')}${
                    need.postedAt ? `. Envoyé le ${dayMonth(parisTime(need.postedAt).day)}` : ''
                  }.`}
                </Ordinals>
              }
              action={
                <Button component={Link} to={`/besoins/${need.id}`}>
                  Réécrire<span className="sr"> {need.title}</span>
                </Button>
              }
            />
          ))}
        </RowList>
      )}
    </Sheet>
  );
}
