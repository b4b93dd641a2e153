import '../../parts/offers/offers.css';
import '../../parts/row-list.css';
import './needs.css';
import { Button } from '@mantine/core';
import { isStaff } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { type NeedItem, useNeeds } from '../../data/needs';
import { EmptyState } from '../../parts/empty-state';
import { ErrorState } from '../../parts/error-state';
import { Icon, IconPlus } from '../../parts/icons';
import { Loading } from '../../parts/loading';
import { NeedStateTag } from '../../parts/offers/state-tag';
import { PageTitle } from '../../parts/page-title';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { needPath, needTitle, nextStep, waitsForAnswers } from '../../words/needs';
import { counted } from '../../words/numbers';

const target = (need: NeedItem, writes: boolean): string =>
  need.offerId && need.state !== 'drafted' && !waitsForAnswers(need)
    ? `/offres/${need.offerId}`
    : needPath(need, writes);

/** « Besoins »: what companies have asked for; one's own company only for an employer. */
export function Component(): ReactNode {
  const { role, session } = useSession();
  const writes = session.permissions['need.write'] !== undefined;
  const staff = isStaff(role.code);
  const needs = useNeeds();
  const items = needs.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageTitle
        title={staff ? 'Besoins' : 'Vos besoins'}
        crumbs={staff ? [{ label: 'Offres', to: '/offres' }, { label: 'Besoins' }] : []}
        lead={staff ? 'Ce que les entreprises ont demandé, avec leurs mots.' : undefined}
      />
      <div className="column">
        {writes && (
          <div className="need-starts">
            <Link className="need-start" to="/besoins/nouveau/ecrire">
              <Icon of={IconPlus} size={36} />
              <span>
                <b>{staff ? 'Noter un besoin' : 'J’ai un besoin'}</b>
                {staff ? 'Au nom d’une entreprise.' : '3 minutes. Vous pouvez le reprendre plus tard.'}
              </span>
            </Link>
            <Link className="need-import" to="/besoins/importer">
              Importer des offres de France Travail
            </Link>
          </div>
        )}
        <Sheet title={staff ? 'Tous les besoins' : 'Vos besoins'} padded={items.length === 0}>
          {needs.isError && (
            <ErrorState what="Les besoins ne sont pas arrivés." onRetry={() => void needs.refetch()} />
          )}
          {needs.isPending && <Loading what="les besoins" />}
          {needs.isSuccess && items.length === 0 && (
            <EmptyState title="Aucun besoin pour le moment.">
              {staff
                ? 'Les besoins arrivent ici quand une entreprise les envoie.'
                : 'Dites ce que vous cherchez. Le groupement en fait une offre, que vous relisez.'}
            </EmptyState>
          )}
          {items.length > 0 && (
            <RowList label="Besoins">
              {items.map((need) => (
                <Row
                  key={need.id}
                  title={needTitle(need.title)}
                  to={target(need, writes)}
                  facts={`${staff ? `${need.companyName}, ` : ''}${counted(need.seats, 'poste')}. ${staff ? (need.programmeName ?? '') : nextStep(need)}`}
                  state={<NeedStateTag state={need.state} />}
                  action={
                    !staff &&
                    (waitsForAnswers(need) || need.offerState === 'to_approve') && (
                      <Button component={Link} to={target(need, writes)} variant="filled">
                        {waitsForAnswers(need) ? 'Répondre' : 'Relire l’offre'}
                        <span className="sr"> {needTitle(need.title)}</span>
                      </Button>
                    )
                  }
                />
              ))}
            </RowList>
          )}
          {needs.hasNextPage && (
            <div className="row-more">
              <Button aria-busy={needs.isFetchingNextPage} onClick={() => void needs.fetchNextPage()}>
                Afficher la suite
              </Button>
            </div>
          )}
        </Sheet>
      </div>
    </>
  );
}
