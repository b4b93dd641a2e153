import type { OfferAct } from '@passerelle/kernel';
import {
  draftNeed,
  makeNeedAct,
  makeOfferAct,
  nameOfferAmbassador,
  addAmbassador,
  openOffer,
} from '@passerelle/offers';
import type { Group } from './a-group';
import type { SuiteDatabase } from './suite-database';

/** What works in the scope of an actor. */
type Door = Pick<SuiteDatabase, 'as'>;

export const NEED_WORDS = {
  title: 'Opérateur presse',
  body: 'Il nous faut quelqu’un de soigneux pour la presse, CAP souhaité, deux équipes.',
  seats: 1,
  hours: '2 x 8',
  pay: '12,10 € brut de l’heure',
};

export const OFFER_WORDS = {
  title: 'Donner forme au métal',
  body: 'Vous aimez le travail bien fait. Vous apprendrez à conduire une presse.',
  softSkills: ['RIG', 'EQUIPE'],
  conditions: 'Gandelu, en équipes du matin ou de l’après-midi, 12,10 € brut de l’heure.',
};

/** A need of the group's first company, posted by its employer. @returns its id */
export async function aPostedNeed(database: Door, group: Group, seats = 1): Promise<string> {
  return database.as(group.employer, async (tx) => {
    const need = await draftNeed(tx, group.employer, { ...NEED_WORDS, seats });
    await makeNeedAct(tx, need.id, { act: 'post', actor: group.employer, expectedVersion: need.version });
    return need.id;
  });
}

/** An offer brought as far as asked: written, with its ambassador, submitted, approved by the company, published. */
export async function anOffer(
  database: Door,
  group: Group,
  upTo: 'draft' | 'to_approve' | 'approved' | 'published' = 'published',
  seats = 1,
): Promise<{ needId: string; offerId: string; version: number }> {
  const { coordinator, employer } = group;
  const needId = await aPostedNeed(database, group, seats);
  const opened = await database.as(coordinator, async (tx) => {
    const offer = await openOffer(tx, coordinator, needId, OFFER_WORDS);
    const ambassador = await addAmbassador(tx, coordinator, {
      memberCompanyId: group.companyId,
      fullName: 'Gérard Blin',
      trade: 'Conducteur de presse',
      yearsInTrade: 22,
      sentences: 'On entend la presse avant de la voir. On finit par l’aimer.',
    });
    return nameOfferAmbassador(tx, coordinator, offer.id, offer.version, ambassador.id);
  });
  let version = opened.version;
  const act = async (name: OfferAct, actor = coordinator): Promise<void> => {
    const outcome = await database.as(actor, (tx) =>
      makeOfferAct(tx, opened.id, { act: name, actor, expectedVersion: version, input: { version_no: 1 } }),
    );
    version = outcome.version;
  };
  if (upTo !== 'draft') await act('submit');
  if (upTo === 'approved' || upTo === 'published') await act('approve', employer);
  if (upTo === 'published') await act('publish');
  return { needId, offerId: opened.id, version };
}
