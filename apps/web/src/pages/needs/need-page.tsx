import '../../parts/offers/offers.css';
import '../../parts/row-list.css';
import './needs.css';
import { type ReactNode, useState } from 'react';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { type Need, useNeed, usePostNeed, useWithdrawNeed } from '../../data/needs';
import { Answer } from '../../parts/answer';
import { Note } from '../../parts/note';
import { type OpenAct, OpenActs } from '../../parts/open-acts';
import { History } from '../../parts/offers/history';
import { NeedVerbatim } from '../../parts/offers/need-verbatim';
import { NeedStateTag } from '../../parts/offers/state-tag';
import { PageTitle } from '../../parts/page-title';
import { ProblemNote } from '../../parts/problem-note';
import { ReasonDialog } from '../../parts/reason-dialog';
import { needTitle } from '../../words/needs';
import { CompanyQuestions } from './company-questions';
import { RewriteNeed } from './rewrite-need';

/** One need: a draft that is completed and sent, or words that are kept and rewritten into an offer. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const unwritten = id === 'nouveau';
  const need = useNeed(id, !unwritten);
  if (unwritten) return <Navigate to="/besoins/nouveau/ecrire" replace />;
  return (
    <Answer of={need} what="le besoin">
      {(read) => <NeedRead need={read} />}
    </Answer>
  );
}

/** Acts that have their place among the questions, not a button of their own. */
const ASKING: ReadonlySet<string> = new Set(['ask_company', 'answer_questions']);

function NeedRead({ need }: { readonly need: Need }): ReactNode {
  const { role } = useSession();
  const navigate = useNavigate();
  const [withdrawing, setWithdrawing] = useState(false);
  const post = usePostNeed();
  const withdraw = useWithdrawNeed(need.id, () => setWithdrawing(false));
  const onAct = (open: OpenAct): void => {
    if (open.act === 'post') post.mutate({ id: need.id, version: need.version });
    else if (open.act === 'withdraw') setWithdrawing(true);
    else void navigate(`/besoins/${need.id}/ecrire`);
  };
  const acts = need.allowedActs.filter(({ act }) => !ASKING.has(act));
  const rewrites = need.state === 'posted' && (role.code === 'coordinator' || role.code === 'director');
  return (
    <>
      <PageTitle
        title={rewrites ? `Réécrire l’offre\u00A0: ${needTitle(need.title)}` : needTitle(need.title)}
        crumbs={[{ label: 'Besoins', to: '/besoins' }, { label: need.companyName }]}
        lead={need.programmeName ?? undefined}
      >
        <NeedStateTag state={need.state} />
      </PageTitle>
      <div className={rewrites ? 'column' : 'with-margin'}>
        {rewrites ? (
          <RewriteNeed need={need} onKept={(offerId) => void navigate(`/offres/${offerId}`)} />
        ) : (
          <div className="column">
            {role.code === 'employer' && need.allowedActs.some(({ act }) => act === 'answer_questions') && (
              <CompanyQuestions need={need} />
            )}
            <NeedVerbatim need={need} />
          </div>
        )}
        <div className={rewrites ? 'offer-pair' : 'column'}>
          <Note title="Ce que vous pouvez faire">
            <ProblemNote error={post.error} />
            {need.offerId && (
              <p>
                <Link to={`/offres/${need.offerId}`}>Voir l’offre écrite à partir de ce besoin</Link>
              </p>
            )}
            <OpenActs acts={acts} busy={post.isPending ? 'post' : undefined} onAct={onAct} />
          </Note>
          <Note title="Ce qui s’est passé">
            <History lines={need.history} of="need" />
          </Note>
        </div>
      </div>
      {withdrawing && (
        <ReasonDialog
          title="Retirer le besoin"
          consequence="Son offre est retirée. Les personnes qui l’attendaient sont prévenues."
          label={'Pourquoi le retirer\u202F?'}
          busy={withdraw.isPending}
          error={withdraw.error}
          onSay={(reason) => withdraw.mutate({ reason, version: need.version })}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </>
  );
}
