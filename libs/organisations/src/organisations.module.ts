import { Global, Module } from '@nestjs/common';
import { AccessPolicy, Authenticator } from '@passerelle/platform';
import { AccountAuthenticator } from './http/account-authenticator';
import { MatrixPolicy } from './http/matrix-policy';
import { ApiKeys } from './use-cases/api-keys';
import { Sessions } from './use-cases/sessions';

/** Groups, companies, partners, accounts and roles; gives the guard of the API its matrix and its accounts. */
@Global()
@Module({
  providers: [
    ApiKeys,
    Sessions,
    { provide: Authenticator, useClass: AccountAuthenticator },
    { provide: AccessPolicy, useClass: MatrixPolicy },
  ],
  exports: [Authenticator, AccessPolicy, Sessions],
})
export class OrganisationsModule {}
