import '../../parts/row-list.css';
import type { ReactNode } from 'react';
import { PageTitle } from '../../parts/page-title';
import { PassDatingsSheet } from '../../parts/programme-dates';

/** « Pass Dating »: every event within one's reach, the latest first. */
export function Component(): ReactNode {
  return (
    <>
      <PageTitle
        title="Pass Dating"
        lead="Des personnes et des professionnels qui aiment leur métier se rencontrent, chacun à son tour."
      />
      <PassDatingsSheet />
    </>
  );
}
