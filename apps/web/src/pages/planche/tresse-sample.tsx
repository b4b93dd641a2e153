import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Icon, IconPlus } from '../../parts/icons';
import { Sheet } from '../../parts/sheet';
import { CordBit, StrandName } from '../../parts/tresse/cord-bit';
import { Tresse } from '../../parts/tresse/tresse';
import type { TresseAction, TresseData } from '../../parts/tresse/tresse-data';
import { TresseLegend } from '../../parts/tresse/tresse-legend';
import { TressePhone } from '../../parts/tresse/tresse-phone';
import { TresseSmall } from '../../parts/tresse/tresse-small';
import { CordStates } from './cord-states';
import { crowded, sandrine, yohann } from '../../parts/tresse/sample-journeys';

const added: TresseAction = {
  id: 'new',
  kind: 'training',
  label: 'Remise à niveau',
  from: '2027-06-01',
  to: '2027-09-30',
  state: 'planned',
};

/** The braid in all its sizes and states. */
export function TresseSample(): ReactNode {
  const [data, setData] = useState<TresseData>(sandrine);
  const add = (): void => setData({ ...sandrine, actions: [...sandrine.actions, added] });
  return (
    <>
      <Sheet title="Son parcours" aside={<TresseLegend />} padded>
        <Tresse data={data} person="Sandrine Vasseur" />
        <Button size="sm" leftSection={<Icon of={IconPlus} />} onClick={add} mt={12}>
          Ajouter une action
        </Button>
      </Sheet>
      <CordStates />
      <Sheet title="Une interruption, un trou qui dure" padded>
        <Tresse data={yohann} person="Yohann Da Silva" />
      </Sheet>
      <Sheet title="Des nœuds trop proches" padded>
        <Tresse data={crowded} person="Inès Carlier" />
      </Sheet>
      <div className="planche-phones">
        <Sheet title="Sur un téléphone" padded>
          <TressePhone data={sandrine} name="Tresse de Sandrine Vasseur, sur un téléphone" />
        </Sheet>
        <Sheet title="Petite, et bouts de corde" padded>
          <div className="planche-small">
            <TresseSmall data={sandrine} person="Sandrine Vasseur" to="/planche" />
            <TresseSmall data={yohann} person="Yohann Da Silva" to="/planche" />
            <TresseSmall data={crowded} person="Inès Carlier" to="/planche" width={124} />
            <p className="planche-row">
              <StrandName kind="advice" /> <CordBit kind="training" named />{' '}
              <CordBit kind="work_situation" named />
              <CordBit kind="advice" planned named /> <CordBit kind="training" planned named />
              <CordBit kind="work_situation" planned named />
            </p>
          </div>
        </Sheet>
      </div>
    </>
  );
}
