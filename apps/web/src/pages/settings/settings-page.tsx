import '../../parts/row-list.css';
import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { useGroup } from '../../data/group';
import { Answer } from '../../parts/answer';
import { PageTitle } from '../../parts/page-title';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { GroupIdentity } from './group-identity';

/** Each place of the settings, and the right that opens it. */
const PLACES = [
  {
    to: '/reglages/equipe',
    label: 'Équipe',
    about: 'Inviter, donner un rôle, remplacer qui s’en va.',
    right: 'people.read',
  },
  {
    to: '/reglages/partenaires',
    label: 'Partenaires',
    about: 'Prescripteurs, financeurs, organismes de formation.',
    right: 'partner.read',
  },
  {
    to: '/promotions/nouvelle',
    label: 'Ouvrir une promotion',
    about: 'Un nom, un bassin d’emploi, une date, des places.',
    right: 'programme.write',
  },
  {
    to: '/entreprises',
    label: 'Entreprises adhérentes',
    about: 'Leurs coordonnées, leurs ambassadeurs, leur départ.',
    right: 'company.read',
  },
  {
    to: '/compte/cles',
    label: 'Clés d’API',
    about: 'Pour les programmes qui lisent ou écrivent ici.',
    right: 'api_key.manage',
  },
];

/** « Réglages »: the group's identity, and the way to its people and partners. Who manages people only goes there at once. */
export function Component(): ReactNode {
  const { permissions } = useSession().session;
  const group = useGroup(permissions['group.read'] !== undefined);
  if (permissions['group.settings.write'] === undefined && permissions['partner.write'] === undefined)
    return <Navigate to="/reglages/equipe" replace />;
  return (
    <>
      <PageTitle title="Réglages" lead="Le groupement, ses personnes, ses partenaires." />
      <div className="column">
        <Sheet title="Identité du groupement" padded>
          <Answer of={group} what="le groupement">
            {(known) => (
              // A new version starts the form again from what was kept.
              <GroupIdentity
                key={known.version}
                group={known}
                writes={permissions['group.settings.write'] === 'T'}
              />
            )}
          </Answer>
        </Sheet>
        <Sheet title="Aussi dans les réglages">
          <RowList label="Autres réglages">
            {PLACES.filter(({ right }) => permissions[right] !== undefined).map(({ to, label, about }) => (
              <Row key={to} title={label} to={to} facts={about} />
            ))}
          </RowList>
        </Sheet>
      </div>
    </>
  );
}
