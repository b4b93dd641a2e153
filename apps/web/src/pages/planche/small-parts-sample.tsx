import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconAlertTriangle, IconCheck, IconClock, IconPhone } from '../../parts/icons';
import { PhaseChip } from '../../parts/phase-chip';
import { PhoneButton } from '../../parts/phone-button';
import { Planks } from '../../parts/planks';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { Why } from '../../parts/why';

/** Buttons, tags, planks and phase chips on one sheet. */
export function SmallPartsSample(): ReactNode {
  return (
    <Sheet title="Les pièces" padded>
      <div className="planche-grid">
        <div className="planche-row">
          <Button variant="filled">Répondre</Button>
          <PhoneButton phone="0639981204" who="Yohann Da Silva" />
          <Why about="cette pièce est là">Pour être regardée.</Why>
        </div>
        <div className="planche-row">
          <Tag>à faire</Tag>
          <Tag tone="done" icon={IconCheck}>
            réglé
          </Tag>
          <Tag tone="alert" icon={IconAlertTriangle}>
            1 alerte
          </Tag>
          <Tag tone="late" icon={IconClock}>
            1 jour de retard
          </Tag>
          <Tag icon={IconPhone}>3 à joindre</Tag>
        </div>
        <div>
          <Planks filled={22} total={24} label="22 sur 24 places confirmées" />
          <p>22 sur 24 places confirmées</p>
        </div>
        <div>
          <Planks filled={17} total={20} label="17 sur 20 places prises" />
          <p>17 sur 20 places prises</p>
        </div>
        <div>
          <Planks filled={3} total={5} label="3 sur 5 jours ouvrés" />
          <p>reste 3 jours</p>
        </div>
        <div>
          <PhaseChip n={3} label="POE collective" />
          <p>Sept planches, la présente plus haute, et son nom.</p>
        </div>
        <div>
          <PhaseChip n={5} label="Contrat, 6e mois sur 12" />
          <p>Avec un fait utile.</p>
        </div>
      </div>
    </Sheet>
  );
}
