import { ADVISOR_MESSAGES } from './advisor-messages';
import { COMPANY_MESSAGES } from './company-messages';
import { STAFF_MESSAGES } from './staff-messages';

/** Messages to those who guide or employ. */
export const GUIDE_MESSAGES = { ...ADVISOR_MESSAGES, ...STAFF_MESSAGES, ...COMPANY_MESSAGES } as const;

export type GuideMessageKey = keyof typeof GUIDE_MESSAGES;
