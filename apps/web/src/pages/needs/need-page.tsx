import '../../parts/offers/offers.css';
import '../../parts/row-list.css';
import './needs.css';
import { type ReactNode, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { type Need, useEditNeedDraft, useNeed, usePostNeed, useWithdrawNeed } from '../../data/needs';
import { Answer } from '../../parts/answer';
import { Note } from '../../parts/note';
import { type OpenAct, OpenActs } from '../../parts/open-acts';
import { History } from '../../parts/offers/history';
import { NeedVerbatim } from '../../parts/offers/need-verbatim';
import { NeedStateTag } from '../../parts/offers/state-tag';
import { PageTitle } from '../../parts/page-title';
import { ProblemNote } from '../../parts/problem-note';
import { ReasonDialog } from '../../parts/reason-dialog';
import { Sheet } from '../../parts/sheet';
import { NeedForm, type TypedNeed } from './need-form';
import { RewriteNeed } from './rewrite-need';

/** One need: a draft that is completed and sent, or words that are kept and rewritten into an offer. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const need = useNeed(id);
  return (
    <Answer of={need} what="le besoin">
      {(read) => <NeedRead need={read} />}
    </Answer>
  );
}

function NeedRead({ need }: { readonly need: Need }): ReactNode {
  const { role } = useSession();
  const navigate = useNavigate();
  const [opened, setOpened] = useState<'edit_draft' | 'withdraw' | null>(null);
  const post = usePostNeed();
  const edit = useEditNeedDraft(need.id);
  const withdraw = useWithdrawNeed(need.id, () => setOpened(null));
  const onAct = (open: OpenAct): void => {
    if (open.act === 'post') {
      post.mutate({ id: need.id, version: need.version });
      return;
    }
    setOpened(open.act === 'withdraw' ? 'withdraw' : 'edit_draft');
  };
  const rewrites = need.state === 'posted' && (role.code === 'coordinator' || role.code === 'director');
  const editing = opened === 'edit_draft' && need.state === 'drafted';
  return (
    <>
      <PageTitle
        title={need.title}
        crumbs={[{ label: 'Besoins', to: '/besoins' }, { label: need.companyName }]}
        lead={need.programmeName ?? undefined}
      >
        <NeedStateTag state={need.state} />
      </PageTitle>
      <div className="with-margin">
        <div className={rewrites ? 'offer-pair' : 'column'}>
          {editing ? (
            <Sheet title="Modifier le brouillon" padded>
              <NeedForm
                start={typed(need)}
                button="Enregistrer"
                busy={edit.isPending}
                error={edit.error}
                onKeep={({ memberCompanyId: _, ...words }) =>
                  edit.mutate({ words, version: need.version }, { onSuccess: () => setOpened(null) })
                }
              />
            </Sheet>
          ) : (
            <NeedVerbatim need={need} />
          )}
          {rewrites && <RewriteNeed need={need} onKept={(offerId) => void navigate(`/offres/${offerId}`)} />}
        </div>
        <div className="column">
          <Note title="Ce que vous pouvez faire">
            <ProblemNote error={post.error} />
            {need.offerId && (
              <p>
                <Link to={`/offres/${need.offerId}`}>Voir l’offre écrite à partir de ce besoin</Link>
              </p>
            )}
            <OpenActs acts={need.allowedActs} busy={post.isPending ? 'post' : undefined} onAct={onAct} />
          </Note>
          <Note title="Ce qui s’est passé">
            <History lines={need.history} of="need" />
          </Note>
        </div>
      </div>
      {opened === 'withdraw' && (
        <ReasonDialog
          title="Retirer le besoin"
          consequence="Son offre est retirée. Les personnes qui l’attendaient sont prévenues."
          label={'Pourquoi le retirer\u202F?'}
          busy={withdraw.isPending}
          error={withdraw.error}
          onSay={(reason) => withdraw.mutate({ reason, version: need.version })}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

const typed = (need: Need): TypedNeed => ({
  memberCompanyId: null,
  programmeId: need.programmeId,
  title: need.title,
  body: need.body,
  seats: need.seats,
  startsOn: need.startsOn,
  place: need.place,
  hours: need.hours,
  pay: need.pay,
  constraints: need.constraints,
});
