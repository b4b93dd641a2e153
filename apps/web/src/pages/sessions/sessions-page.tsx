import '../../parts/row-list.css';
import type { ReactNode } from 'react';
import { PageTitle } from '../../parts/page-title';
import { PoeSessionsSheet } from '../../parts/programme-dates';

/** « POE »: every session within one's reach, the latest first. */
export function Component(): ReactNode {
  return (
    <>
      <PageTitle
        title="POE collectives"
        lead="Cinq à sept semaines pour découvrir des métiers, avant de choisir."
      />
      <PoeSessionsSheet />
    </>
  );
}
