import { isStaff } from '@passerelle/kernel';
import { type ReactNode, useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Link } from 'react-router';
import { useSession } from '../../../app/session/session-context';
import { useCompanies } from '../../../data/companies';
import { type Need, usePostNeed } from '../../../data/needs';
import { useOpenProgrammes } from '../../../data/open-programmes';
import { PageTitle } from '../../../parts/page-title';
import { KeptLine } from './kept-line';
import { OtherWords } from './other-words';
import { StepForm } from './step-form';
import { StepReview } from './step-review';
import { StepRow } from './step-row';
import { missingIn, STEP_TITLES } from './steps';
import { useDraft } from './use-draft';
import { useSteps } from './use-steps';

interface WriteNeedProps {
  readonly need: Need | null;
  /** Told the id of a draft that was new. */
  readonly onBorn?: (id: string) => void;
}

/** The three short steps of a need, kept while they are typed, and the reading before it is sent. */
export function WriteNeed({ need, onBorn }: WriteNeedProps): ReactNode {
  const { session, role } = useSession();
  const staff = isStaff(role.code);
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { keeper, draft } = useDraft({
    need,
    roleId: session.activeRoleId,
    companyId: staff ? (need?.memberCompanyId ?? params.get('entreprise')) : role.companyId,
    needsCompany: staff,
  });
  const { step, pathOf, goTo } = useSteps(draft.id);
  useEffect(() => {
    if (draft.id !== null) onBorn?.(draft.id);
  }, [draft.id, onBorn]);
  const companies = useCompanies({}, staff && need === null);
  const members = companies.data?.pages.flatMap(({ items }) => items) ?? [];
  const programmes = useOpenProgrammes().data ?? [];
  const missing = missingIn(draft.words, {
    company: staff && draft.companyId === null,
    programme: programmes.length > 1 && draft.words.programmeId === null,
  });
  const post = usePostNeed(({ id }) => {
    keeper.forget();
    void navigate(`/besoins/${id}`, { replace: true });
  });
  const send = async (): Promise<void> => {
    const only = programmes.length === 1 ? programmes[0]?.id : undefined;
    if (only && draft.words.programmeId === null) keeper.change({ programmeId: only });
    if (!(await keeper.flush())) return;
    const { id, version } = keeper.current();
    if (id !== null) post.mutate({ id, version });
  };
  return (
    <div className="write">
      <PageTitle
        title={STEP_TITLES[step]}
        crumbs={[
          { label: 'Besoins', to: '/besoins' },
          { label: need?.companyName ?? (staff ? 'Noter un besoin' : 'J’ai un besoin') },
        ]}
      >
        <StepRow now={step} pathOf={pathOf} />
      </PageTitle>
      <OtherWords draft={draft} keeper={keeper} />
      <section className="sheet write-sheet" aria-labelledby="page-title">
        {step === 'envoi' ? (
          <StepReview
            words={draft.words}
            companyId={draft.companyId}
            missing={missing}
            busy={post.isPending || draft.status === 'saving'}
            error={post.error}
            pathOf={pathOf}
            onSend={() => void send()}
          />
        ) : (
          <StepForm
            key={step}
            step={step}
            draft={draft}
            keeper={keeper}
            missing={missing}
            companies={staff && draft.id === null ? members : null}
            programmes={programmes.length > 1 ? programmes : null}
            goTo={goTo}
          />
        )}
      </section>
      <KeptLine draft={draft} onRetry={() => void keeper.flush()} />
      {draft.id !== null && (
        <p className="small">
          <Link to={`/besoins/${draft.id}`}>Retirer ce brouillon, ou voir ce qui s’est passé</Link>
        </p>
      )}
    </div>
  );
}
