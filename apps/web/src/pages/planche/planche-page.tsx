import './planche.css';
import type { ReactNode } from 'react';
import { PageTitle } from '../../parts/page-title';
import { TopBar } from '../../parts/top-bar';
import { TasksSample, WaitingSample } from './tasks-sample';
import { ActsSample, MaskedSample } from './acts-sample';
import { StatesSample } from './states-sample';
import { FormsSample } from './forms-sample';
import { IdentitySample } from './identity-sample';
import { ReportSample } from './report-sample';
import { SmallPartsSample } from './small-parts-sample';
import { TresseSample } from './tresse-sample';
import { account, coordinatorMenu } from './sample-data';

/** The living style sheet: every part, in every state, with fixed plausible data. Not part of a production build. */
export function Component(): ReactNode {
  return (
    <>
      <PageTitle
        title="Planche de l’identité"
        lead="La tresse, les couleurs, les lettres et les pièces qui reviennent partout."
      />
      <div className="column">
        <div className="planche-bar">
          <TopBar entries={coordinatorMenu} searchTo="/planche" account={account} />
        </div>
        <div className="with-margin">
          <TasksSample />
          <WaitingSample />
        </div>
        <TresseSample />
        <SmallPartsSample />
        <div className="with-margin" data-margin="wide">
          <StatesSample />
          <div className="column">
            <ActsSample />
            <MaskedSample />
          </div>
        </div>
        <FormsSample />
        <ReportSample />
        <IdentitySample />
      </div>
    </>
  );
}
