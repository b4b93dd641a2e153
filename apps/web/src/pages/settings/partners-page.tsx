import '../../parts/row-list.css';
import './settings.css';
import { Button } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { notifications } from '@mantine/notifications';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useSession } from '../../app/session/session-context';
import { type Partnership, useEndPartnership, usePartnerships } from '../../data/group';
import { fieldErrors } from '../../data/field-errors';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { Icon, IconPlus } from '../../parts/icons';
import { Ordinals } from '../../parts/ordinals';
import { PageTitle } from '../../parts/page-title';
import { ProblemNote } from '../../parts/problem-note';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { parisTime } from '../../words/civil-date';
import { dayMonth } from '../../words/dates';
import { natureOf, PARTNER_KINDS } from '../../words/partners';
import { NewPartnership } from './new-partnership';
import { Dialog } from '../../parts/dialog';
import { PartnerAreasDialog } from './partner-areas-dialog';

/** « Partenaires »: prescribers, funders and training providers of the group. */
export function Component(): ReactNode {
  const { permissions } = useSession().session;
  const partnerships = usePartnerships();
  const [adding, setAdding] = useState(false);
  const writes = permissions['partner.write'] !== undefined;
  return (
    <>
      <PageTitle
        title="Partenaires"
        crumbs={[{ label: 'Réglages', to: '/reglages' }, { label: 'Partenaires' }]}
        lead="Un conseiller n’oriente quelqu’un que si sa structure est partenaire."
        actions={
          writes &&
          !adding && (
            <Button variant="filled" leftSection={<Icon of={IconPlus} />} onClick={() => setAdding(true)}>
              Ajouter un partenaire
            </Button>
          )
        }
      />
      <div className="column">
        {adding && <NewPartnership onDone={() => setAdding(false)} />}
        <Answer of={partnerships} what="les partenaires" rows={5}>
          {(all) =>
            PARTNER_KINDS.map(({ kind, title }) => (
              <Kind
                key={kind}
                title={title}
                partnerships={all.filter((one) => one.kind === kind)}
                writes={writes}
              />
            ))
          }
        </Answer>
      </div>
    </>
  );
}

interface KindProps {
  readonly title: string;
  readonly partnerships: readonly Partnership[];
  readonly writes: boolean;
}

function Kind({ title, partnerships, writes }: KindProps): ReactNode {
  const [ending, setEnding] = useState<Partnership | null>(null);
  const [placing, setPlacing] = useState<Partnership | null>(null);
  return (
    <Sheet title={title} padded={partnerships.length === 0}>
      {partnerships.length === 0 && (
        <EmptyState title="Aucun pour le moment.">
          Ils viennent ici dès que le groupement les ajoute.
        </EmptyState>
      )}
      {partnerships.length > 0 && (
        <RowList label={title}>
          {partnerships.map((one) => (
            <Row
              key={one.id}
              title={one.name}
              facts={
                <Ordinals>
                  {`${[natureOf(one.kind, one.nature), one.city].filter(Boolean).join(', ')}. Partenaire depuis le ${dayMonth(one.since, true)}.${areasOf(one)}`}
                </Ordinals>
              }
              state={one.until && <Tag>Jusqu’au {dayMonth(one.until, true)}</Tag>}
              action={
                writes &&
                !one.until && (
                  <div className="partner-acts">
                    {one.kind === 'prescriber' && (
                      <Button size="sm" onClick={() => setPlacing(one)}>
                        Bassins d’emploi<span className="sr">{`\u00A0: ${one.name}`}</span>
                      </Button>
                    )}
                    <Button size="sm" onClick={() => setEnding(one)}>
                      Mettre fin<span className="sr"> au partenariat avec {one.name}</span>
                    </Button>
                  </div>
                )
              }
            />
          ))}
        </RowList>
      )}
      {placing && <PartnerAreasDialog partnership={placing} onClose={() => setPlacing(null)} />}
      {ending && <EndDialog partnership={ending} onClose={() => setEnding(null)} />}
    </Sheet>
  );
}

/** Whose offers a prescriber is told of. */
function areasOf({ kind, areas }: Partnership): string {
  if (kind !== 'prescriber') return '';
  return areas.length === 0
    ? ' Reçoit les offres de tous les bassins d’emploi.'
    : ` Reçoit les offres de\u00A0: ${areas.map(({ name }) => name).join(', ')}.`;
}

function EndDialog({
  partnership,
  onClose,
}: {
  readonly partnership: Partnership;
  readonly onClose: () => void;
}): ReactNode {
  const [until, setUntil] = useState<string | null>(parisTime(new Date()).day);
  const end = useEndPartnership(() => {
    notifications.show({ message: `Le partenariat avec ${partnership.name} a une fin.` });
    onClose();
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (until && !end.isPending) end.mutate({ id: partnership.id, until });
  };
  return (
    <Dialog onClose={onClose} title={`Mettre fin au partenariat avec ${partnership.name}`}>
      <form className="form-stack" noValidate onSubmit={submit}>
        <p>Les personnes déjà orientées restent suivies. Aucune autre orientation ne vient ensuite.</p>
        <DateInput
          label="Dernier jour"
          valueFormat="D MMMM YYYY"
          placeholder="jour, mois, année"
          popoverProps={{ withinPortal: false }}
          value={until}
          onChange={setUntil}
          error={until ? fieldErrors(end.error)['until'] : 'Choisissez un jour.'}
        />
        <ProblemNote error={end.error} />
        <div className="form-acts">
          <Button type="submit" variant="filled" aria-busy={end.isPending}>
            Mettre fin au partenariat
          </Button>
          <Button onClick={onClose}>Revenir</Button>
        </div>
      </form>
    </Dialog>
  );
}
