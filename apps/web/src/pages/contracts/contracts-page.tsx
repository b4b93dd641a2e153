import '../../parts/row-list.css';
import './contracts.css';
import { Button, TextInput } from '@mantine/core';
import { CONTRACT_SITUATION_LABELS, CONTRACT_SITUATIONS, type ContractSituation } from '@passerelle/kernel';
import { useDebouncedValue } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { useContracts } from '../../data/contracts';
import { EmptyState } from '../../parts/empty-state';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import { PageTitle } from '../../parts/page-title';
import { RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { ContractRow } from './contract-row';
import { ContractsToPrepare } from './contracts-to-prepare';

const TYPING = 250;
const isSituation = (value: string | null): value is ContractSituation =>
  CONTRACT_SITUATIONS.some((situation) => situation === value);

/** « Contrats »: the professionalisation contracts within one's reach, by situation; the filters stand in the address. */
export function Component(): ReactNode {
  const { session } = useSession();
  const [params, setParams] = useSearchParams();
  const asked = params.get('etat');
  const situation = isSituation(asked) ? asked : undefined;
  const name = params.get('nom') ?? '';
  const [searched] = useDebouncedValue(name.trim(), TYPING);
  const contracts = useContracts({ situation, q: searched || undefined });
  const items = contracts.data?.pages.flatMap((page) => page.items) ?? [];
  const counts = contracts.data?.pages[0]?.counts;
  const linkTo = (value: ContractSituation | null): string => {
    const next = new URLSearchParams(params);
    if (value) next.set('etat', value);
    else next.delete('etat');
    return `?${next.toString()}`;
  };
  const edits = 'contract.edit' in session.permissions;
  return (
    <>
      <PageTitle
        title="Contrats"
        lead="Les contrats de professionnalisation, de leur préparation à leur fin."
      />
      <div className="column">
        {edits && !situation && !searched && <ContractsToPrepare />}
        <nav className="situations" aria-label="Où en sont les contrats">
          <ul>
            {[null, ...CONTRACT_SITUATIONS].map((value) => (
              <li key={value ?? 'all'}>
                <Link
                  to={linkTo(value)}
                  aria-current={(value ?? undefined) === situation ? 'page' : undefined}
                >
                  {value ? CONTRACT_SITUATION_LABELS[value] : 'Tous'}
                  {value && counts && <b>{counts.find((each) => each.situation === value)?.count ?? 0}</b>}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="contract-search" role="search" aria-label="Chercher un contrat">
          <TextInput
            label="Une personne ou une entreprise"
            type="search"
            value={name}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setParams(
                (before) => {
                  const next = new URLSearchParams(before);
                  if (value) next.set('nom', value);
                  else next.delete('nom');
                  return next;
                },
                { replace: true, preventScrollReset: true },
              );
            }}
          />
        </div>
        <Sheet
          title={situation ? CONTRACT_SITUATION_LABELS[situation] : 'Tous les contrats'}
          padded={items.length === 0}
        >
          {contracts.isError && (
            <ErrorState what="Les contrats ne sont pas arrivés." onRetry={() => void contracts.refetch()} />
          )}
          {contracts.isPending && <Loading what="les contrats" rows={5} />}
          {contracts.isSuccess && items.length === 0 && (
            <EmptyState title={searched ? 'Aucun contrat à ce nom.' : 'Aucun contrat ici pour le moment.'}>
              Un contrat commence quand une personne et une entreprise sont d’accord sur une offre.
            </EmptyState>
          )}
          {items.length > 0 && (
            <RowList label="Contrats">
              {items.map((contract) => (
                <ContractRow key={contract.id} contract={contract} />
              ))}
            </RowList>
          )}
          {contracts.hasNextPage && (
            <div className="row-more">
              <Button aria-busy={contracts.isFetchingNextPage} onClick={() => void contracts.fetchNextPage()}>
                Afficher la suite
              </Button>
            </div>
          )}
        </Sheet>
      </div>
    </>
  );
}
