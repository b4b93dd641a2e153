import { createCandidate, recordConsent } from '@passerelle/candidates';
import { addWorkingDays, type ContactChannel } from '@passerelle/kernel';
import { scopeOf } from '@passerelle/platform';
import { keyOf, reached, type DemoPerson } from '../data/person';
import type { Intake } from './intake';
import type { Scene } from './scene';

const WORDS = [
  'Personne volontaire, qui n’a jamais mis les pieds dans une usine. À rencontrer.',
  'Présente à tous ses rendez-vous depuis trois mois. Cherche du concret.',
  'A besoin de voir avant de décider, une visite aiderait.',
  'Deux ans sans emploi, beaucoup d’envie, peu de confiance.',
  'Disponible tout de suite. Le trajet est à préparer.',
  'Aime travailler de ses mains, ne s’imagine pas dans un bureau.',
];

/** Advisors refer people; the group asks, admits. */
export function tellReferrals(scene: Scene, intake: Intake): void {
  const { script, calendar, chance } = scene;
  for (const [place, person] of intake.people.entries()) {
    const day = calendar.day(person.day);
    const minute = String(10 + ((place * 11) % 49));
    const sentence = chance.among(WORDS);
    script.on(day, `${String(9 + (place % 7))}:${minute}`, () => refer(scene, intake, person, sentence));
    const key = keyOf(person);
    if (person.question) {
      const [question, answer] = person.question;
      script.on(addWorkingDays(day, 1), `11:${minute}`, () =>
        scene.act(key, 'ask_information', intake.coordinator, { question }),
      );
      if (answer)
        script.on(addWorkingDays(day, 3), `15:${minute}`, () =>
          scene.act(key, 'answer_information', person.advisor, { answer }),
        );
    }
    if (!reached(person, 'admitted')) continue;
    const later = addWorkingDays(day, person.question ? 4 : 1 + chance.below(4));
    script.on(later, `16:${minute}`, () => scene.act(key, 'admit', intake.coordinator));
    if (intake.referent && place % 3 === 0) {
      const referent = intake.referent;
      script.on(addWorkingDays(later, 1), `9:${minute}`, () =>
        scene.act(key, 'reassign', intake.coordinator, { new_referent: scene.world.id('user', referent) }),
      );
    }
  }
}

async function refer(scene: Scene, intake: Intake, person: DemoPerson, sentence: string): Promise<void> {
  const { world, database, groupId } = scene;
  const actor = world.actor(person.advisor);
  const key = keyOf(person);
  const candidateId = await database.inTransaction(scopeOf(actor), async (tx) => {
    const [firstName, lastName] = person.name;
    const made = await createCandidate(tx, actor, {
      firstName,
      lastName,
      birthDate: person.born,
      city: person.city,
      ...contactOf(scene, person),
      groupId,
    });
    await recordConsent(tx, {
      groupId,
      candidateId: made.id,
      purpose: 'referral',
      textVersion: '2025-01',
      givenHow: person.reach === 'email' ? 'online' : 'oral_with_witness',
      collectedBy: actor.userId,
    });
    return made.id;
  });
  world.keep('candidate', key, candidateId);
  const programmeId = world.id('programme', intake.programme);
  const made = await scene.useCases.refer.execute({
    programmeId,
    candidateId,
    input: { sentence },
    actor,
    requestKey: null,
  });
  world.keep('journey', key, made.journeyId);
}

interface Contact {
  readonly contactChannel: ContactChannel;
  readonly phone?: string;
  readonly email?: string;
  readonly thirdPartyName?: string;
  readonly thirdPartyPhone?: string;
}

/** Numbers of the ranges kept for fiction (Arcep), addresses of the domain kept for examples (RFC 2606). */
function contactOf(scene: Scene, { reach, name }: DemoPerson): Contact {
  const phone = scene.nextPhone();
  const plain = name
    .join('.')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z.]/g, '')
    .toLowerCase();
  const email = `${plain}@courriel.example`;
  if (reach === 'third_party') {
    const who = scene.chance.among(['Sa sœur', 'Son voisin', 'Sa fille', 'L’assistante sociale du quartier']);
    return { contactChannel: reach, thirdPartyName: who, thirdPartyPhone: phone };
  }
  if (reach === 'email') return { contactChannel: reach, phone, email };
  return { contactChannel: reach, phone };
}
