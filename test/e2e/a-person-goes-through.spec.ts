import { useProduct } from '../environment/product-suite';
import { aRunningGroup, type RunningGroup } from '../factories/a-running-group';
import { journalSays, makeAct, standsIn } from './steps/acts';
import { refer } from './steps/refer';
import { signIn, signInByLink } from './steps/sign-in';
import { aStory } from './steps/story';
import { aFundedSession, aPassDating, aPublishedOffer, ask } from './steps/surroundings';
import { PersonByLink } from './steps/the-person';
import { PHONE, Visitor } from './steps/visitor';

const NAME = 'Sandrine Morel';
const MAIL = 'sandrine.morel@exemple.fr';
const suite = useProduct({ clock: '2026-03-02' });
let people: RunningGroup;
let advisor: Visitor;
let coordinator: Visitor;
let employer: Visitor;
let sandrine: PersonByLink;
let offer: Awaited<ReturnType<typeof aPublishedOffer>>;
/** Path of the person's page. */
let path: string;
let event: string;

const chapter = aStory(suite, 'a-person');
const journeyId = (): string => path.split('/').at(-1) ?? '';

beforeAll(async () => {
  people = await aRunningGroup(suite, 'GEIQ Sud de l’Aisne');
  offer = await aPublishedOffer(suite, people);
  advisor = await Visitor.arrive(suite);
  coordinator = await Visitor.arrive(suite);
  employer = await Visitor.arrive(suite, PHONE);
  sandrine = await PersonByLink.withPhone(suite, MAIL);
  await signInByLink(advisor, suite, people.advisor.email);
  await signIn(coordinator, people.coordinator);
  await signInByLink(employer, suite, people.employer.email);
}, 180_000);

// One person, four accounts, one story: each chapter goes on from the one before.
describe('a person goes from the referral to the follow-up', () => {
  chapter(
    '1. the advisor refers her, the coordinator says yes, and both she and the advisor know it',
    async () => {
      const sentence = 'Elle aime réparer et apprendre avec ses mains.';
      path = await refer(advisor, {
        programme: /Omois 1/,
        firstName: 'Sandrine',
        lastName: 'Morel',
        email: MAIL,
        sentence,
      });
      await standsIn(advisor, 'Orientation reçue');
      await sandrine.receives('Votre demande est bien arrivée');

      await coordinator.open('/');
      await coordinator.press(NAME, coordinator.page.locator('.waiting'));
      await coordinator.arrivesAt(NAME);
      await journalSays(coordinator, 'Elle aime réparer');
      await makeAct(coordinator, 'Admettre');
      await standsIn(coordinator, 'Orientation admise');

      await standsIn(advisor, 'Orientation admise');
      await advisor.open('/');
      await advisor.reads(`Orientation admise : ${NAME}`);
      await sandrine.receives('votre demande est acceptée');
    },
  );

  chapter('2. she is invited to a Pass Dating and says from her telephone that she comes', async () => {
    event = await aPassDating(coordinator, people, '2026-03-12T13:00:00Z');
    await makeAct(coordinator, 'Inviter au Pass Dating', (form) =>
      coordinator.choose('Pass Dating', /12 mars/, form),
    );
    await standsIn(coordinator, 'Invitation envoyée');

    await sandrine.opensMessage('Dites-nous si vous venez');
    await sandrine.phone.reads(/12.mars/);
    await sandrine.answers('Je viens', 'vous venez');

    await standsIn(coordinator, 'Présence confirmée');
    await journalSays(coordinator, /^La personne a confirmé la présence au Pass Dating/);
    await advisor.open(path);
    await standsIn(advisor, 'Présence confirmée');
  });

  chapter(
    '3. on the day she meets an ambassador, both sides want to go on, and she is shortlisted',
    async () => {
      await suite.setClock('2026-03-12T13:10:00Z');
      await coordinator.open(`/pass-dating/${event}`);
      await coordinator.press('Ouvrir l’accueil');
      await coordinator.reads('Terminer le Pass Dating');
      await coordinator.press(NAME);
      await makeAct(coordinator, 'Noter l’arrivée');
      await standsIn(coordinator, 'Rencontres faites');
      const { offerId, ambassadorId } = offer;
      await ask(coordinator, 'POST', `/pass-datings/${event}/meetings`, {
        meetings: [{ journeyId: journeyId(), ambassadorId, offerId, round: 1 }],
      });

      await employer.open(`/pass-dating/${event}`);
      await employer.reads('Sandrine M. et Gérard Blin');
      await coordinator.open(`/pass-dating/${event}`);
      await coordinator.press(/^Avis de l’entreprise/);
      await coordinator.write('En une phrase (facultatif)', 'Curieuse et précise.');
      await coordinator.press('Envie d’aller plus loin');
      await coordinator.reads(/Entreprise.*envie d’aller plus loin/);
      await coordinator.press(/^Avis de la personne/);
      await coordinator.press('Envie d’aller plus loin');
      await coordinator.reads('Oui des deux côtés');
      await coordinator.open(path);
      await makeAct(coordinator, 'Retenir');
      await standsIn(coordinator, 'Candidature retenue');
      await standsIn(advisor, 'Candidature retenue');
      await sandrine.receives('Vos rencontres se sont bien passées');
    },
  );

  chapter('4. she has a place in the POE, signs on the first day and goes to its end', async () => {
    const session = await aFundedSession(coordinator, people, suite, {
      startsOn: '2026-03-30',
      endsOn: '2026-05-07',
    });
    await makeAct(coordinator, 'Inscrire en POE', (form) =>
      coordinator.choose('Session de POE collective', /POE du printemps/, form),
    );
    await standsIn(coordinator, 'Inscription en POE');
    await sandrine.opensMessage('vous commencez la découverte des métiers');
    await sandrine.phone.reads(/30.mars/);

    await suite.setClock('2026-03-30T07:40:00Z');
    await coordinator.open(`/poe/${session}`);
    await coordinator.tick(NAME);
    await coordinator.press('Enregistrer les signatures');
    await coordinator.reads('Tout le monde a signé');
    await standsIn(advisor, 'POE en cours');

    await suite.setClock('2026-05-07T13:00:00Z');
    await coordinator.open(`/poe/${session}?personne=${journeyId()}`);
    await coordinator.write(
      'Ce que la personne sait faire maintenant, et ce qu’elle veut',
      'À l’aise à la presse. Elle veut un métier manuel.',
    );
    await coordinator.press('Garder le bilan final');
    await coordinator.reads('Le bilan est gardé');
    await coordinator.open(path);
    await standsIn(coordinator, 'Choix en cours');
    await journalSays(coordinator, /^Passerelle a terminé la POE/);
    await advisor.open('/');
    await advisor.reads(`${NAME} choisit une offre`);
  });

  chapter(
    '5. she chooses an offer from her telephone, the company says yes in one press, and that is an agreement',
    async () => {
      await sandrine.opensMessage('choisir');
      await sandrine.answers('Donner forme au métal, Fonderie du Clignon', 'vous avez choisi');

      await employer.open('/');
      await employer.reads('Sandrine M. a choisi votre offre');
      await employer.press(/^Oui/);

      await standsIn(coordinator, 'Offre convenue');
      await sandrine.phone.page.reload();
      await sandrine.phone.reads('Nous préparons votre contrat');
      await advisor.reads(`Accord trouvé pour ${NAME}`);
    },
  );

  chapter('6. her contract is prepared, signed, begins by itself and is filed', async () => {
    await makeAct(coordinator, 'Préparer le contrat', async (form) => {
      await coordinator.writeDay('Début du contrat', '1 juin 2026', form);
      await coordinator.writeDay('Fin du contrat', '31 mai 2027', form);
      await coordinator.write('Qualification visée', 'CQPM conducteur d’équipements industriels', form);
      await coordinator.write('Heures par semaine', '35', form);
      await coordinator.write('Tuteur ou tutrice dans l’entreprise (facultatif)', 'Jean Moreau', form);
    });
    await standsIn(coordinator, 'Contrat en préparation');
    await suite.setClock('2026-05-18');
    await makeAct(coordinator, 'Enregistrer les signatures', async (form) => {
      await coordinator.writeDay('Signature du groupement', '18 mai 2026', form);
      await coordinator.writeDay('Signature de la personne', '18 mai 2026', form);
    });
    await standsIn(coordinator, 'Contrat signé');
    await sandrine.phone.page.reload();
    await sandrine.phone.reads(/juin/);

    await suite.setClock('2026-06-02');
    await standsIn(coordinator, 'Contrat en cours');
    await makeAct(coordinator, 'Noter le dépôt à l’OPCO', (form) =>
      coordinator.writeDay('Date du dépôt à l’OPCO', '2 juin 2026', form),
    );
    await journalSays(coordinator, /a noté le dépôt du contrat à l’OPCO/);
    await employer.open('/');
    await employer.reads('Chez vous en ce moment');
    await employer.reads(NAME);
  });

  chapter(
    '7. her contract ends by itself, the company hires her, and the advisor reads the return',
    async () => {
      await suite.setClock('2027-05-31T17:00:00Z');
      await standsIn(coordinator, 'Contrat terminé');
      await suite.setClock('2027-06-01');
      await makeAct(coordinator, 'Enregistrer la sortie', async (form) => {
        await coordinator.choose('Issue', 'CDI', form);
        await coordinator.writeDay('Date', '1 juin 2027', form);
        await coordinator.choose('Preuve', 'Contrat de travail', form);
        await coordinator.write('Entreprise (facultatif)', 'Fonderie du Clignon', form);
      });
      await standsIn(coordinator, 'Sortie enregistrée');
      await advisor.open('/');
      await advisor.reads(`Sortie enregistrée : ${NAME}`);
    },
  );

  chapter(
    '8. news are taken of her at three, six and twelve months, and the follow-up is closed',
    async () => {
      await suite.setClock('2027-09-01');
      await sandrine.opensMessage('Travaillez-vous');
      await sandrine.answers('Oui, je travaille', 'Merci');
      await journalSays(coordinator, /a donné des nouvelles/);

      await suite.setClock('2027-12-01');
      await sandrine.opensMessage('Travaillez-vous');
      await sandrine.answers('Oui, je travaille', 'Merci');

      await suite.setClock('2028-06-01');
      await advisor.open(path);
      await makeAct(advisor, 'Répondre au suivi', async (form) => {
        await advisor.tick('À 12 mois', form);
        await advisor.tick('Oui', form);
      });
      await coordinator.open(path);
      await makeAct(coordinator, 'Clore le suivi');
      await standsIn(coordinator, 'Suivi terminé');
      await standsIn(advisor, 'Suivi terminé');
    },
  );

  chapter('9. no page of the story complained', () => {
    const watched = [advisor, coordinator, employer, sandrine.phone];
    expect(watched.flatMap(({ console }) => console.faults)).toEqual([]);
    return Promise.resolve();
  });
});
