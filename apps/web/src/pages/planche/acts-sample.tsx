import type { ReactNode } from 'react';
import { AllowedAct, NotYetPossible } from '../../parts/allowed-act';
import { IconPhone, IconPlayerPause, IconPlus } from '../../parts/icons';
import { MaskedBlock } from '../../parts/masked-block';
import { Note } from '../../parts/note';
import { Why } from '../../parts/why';

const nothing = (): void => undefined;

/** What can be done on a person's page, and what cannot yet. */
export function ActsSample(): ReactNode {
  return (
    <>
      <Note title="Ce que vous pouvez faire">
        <ul className="acts">
          <AllowedAct
            main
            icon={IconPhone}
            label="Demander le bilan à Marc Leblond"
            consequence="Il a un jour de retard."
            why={<Why about="demander le bilan">Le tuteur fait le bilan aux mois 1, 3, 6 et 9.</Why>}
            onAct={nothing}
          />
          <AllowedAct
            icon={IconPlus}
            label="Ajouter une action au plan"
            consequence="Sandrine devra dire oui."
            why={<Why about="ajouter une action">Le plan est partagé : rien n’y entre sans son accord.</Why>}
            onAct={nothing}
          />
          <AllowedAct
            icon={IconPlayerPause}
            label="Mettre le parcours en pause"
            consequence="Revu tous les 14 jours."
            why={<Why about="mettre en pause">Une pause a une raison et une date de revue.</Why>}
            busy
            onAct={nothing}
          />
        </ul>
      </Note>
      <Note title="Pas encore possible">
        <ul className="not-yet">
          <NotYetPossible
            label="Préparer la sortie"
            until="à partir du 22 avril 2027, 60 jours avant la fin du contrat."
          />
          <NotYetPossible
            label="Prolonger le contrat"
            until="seulement après un examen raté, une maladie ou une maternité."
          />
        </ul>
      </Note>
    </>
  );
}

/** Two masked blocks: one that leaves a consequence, one that only names its holder. */
export function MaskedSample(): ReactNode {
  return (
    <>
      <MaskedBlock
        subject="Santé"
        holder="Sandrine a confié ces informations à sa conseillère, Maud Roy."
        consequence={
          <>
            Vous voyez seulement que <b>rien n’empêche le poste actuel.</b>
          </>
        }
        ask={
          <button type="button" className="why">
            Demander à Sandrine
          </button>
        }
      />
      <MaskedBlock
        subject="Argent"
        holder="Réservé au référent du parcours, Luc Tellier."
        ask={<Why about="le bloc argent est masqué">Seul le référent aide à monter les dossiers d’aide.</Why>}
      />
    </>
  );
}
