import { Menu } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { canAnswer } from '../data/act-input';
import { type Act, useJourney } from '../data/journey';
import { ActDialog } from './act-dialog';
import { Icon, IconDotsVertical } from './icons';

interface MoveMenuProps {
  readonly journeyId: string;
  readonly name: string;
}

/** « Déplacer vers… »: the acts open on one person, in a menu; no dragging is ever needed. */
export function MoveMenu({ journeyId, name }: MoveMenuProps): ReactNode {
  const [opened, setOpened] = useState(false);
  const [asked, setAsked] = useState<Act | null>(null);
  return (
    <>
      <Menu
        opened={opened}
        onChange={setOpened}
        position="bottom-end"
        width={300}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <button type="button" className="move">
            <Icon of={IconDotsVertical} size={18} />
            <span className="sr">Déplacer vers… {name}</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>{opened && <Moves journeyId={journeyId} onAsk={setAsked} />}</Menu.Dropdown>
      </Menu>
      {asked && <Asked journeyId={journeyId} act={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

function Moves({
  journeyId,
  onAsk,
}: {
  readonly journeyId: string;
  readonly onAsk: (act: Act) => void;
}): ReactNode {
  const { data, isError } = useJourney(journeyId);
  if (!data) return <Menu.Label>{isError ? 'La liste n’est pas arrivée.' : 'Un instant…'}</Menu.Label>;
  const open = data.acts.filter((act) => act.notYet === null && canAnswer(act));
  if (open.length === 0) return <Menu.Label>Rien n’est possible pour l’instant.</Menu.Label>;
  return open.map((act) => (
    <Menu.Item key={act.act} onClick={() => onAsk(act)}>
      {act.label}
    </Menu.Item>
  ));
}

function Asked({
  journeyId,
  act,
  onClose,
}: {
  readonly journeyId: string;
  readonly act: Act;
  readonly onClose: () => void;
}): ReactNode {
  const { data } = useJourney(journeyId);
  return data ? <ActDialog journey={data} act={act} onClose={onClose} /> : null;
}
