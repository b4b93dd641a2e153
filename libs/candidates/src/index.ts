export {
  CONSENT_PURPOSE_LABELS,
  CONSENT_PURPOSES,
  CONSENT_WAY_LABELS,
  CONSENT_WAYS,
  type ConsentPurpose,
  type ConsentWay,
} from './domain/consent';
export { closeGrant, openGrant, openGrants, type Grant } from './use-cases/grant-access';
export { recordConsent, standingConsent, withdrawConsent, type NewConsent } from './use-cases/record-consent';
