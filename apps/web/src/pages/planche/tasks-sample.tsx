import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Note } from '../../parts/note';
import { Ordinals } from '../../parts/ordinals';
import { PhoneButton } from '../../parts/phone-button';
import { Planks } from '../../parts/planks';
import { Sheet } from '../../parts/sheet';
import { TaskRow } from '../../parts/task-row';
import { Why } from '../../parts/why';
import { TODAY } from './sample-data';

const why = (about: string, answer: string): ReactNode => <Why about={about}>{answer}</Why>;

/** The coordinator's morning: every kind of clock and of button. */
export function TasksSample(): ReactNode {
  return (
    <Sheet
      title="À faire, dans l’ordre de l’horloge"
      aside={<Link to="/planche">Ce que j’ai fait hier (11)</Link>}
    >
      <ol className="tasks">
        <TaskRow
          due={{ day: '2026-11-23' }}
          today={TODAY}
          title="Répondre à l’orientation de Thierry Gosset"
          to="/planche"
          context="Envoyée le 16 novembre par Claire Morel, Mission locale."
          why={why(
            'répondre à Thierry Gosset',
            'Une orientation attend une réponse sous 5 jours ouvrés. Après 10 jours, la direction est prévenue.',
          )}
          action={<Button variant="filled">Répondre</Button>}
        />
        <TaskRow
          due={{ day: TODAY, time: '09:30' }}
          today={TODAY}
          title="Appeler Yohann Da Silva"
          to="/planche"
          context="Absent hier, matin et après-midi, sans prévenir."
          why={why('appeler Yohann Da Silva', 'Deux demi-journées d’absence de suite sans motif.')}
          action={<PhoneButton phone="0639981204" who="Yohann Da Silva" />}
        />
        <TaskRow
          due={{ day: TODAY, time: '12:00' }}
          today={TODAY}
          title="Relancer la Verrerie du Clignon"
          to="/planche"
          context="Julien Marchand a choisi leur offre il y a 5 jours."
          why={why('relancer la Verrerie', 'L’entreprise répond en 5 jours.')}
          action={<PhoneButton phone="03 53 01 27 60" who="la Verrerie du Clignon" />}
        />
        <TaskRow
          due={{ day: TODAY, time: '14:00', sense: 'at' }}
          today={TODAY}
          title="Faire la revue de la semaine, promotion Marne 4"
          to="/planche"
          context="17 personnes, dont 2 « moral bas » vendredi."
          why={why('faire la revue', 'Une revue par semaine pendant la POE.')}
          action={<Button>Préparer la revue</Button>}
        />
        <TaskRow
          due={{ day: TODAY }}
          today={TODAY}
          title="Compléter le contrat de Mariam Traoré"
          to="/planche"
          context={<Ordinals>Il manque 2 pièces sur 9. Début le 1er décembre.</Ordinals>}
          why={why('compléter le contrat', 'Sept jours avant le début, toutes les pièces doivent être là.')}
          action={<Button>Voir les 2 pièces</Button>}
        />
        <TaskRow
          due={{ day: '2026-11-25' }}
          today={TODAY}
          title="Déposer le contrat de Bruno Hautecœur à l’OPCO 2i"
          to="/planche"
          context="Commencé le 20 novembre : 5 jours pour déposer."
          why={why('déposer le contrat', 'Code du travail, article D. 6325-1.')}
          action={<Button>Déposer</Button>}
        />
        <TaskRow
          due={{ day: '2026-11-27' }}
          today={TODAY}
          title="Confirmer la sortie d’Élodie Renard"
          to="/planche"
          context="CDI annoncé à la Mécanique brasloise. Il manque la preuve."
          why={why('confirmer la sortie', 'Une sortie compte quand sa preuve est au dossier.')}
          action={<Button>Confirmer</Button>}
        />
      </ol>
    </Sheet>
  );
}

const waiting = [
  { name: 'Thierry Gosset', by: 'Claire Morel, Mission locale', left: -1 },
  { name: 'Inès Carlier', by: 'Stéphane Roy, France Travail', left: 1 },
  { name: 'Kevin Bastien', by: 'Stéphane Roy, France Travail', left: 3 },
  { name: 'Fatou Sylla', by: 'Les Deux Rives (SIAE)', left: 4 },
];

/** A margin note with planks that count days left. */
export function WaitingSample(): ReactNode {
  return (
    <Note
      title="Orientations en attente"
      aside={
        <Why about="pour répondre à une orientation" question={'pourquoi 5 jours\u202F?'}>
          Le conseiller et la personne attendent. Au-delà de 5 jours ouvrés, elle apparaît en retard ici et
          chez lui.
        </Why>
      }
    >
      <ul>
        {waiting.map((line) => (
          <li key={line.name} className="waiting-line">
            <div>
              <h3>
                <Link to="/planche">{line.name}</Link>
              </h3>
              <p>{line.by}</p>
            </div>
            <div className="waiting-left" data-late={line.left < 0}>
              {line.left < 0 ? (
                <Planks filled={5} total={5} late label="Délai de 5 jours ouvrés dépassé" />
              ) : (
                <Planks filled={line.left} total={5} label={`${line.left} sur 5 jours ouvrés`} />
              )}
              <br />
              {line.left < 0 ? '1 jour de retard' : `reste ${line.left} jour${line.left > 1 ? 's' : ''}`}
            </div>
          </li>
        ))}
      </ul>
    </Note>
  );
}
