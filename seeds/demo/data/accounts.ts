import type { HumanRole } from '@passerelle/kernel';

/** An account of the demonstration; what it belongs to is named by the keys of groups.ts and companies.ts. */
export interface DemoAccount {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly role: HumanRole;
  readonly feminine?: boolean;
  readonly group?: string;
  readonly company?: string;
  readonly prescriber?: string;
  readonly funder?: string;
  readonly provider?: string;
}

const AISNE = 'geiq-sud-aisne.example';
const MARNE = 'geiq-marne-vesle.example';

/** The first account of each role is the one that the sign-in page proposes. */
export const ACCOUNTS: readonly DemoAccount[] = [
  { key: 'baudry', name: 'Hélène Baudry', email: `helene.baudry@${AISNE}`, phone: '03 53 01 20 01', feminine: true, role: 'director', group: 'aisne' },
  { key: 'nadia', name: 'Nadia Ferhat', email: `nadia.ferhat@${AISNE}`, phone: '03 53 01 20 02', feminine: true, role: 'coordinator', group: 'aisne' },
  { key: 'mathieu', name: 'Mathieu Leroux', email: `mathieu.leroux@${AISNE}`, phone: '03 53 01 20 03', role: 'referent', group: 'aisne' },
  { key: 'evrard', name: 'Caroline Évrard', email: 'caroline.evrard@verrerie-evaux.example', phone: '03 53 01 31 10', feminine: true, role: 'employer', group: 'aisne', company: 'verrerie' },
  { key: 'colinet', name: 'Bertrand Colinet', email: 'b.colinet@biscuits-colinet.example', phone: '03 53 01 31 20', role: 'employer', group: 'aisne', company: 'biscuits' },
  { key: 'marechal', name: 'Sylvie Maréchal', email: 'sylvie.marechal@fonderie-malvoisine.example', phone: '03 53 01 31 30', role: 'employer', group: 'aisne', company: 'fonderie' },
  { key: 'jobert', name: 'Éric Jobert', email: 'eric.jobert@mecanique-jobert.example', phone: '03 53 01 31 40', role: 'employer', group: 'aisne', company: 'mecanique' },
  { key: 'nguyen', name: 'Linh Nguyen', email: 'linh.nguyen@entrepots-vallee.example', phone: '03 53 01 31 50', role: 'employer', group: 'aisne', company: 'entrepots' },
  { key: 'hanquet', name: 'Patrick Hanquet', email: 'p.hanquet@plastiques-surmelin.example', phone: '03 53 01 31 60', role: 'employer', group: 'aisne', company: 'plastiques' },
  { key: 'gaudron', name: 'Agnès Gaudron', email: 'agnes@menuiseries-gaudron.example', phone: '03 53 01 31 70', role: 'employer', group: 'aisne', company: 'menuiseries' },
  { key: 'ribeiro', name: 'Paula Ribeiro', email: 'paula.ribeiro@belle-rive.example', phone: '03 53 01 31 80', role: 'employer', group: 'aisne', company: 'bellerive' },
  { key: 'desmarest', name: 'Olivier Desmarest', email: 'o.desmarest@metal-clignon.example', phone: '03 53 01 31 90', role: 'employer', group: 'aisne', company: 'metal' },
  { key: 'kone', name: 'Awa Koné', email: 'awa.kone@blanchisserie-dupont.example', phone: '03 53 01 31 95', role: 'employer', group: 'aisne', company: 'blanchisserie' },
  { key: 'picard', name: 'Jean-Marc Picard', email: 'jm.picard@verrerie-evaux.example', phone: '06 39 98 40 01', role: 'ambassador', group: 'aisne', company: 'verrerie' },
  { key: 'lopes', name: 'Fernanda Lopes', email: 'fernanda.lopes@biscuits-colinet.example', phone: '06 39 98 40 02', feminine: true, role: 'ambassador', group: 'aisne', company: 'biscuits' },
  { key: 'caron', name: 'Thierry Caron', email: 'thierry.caron@verrerie-evaux.example', phone: '06 39 98 40 11', role: 'tutor', group: 'aisne', company: 'verrerie' },
  { key: 'aubert', name: 'Nathalie Aubert', email: 'nathalie.aubert@biscuits-colinet.example', phone: '06 39 98 40 12', feminine: true, role: 'tutor', group: 'aisne', company: 'biscuits' },
  { key: 'diallo', name: 'Ibrahima Diallo', email: 'i.diallo@mecanique-jobert.example', phone: '06 39 98 40 13', role: 'tutor', group: 'aisne', company: 'mecanique' },
  { key: 'tessier', name: 'Isabelle Tessier', email: 'isabelle.tessier@atelier-ecole.example', phone: '03 53 01 45 01', feminine: true, role: 'trainer', group: 'aisne', provider: 'atelier' },
  { key: 'stephane', name: 'Stéphane Roussel', email: 'stephane.roussel@ft-chateau-thierry.example', phone: '03 53 01 50 01', role: 'advisor', prescriber: 'ft' },
  { key: 'maud', name: 'Maud Delaporte', email: 'maud.delaporte@ft-chateau-thierry.example', phone: '03 53 01 50 02', feminine: true, role: 'advisor', prescriber: 'ft' },
  { key: 'claire', name: 'Claire Montigny', email: 'claire.montigny@ml-sud-aisne.example', phone: '03 53 01 51 01', feminine: true, role: 'advisor', prescriber: 'ml' },
  { key: 'yacine', name: 'Yacine Haddad', email: 'yacine.haddad@ml-sud-aisne.example', phone: '03 53 01 51 02', role: 'advisor', prescriber: 'ml' },
  { key: 'solene', name: 'Solène Guérin', email: 'solene.guerin@chantiers-du-val.example', phone: '03 53 01 52 01', feminine: true, role: 'advisor', prescriber: 'chantiers' },
  { key: 'amadou', name: 'Amadou Sarr', email: 'amadou.sarr@atelier-passage.example', phone: '03 53 01 53 01', role: 'advisor', prescriber: 'passage' },
  { key: 'lenoir', name: 'Florence Lenoir', email: 'florence.lenoir@opco-demo.example', phone: '01 99 00 10 01', feminine: true, role: 'funder', funder: 'opco' },
  { key: 'maes', name: 'Philippe Maes', email: 'philippe.maes@ddets-demo.example', phone: '03 53 01 60 01', role: 'funder', funder: 'ddets' },
  { key: 'dpo', name: 'Camille Rigaud', email: 'camille.rigaud@passerelle-demo.example', phone: '01 99 00 20 01', feminine: true, role: 'privacy_officer', group: 'aisne' },
  { key: 'admin', name: 'Julien Astier', email: 'julien.astier@passerelle-demo.example', phone: '01 99 00 20 02', role: 'platform_admin' },
  { key: 'lambert', name: 'Vincent Lambert', email: `vincent.lambert@${MARNE}`, phone: '03 53 01 70 01', role: 'director', group: 'marne' },
  { key: 'samira', name: 'Samira Belkacem', email: `samira.belkacem@${MARNE}`, phone: '03 53 01 70 02', feminine: true, role: 'coordinator', group: 'marne' },
  { key: 'hautois', name: 'Denis Hautois', email: 'denis.hautois@cartonnages-vesle.example', phone: '03 53 01 71 10', role: 'employer', group: 'marne', company: 'cartonnages' },
  { key: 'wagner', name: 'Christelle Wagner', email: 'christelle.wagner@caves-bazancourt.example', phone: '03 53 01 71 20', role: 'employer', group: 'marne', company: 'bouchons' },
  { key: 'mercier', name: 'Laurence Mercier', email: 'laurence.mercier@isolants-betheny.example', phone: '03 53 01 71 30', role: 'employer', group: 'marne', company: 'isolants' },
  { key: 'noel', name: 'Arnaud Noël', email: 'arnaud.noel@ft-reims.example', phone: '03 53 01 72 01', role: 'advisor', prescriber: 'ftreims' },
]; // prettier-ignore
