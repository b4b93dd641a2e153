import type { Phase } from '@passerelle/kernel';
import { html, type Html } from '@passerelle/platform';
import { pictogram, type PictogramName } from './pictogram';

interface Step {
  readonly name: string;
  readonly says: string;
  readonly picture: PictogramName;
  readonly phases: readonly Phase[];
}

/** The six steps that a person sees: the exit and the follow-up are one, "Emploi". */
const STEPS: readonly Step[] = [
  { name: 'Inscription', says: 'Vous dites ce qui vous intéresse.', picture: 'yes', phases: ['referral'] },
  {
    name: 'Rencontres',
    says: 'Vous parlez de métiers.',
    picture: 'talk',
    phases: ['pass_dating'],
  },
  { name: 'Découverte', says: 'Vous essayez des métiers.', picture: 'eye', phases: ['poe'] },
  { name: 'Votre choix', says: 'Vous choisissez un métier.', picture: 'choose', phases: ['choice'] },
  { name: 'Contrat', says: 'Vous travaillez. Vous apprenez.', picture: 'contract', phases: ['contract'] },
  { name: 'Emploi', says: 'Vous restez, ou vous avancez.', picture: 'home', phases: ['exit', 'follow_up'] },
];

/** The way, with what is done and where the person stands; nothing for a journey that stands outside the steps. */
export function steps(phase: Phase | null): Html | null {
  if (!phase) return null;
  const here = STEPS.findIndex(({ phases }) => phases.includes(phase));
  return html`<h2>Votre chemin</h2>
    <ol class="path">
      ${STEPS.map((step, place) => line(step, place, here))}
    </ol>`;
}

function line(step: Step, place: number, here: number): Html {
  const done = place < here;
  const now = place === here;
  const kind = done ? 'done' : now ? 'here' : 'later';
  const says = done ? 'C’est fait.' : now ? 'Vous êtes ici.' : step.says;
  return html`<li class="${kind}" ${now && html` aria-current="step"`}>
    <span class="dot">${pictogram(done ? 'yes' : step.picture)}</span><span><b>${step.name}</b>${says}</span>
  </li> `;
}
