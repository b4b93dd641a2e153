import '../../parts/row-list.css';
import './account.css';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type CreatedApiKey, useApiKeys, useRevokeApiKey } from '../../data/account';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { PageTitle } from '../../parts/page-title';
import { ProblemNote } from '../../parts/problem-note';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { exactMoment } from '../../words/dates';
import { counted } from '../../words/numbers';
import { NewApiKey } from './new-api-key';

/** « Clés d’API »: what programs may do in one's own name. */
export function Component(): ReactNode {
  const keys = useApiKeys();
  const revoke = useRevokeApiKey();
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<CreatedApiKey | null>(null);
  return (
    <>
      <PageTitle
        title="Clés d’API"
        crumbs={[{ label: 'Mon compte', to: '/compte' }, { label: 'Clés d’API' }]}
        lead="Une clé agit dans votre rôle actif, dans les seuls droits que vous lui donnez, un an au plus."
        actions={
          !adding && (
            <Button variant="filled" onClick={() => setAdding(true)}>
              Faire une clé
            </Button>
          )
        }
      />
      <div className="column">
        {made && (
          <Sheet title="Gardez cette clé" padded>
            <div className="form-stack" role="status">
              <p>Elle n’est montrée que cette fois. Mettez-la dans le coffre de votre programme.</p>
              <p className="hash key-text">{made.token}</p>
              <div className="form-acts">
                <Button onClick={() => setMade(null)}>C’est fait</Button>
              </div>
            </div>
          </Sheet>
        )}
        {adding && (
          <NewApiKey
            onMade={(key) => {
              setMade(key);
              setAdding(false);
            }}
            onCancel={() => setAdding(false)}
          />
        )}
        <Sheet title="Clés en cours" padded={!keys.data || keys.data.length === 0}>
          <ProblemNote error={revoke.error} />
          <Answer of={keys} what="vos clés" rows={2}>
            {(list) =>
              list.length === 0 ? (
                <EmptyState title="Aucune clé en cours.">
                  Un tableur ou un autre logiciel lit et écrit ici avec une clé, sans votre mot de passe.
                </EmptyState>
              ) : (
                <RowList label="Clés en cours">
                  {list.map((key) => (
                    <Row
                      key={key.id}
                      title={key.label}
                      facts={`${counted(key.scopes.length, 'droit')}. Valable jusqu’au ${exactMoment(key.expiresAt)}.`}
                      action={
                        <Button
                          size="sm"
                          aria-busy={revoke.isPending}
                          onClick={() => !revoke.isPending && revoke.mutate(key.id)}
                        >
                          Supprimer<span className="sr"> la clé {key.label}</span>
                        </Button>
                      }
                    />
                  ))}
                </RowList>
              )
            }
          </Answer>
        </Sheet>
      </div>
    </>
  );
}
