export {
  ACCESS_MATRIX,
  isPermission,
  may,
  rightsOf,
  SCOPE_LETTERS,
  scopeFor,
  type AccessRow,
  type Permission,
  type ScopeLetter,
} from './domain/access-matrix';
export { needsSecondFactor } from './domain/sign-in-rules';
export { OrganisationsModule } from './organisations.module';
export { EndRole, reachRole, type ManagedRole } from './use-cases/end-role';
export { Sessions } from './use-cases/sessions';
export { createGroup, type CreatedGroup, type NewGroup } from './use-cases/create-group';
export { DEMONSTRATION_BEACON } from './use-cases/demonstration-accounts';
