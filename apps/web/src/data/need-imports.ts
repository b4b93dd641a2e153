import type { Schemas } from '@passerelle/api-client';
import type { UseMutationResult } from '@tanstack/react-query';
import { api, bodyOf } from './api';
import { useIntention } from './use-intention';

/** One offer of a file: the draft that it would make, or why it makes none. */
export type NeedEntry = Schemas['NeedEntryDto'];

/** Reads a file of offers without keeping anything of it. */
export function useReadNeedFile(): UseMutationResult<Schemas['NeedFileReadDto'], Error, string> {
  return useIntention(
    (text, headers) => bodyOf(api.POST('/api/need-imports/preview', { body: { text }, headers })),
    { stale: [] },
  );
}

/** Makes drafts of the offers chosen, all of them or none. */
export function useImportNeeds(
  onDone: () => void,
): UseMutationResult<Schemas['ImportedNeedsDto'], Error, Schemas['NeedImportDto']> {
  return useIntention((body, headers) => bodyOf(api.POST('/api/need-imports', { body, headers })), {
    stale: [['needs']],
    onDone,
  });
}
