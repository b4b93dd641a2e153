import '../../parts/row-list.css';
import './companies.css';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { useCompanies } from '../../data/companies';
import { EmptyState } from '../../parts/empty-state';
import { ErrorState } from '../../parts/error-state';
import { Icon, IconPlus } from '../../parts/icons';
import { Loading } from '../../parts/loading';
import { PageTitle } from '../../parts/page-title';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { dayMonth } from '../../words/dates';
import { counted } from '../../words/numbers';

const TYPING = 250;

/** « Entreprises »: the member companies, to search and to open. Who belongs to one is led to it. */
export function Component(): ReactNode {
  const { session, role } = useSession();
  const [params, setParams] = useSearchParams();
  const [typed, setTyped] = useState(params.get('q') ?? '');
  const [searched] = useDebouncedValue(typed.trim(), TYPING);
  const withLeft = params.get('parties') === 'oui';
  const own = session.permissions['company.read'] === 'E' ? role.companyId : null;
  const companies = useCompanies({ q: searched || undefined, withLeft: withLeft || undefined }, !own);
  if (own) return <Navigate to={`/entreprises/${own}`} replace />;
  const items = companies.data?.pages.flatMap((page) => page.items) ?? [];
  const writes = session.permissions['company.write'] !== undefined;
  return (
    <>
      <PageTitle
        title="Entreprises"
        lead="Les entreprises adhérentes du groupement."
        actions={
          writes && (
            <Button
              component={Link}
              to="/entreprises/nouvelle"
              variant="filled"
              leftSection={<Icon of={IconPlus} />}
            >
              Ajouter une entreprise
            </Button>
          )
        }
      />
      <div className="column">
        <div className="company-search">
          <TextInput
            label="Chercher une entreprise"
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Checkbox
            label="Montrer aussi celles qui sont parties"
            checked={withLeft}
            onChange={(event) =>
              setParams(event.currentTarget.checked ? { parties: 'oui' } : {}, { replace: true })
            }
          />
        </div>
        <Sheet title="Entreprises adhérentes" padded={items.length === 0}>
          {companies.isError && (
            <ErrorState
              what="Les entreprises ne sont pas arrivées."
              onRetry={() => void companies.refetch()}
            />
          )}
          {companies.isPending && <Loading what="les entreprises" />}
          {companies.isSuccess && items.length === 0 && (
            <EmptyState
              title={searched ? 'Aucune entreprise de ce nom.' : 'Aucune entreprise pour le moment.'}
            >
              Les entreprises adhérentes viennent ici quand le groupement les ajoute.
            </EmptyState>
          )}
          {items.length > 0 && (
            <RowList label="Entreprises">
              {items.map((company) => (
                <Row
                  key={company.id}
                  title={company.name}
                  to={`/entreprises/${company.id}`}
                  facts={`${company.trade}, ${company.city}${company.headcount === null ? '' : `. ${counted(company.headcount, 'personne')}`}`}
                  state={company.leftOn && <Tag>Partie le {dayMonth(company.leftOn, true)}</Tag>}
                />
              ))}
            </RowList>
          )}
          {companies.hasNextPage && (
            <div className="row-more">
              <Button aria-busy={companies.isFetchingNextPage} onClick={() => void companies.fetchNextPage()}>
                Afficher la suite
              </Button>
            </div>
          )}
        </Sheet>
      </div>
    </>
  );
}
