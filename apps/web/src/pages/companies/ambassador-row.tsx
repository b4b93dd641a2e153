import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Ambassador } from '../../data/ambassadors';
import { IconAlertTriangle, IconCheck, IconClock } from '../../parts/icons';
import { Ordinals } from '../../parts/ordinals';
import { Row } from '../../parts/row-list';
import { Tag } from '../../parts/tag';
import { dayMonth } from '../../words/dates';
import { counted } from '../../words/numbers';

interface AmbassadorRowProps {
  readonly ambassador: Ambassador;
  readonly writes: boolean;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onAsk: () => void;
}

/** Somebody who speaks of their trade: what they say, when they can, how many people, until when their picture may be shown. */
export function AmbassadorRow({ ambassador, writes, busy, onConfirm, onAsk }: AmbassadorRowProps): ReactNode {
  const { fullName, trade, yearsInTrade, liveOffers, sentences, confirmedAt, email } = ambassador;
  const asks = writes && email !== null && (!confirmedAt || ambassador.imageRightEnded);
  return (
    <Row
      title={fullName}
      facts={
        <>
          <p>{`${trade}, depuis ${counted(yearsInTrade, 'an')}. ${counted(liveOffers, 'offre en ligne', 'offres en ligne')}.`}</p>
          <p>{sentences}</p>
          {(ambassador.availability ?? ambassador.mostPeople) !== null && <p>{comingOf(ambassador)}</p>}
          {confirmedAt && <ImageRight ambassador={ambassador} />}
        </>
      }
      state={
        confirmedAt ? (
          <Tag tone="done" icon={IconCheck}>
            A dit oui
          </Tag>
        ) : (
          <Tag icon={IconClock}>{ambassador.askedAt ? 'Lien envoyé' : 'Réponse attendue'}</Tag>
        )
      }
      action={
        writes &&
        (asks || !confirmedAt) && (
          <>
            {asks && (
              <Button size="sm" aria-busy={busy} onClick={onAsk}>
                {ambassador.askedAt ? 'Renvoyer le lien' : 'Envoyer le lien'}
                <span className="sr">, {fullName}</span>
              </Button>
            )}
            {!confirmedAt && (
              <Button size="sm" aria-busy={busy} onClick={onConfirm}>
                Noter son accord<span className="sr">, {fullName}</span>
              </Button>
            )}
          </>
        )
      }
    />
  );
}

function comingOf({ availability, mostPeople }: Ambassador): string {
  return [
    availability && `Disponible : ${availability}`,
    mostPeople && `${counted(mostPeople, 'personne')} au plus en une fois.`,
  ]
    .filter(Boolean)
    .join('. ');
}

function ImageRight({ ambassador }: { readonly ambassador: Ambassador }): ReactNode {
  const { imageRightUntil, imageRightEnded } = ambassador;
  if (!imageRightUntil) return <p>Pas de droit à l’image : sa photo n’est pas montrée.</p>;
  if (!imageRightEnded)
    return (
      <p>
        <Ordinals>{`Droit à l’image jusqu’au ${dayMonth(imageRightUntil, true)}.`}</Ordinals>
      </p>
    );
  return (
    <Tag tone="alert" icon={IconAlertTriangle}>
      <Ordinals>{`Droit à l’image terminé le ${dayMonth(imageRightUntil, true)}`}</Ordinals>
    </Tag>
  );
}
