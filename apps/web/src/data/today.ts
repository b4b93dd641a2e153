import type { Schemas } from '@passerelle/api-client';
import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, bodyOf } from './api';

/** The page of the day, blocks that the role has no use for being empty. */
export type Today = Schemas['TodayDto'];
export type Task = Schemas['TaskDto'];
export type ProgrammeLine = Schemas['ProgrammeLineDto'];
export type WaitingReferral = Schemas['WaitingReferralDto'];
export type NextPassDating = Schemas['NextPassDatingDto'];
export type Change = Schemas['ChangeDto'];
export type Notification = Schemas['NotificationDto'];

/** What the signed-in person finds on « Aujourd’hui » in their active role. */
export function useToday(): UseQueryResult<Today> {
  return useQuery({ queryKey: ['today'], queryFn: () => bodyOf(api.GET('/api/today')) });
}

/** Marks notifications as read. */
export function useReadNotifications(): UseMutationResult<void, unknown, readonly string[]> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (ids: readonly string[]) => {
      await api.POST('/api/notifications/read', { body: { ids: [...ids] } });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['today'] }),
  });
}
