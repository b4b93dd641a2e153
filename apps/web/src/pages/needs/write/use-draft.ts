import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { changeNeedDraft, createNeedDraft, type Need, readNeed } from '../../../data/needs';
import { DraftKeeper } from './draft-keeper';
import type { DraftService, DraftState } from './draft-state';
import { wordsOf } from './draft-words';
import { browserShelf } from './local-copy';

const service: DraftService = {
  create: (words, companyId, key) =>
    createNeedDraft(companyId ? { ...words, memberCompanyId: companyId } : words, key),
  change: changeNeedDraft,
  read: async (id) => {
    const need = await readNeed(id);
    return { words: wordsOf(need), version: need.version, drafted: need.state === 'drafted' };
  },
};

interface DraftOptions {
  /** The draft to go on with; none for a new one. */
  readonly need: Need | null;
  readonly roleId: string;
  readonly companyId: string | null;
  readonly needsCompany: boolean;
}

/** A draft that keeps itself while the page is open, and when the page is left or hidden. */
export function useDraft(options: DraftOptions): {
  readonly keeper: DraftKeeper;
  readonly draft: DraftState;
} {
  const client = useQueryClient();
  const [keeper] = useState(() => {
    const { need, roleId, companyId, needsCompany } = options;
    const start = need && { id: need.id, words: wordsOf(need), version: need.version };
    return new DraftKeeper(service, browserShelf(roleId), { need: start, companyId, needsCompany });
  });
  const draft = useSyncExternalStore(keeper.subscribe, keeper.current);
  useEffect(() => {
    const now = (): void => void keeper.flush();
    const whenHidden = (): void => {
      if (document.visibilityState === 'hidden') now();
    };
    keeper.open();
    window.addEventListener('online', now);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', whenHidden);
      void keeper.flush().finally(() => client.invalidateQueries({ queryKey: ['needs'] }));
    };
  }, [keeper, client]);
  const { need } = options;
  useEffect(() => {
    if (need?.state === 'drafted') keeper.adopt({ words: wordsOf(need), version: need.version });
  }, [keeper, need]);
  return { keeper, draft };
}
