import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { OfferVersion } from '../../data/offers';
import { IconCheck } from '../../parts/icons';
import { OfferText } from '../../parts/offers/offer-text';
import { Ordinals } from '../../parts/ordinals';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { exactMoment } from '../../words/dates';
import { VersionDifference } from './version-difference';

interface OfferVersionsProps {
  readonly versions: readonly OfferVersion[];
  /** The version that people read now. */
  readonly onShowNo: number | null;
}

const written = (version: OfferVersion): string =>
  `Écrite le ${exactMoment(version.writtenAt)}${version.writtenBy ? ` par ${version.writtenBy}` : ''}.`;

const approvals = (version: OfferVersion): string =>
  [
    version.companyApprovedAt &&
      `Validée par l’entreprise le ${exactMoment(version.companyApprovedAt)}${version.companyApprovedBy ? ` (${version.companyApprovedBy})` : ''}.`,
    version.waiver && 'Dérogation écrite de la direction.',
    version.groupApprovedAt && `Par le groupement le ${exactMoment(version.groupApprovedAt)}.`,
  ]
    .filter(Boolean)
    .join(' ');

/** Every version with its dates, the newest first; an older one can be read again. */
export function OfferVersions({ versions, onShowNo }: OfferVersionsProps): ReactNode {
  const [read, setRead] = useState<number | null>(null);
  const opened = versions.find((version) => version.no === read);
  const before = opened && versions.find((version) => version.no === opened.no - 1);
  return (
    <Sheet title="Versions">
      <RowList label="Versions de l’offre">
        {versions
          .toSorted((a, b) => b.no - a.no)
          .map((version) => (
            <Row
              key={version.no}
              title={`Version ${version.no}\u00A0: ${version.title}`}
              facts={
                <>
                  <p>
                    <Ordinals>{written(version)}</Ordinals>
                  </p>
                  <p>
                    <Ordinals>{approvals(version)}</Ordinals>
                  </p>
                </>
              }
              state={
                version.no === onShowNo && (
                  <Tag tone="done" icon={IconCheck}>
                    En ligne
                  </Tag>
                )
              }
              action={
                versions.length > 1 && (
                  <Button
                    size="sm"
                    aria-expanded={read === version.no}
                    onClick={() => setRead(read === version.no ? null : version.no)}
                  >
                    {read === version.no ? 'Fermer' : 'Relire'}
                    <span className="sr"> la version {version.no}</span>
                  </Button>
                )
              }
            />
          ))}
      </RowList>
      {opened && (
        <div className="row-more">
          {before && (
            <div className="offer-changes">
              <h3>Ce qui change depuis la version {before.no}</h3>
              <VersionDifference before={before} after={opened} />
            </div>
          )}
          <OfferText {...opened} />
        </div>
      )}
    </Sheet>
  );
}
