import './people.css';
import { JOURNEY_STATE_LABELS, PHASES, type JourneyState } from '@passerelle/kernel';
import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import type { PeopleFilter } from '../../data/people';
import { Icon, IconPlus } from '../../parts/icons';
import { PageTitle } from '../../parts/page-title';
import { PeopleTable } from '../../parts/people-table';
import { isPhase, phaseName } from '../../words/phases';

/** « Personnes »: everybody the reader follows, searched and filtered in the address. */
export function Component(): ReactNode {
  const { session } = useSession();
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string | null): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: name === 'nom', preventScrollReset: true },
    );
  const phase = params.get('etape');
  const state = params.get('etat');
  const search = params.get('nom') ?? '';
  const filter: PeopleFilter = {
    ...(search && { search }),
    ...(isPhase(phase) ? { phase } : phase === 'ended' && { phase: 'ended' as const }),
    ...(state && { state }),
    ...(params.get('retard') === '1' && { late: true }),
  };
  return (
    <>
      <PageTitle
        title="Personnes"
        lead="Toutes celles que vous suivez, les plus urgentes d’abord."
        actions={
          'referral.create' in session.permissions && (
            <Button
              component={Link}
              to="/personnes/orienter"
              variant="filled"
              leftSection={<Icon of={IconPlus} />}
            >
              Orienter une personne
            </Button>
          )
        }
      />
      <div className="people-filters" role="search" aria-label="Chercher une personne">
        <TextInput
          label="Nom"
          value={search}
          onChange={(event) => set('nom', event.currentTarget.value)}
          placeholder="Prénom ou nom"
        />
        <Select
          label="Étape"
          data={[
            ...PHASES.map((each) => ({ value: each, label: phaseName(each) })),
            { value: 'ended', label: 'Parcours terminés' },
          ]}
          value={phase}
          onChange={(value) => set('etape', value)}
          placeholder="Toutes"
          clearable
        />
        <Checkbox
          label="Seulement en retard"
          checked={params.get('retard') === '1'}
          onChange={(event) => set('retard', event.currentTarget.checked ? '1' : null)}
        />
        {state && state in JOURNEY_STATE_LABELS && (
          <Button size="sm" onClick={() => set('etat', null)}>
            {JOURNEY_STATE_LABELS[state as JourneyState]}
            {'\u00A0'}: enlever ce filtre
          </Button>
        )}
      </div>
      <PeopleTable title="Les personnes" filter={filter} across />
    </>
  );
}
