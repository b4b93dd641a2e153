import type { PublicOfferDetail } from '@passerelle/offers';
import { isMachine } from './is-machine';
import { jobPosting } from './job-posting';
import { posterClaims } from './poster-claims';
import { posterText } from './poster-text';

const OFFER: PublicOfferDetail = {
  id: '0192f000-0000-7000-8000-000000000001',
  groupId: '0192f000-0000-7000-8000-000000000002',
  versionNo: 3,
  title: 'Mettre les biscuits en paquets',
  body: 'En bout de ligne, vous rangez et vous pesez au hasard. Il faut s’entendre avec l’équipe. Vous apprenez avec Fernanda.',
  softSkills: [{ code: 'RIG', label: 'Faire preuve de rigueur et de précision' }],
  stillAsked: [],
  conditions: 'Château-Thierry. Équipes en 2x8. Gestes répétés, pas de bijoux.',
  companyName: 'Biscuits de l’Omois',
  city: 'Château-Thierry',
  groupName: 'GEIQ Sud de l’Aisne',
  groupPhone: '0323830000',
  areaName: 'Château-Thierry',
  seatsLeft: 2,
  publishedAt: '2026-11-24T08:00:00.000Z',
  changedAt: '2026-11-24T08:00:00.000Z',
  voice: null,
};

describe('a poster', () => {
  it('says the whole offer when it is short, and then draws the braid', () => {
    expect(posterText(OFFER)).toEqual({
      doing: ['En bout de ligne, vous rangez et vous pesez au hasard.', 'Vous apprenez avec Fernanda.'],
      counts: ['Il faut s’entendre avec l’équipe.', 'Vous aimez vérifier deux fois.'],
      conditions: ['Château-Thierry.', 'Équipes en 2x8.', 'Gestes répétés, pas de bijoux.'],
      more: false,
      longTitle: false,
      braid: true,
    });
  });

  it('keeps every condition of a long offer, and says that the rest is on its page', () => {
    const body = Array.from(
      { length: 20 },
      (_, place) => `Vous faites la tâche numéro ${String(place)} avec soin.`,
    );
    const text = posterText({ ...OFFER, body: body.join(' ') });
    expect(text.conditions).toHaveLength(3);
    expect(text.doing.length).toBeGreaterThan(2);
    expect([text.more, text.braid]).toEqual([true, false]);
  });

  it('promises nothing that the offer comes to contradict', () => {
    expect(posterClaims(OFFER)).toEqual([
      'Pas besoin de diplôme.',
      'Pas besoin d’expérience.',
      'On vous l’apprend.',
    ]);
    const regulated = { ...OFFER, body: `${OFFER.body} Le CACES est demandé, avec deux ans d’expérience.` };
    expect(posterClaims(regulated)).toEqual(['On vous l’apprend.']);
  });

  it.each([
    ['Le permis B est nécessaire : on conduit le camion.', false, true],
    ['Permis de conduire (permis B) : la loi le demande pour ce travail.', false, true],
    ['Un bac pro serait un plus.', false, true],
    ['Une première expérience en atelier est appréciée.', true, false],
    // Words of a diploma or of years that ask for nothing, which a list of words would have refused.
    ['Débutant accepté, sans diplôme et sans expérience.', true, true],
    ['Permis de conduire (permis B) : formation prise en charge.', true, true],
    ['Vous préparez un CAP avec nous.', true, true],
    ['L’atelier a vingt ans d’expérience.', true, true],
    ['Un contrat de deux ans d’abord.', true, true],
  ])('reads what an offer asks, not the words it is said with: %s', (sentence, noDiploma, noExperience) => {
    const claims = posterClaims({ ...OFFER, conditions: `${OFFER.conditions} ${sentence}` });
    expect([claims.includes('Pas besoin de diplôme.'), claims.includes('Pas besoin d’expérience.')]).toEqual([
      noDiploma,
      noExperience,
    ]);
  });
});

describe('the data of an offer for search engines', () => {
  it('cannot be closed by a word of it', () => {
    const { text } = jobPosting({ ...OFFER, title: '</script><b>' }, 'https://passerelle.exemple.fr');
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(text).not.toContain('<b>');
  });
});

describe('a machine', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0', false],
    ['Mozilla/5.0 (compatible; bingbot/2.0)', true],
    ['facebookexternalhit/1.1', true],
    [undefined, true],
  ])('%s', (userAgent, machine) => {
    expect(isMachine(userAgent)).toBe(machine);
  });
});
