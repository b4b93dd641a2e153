import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PageTitle } from '../../parts/page-title';

/** An address that leads nowhere, or to something the person may not see: the two must look the same. */
export function Component(): ReactNode {
  return (
    <>
      <PageTitle title="Cette page n’existe pas" lead="Ou elle n’est pas ouverte pour vous." />
      <p>
        <Link to="/">Revenir à l’accueil</Link>
      </p>
    </>
  );
}
