import { Global, Module } from '@nestjs/common';
import { AccessPolicy, Authenticator, CONFIG, MailPort, makeMail, type Config } from '@passerelle/platform';
import { AccountController } from './http/account.controller';
import { AccountAuthenticator } from './http/account-authenticator';
import { ApiKeysController } from './http/api-keys.controller';
import { BrowserSessions } from './http/browser-sessions';
import { ColleaguesController } from './http/colleagues.controller';
import { CompaniesController } from './http/companies.controller';
import { GroupController } from './http/group.controller';
import { InvitationsController } from './http/invitations.controller';
import { LiveController } from './http/live.controller';
import { MatrixPolicy } from './http/matrix-policy';
import { PartnersController } from './http/partners.controller';
import { PasskeysController } from './http/passkeys.controller';
import { ProviderController } from './http/provider.controller';
import { SessionController } from './http/session.controller';
import { SignInController } from './http/sign-in.controller';
import { AcceptInvitation } from './use-cases/accept-invitation';
import { AccountMails } from './use-cases/account-mails';
import { ApiKeys } from './use-cases/api-keys';
import { ChangeAccount } from './use-cases/change-account';
import { ChangeGroup } from './use-cases/change-group';
import { ChangePassword } from './use-cases/change-password';
import { DemonstrationAccounts } from './use-cases/demonstration-accounts';
import { EndRole } from './use-cases/end-role';
import { EnrolTotp } from './use-cases/enrol-totp';
import { GiveSecondFactor } from './use-cases/give-second-factor';
import { IdentityProvider } from './use-cases/identity-provider';
import { InviteAgain } from './use-cases/invite-again';
import { InviteColleague } from './use-cases/invite-colleague';
import { KeepCompanies } from './use-cases/keep-companies';
import { KeepPartnerships } from './use-cases/keep-partnerships';
import { NamePartnerAreas } from './use-cases/name-partner-areas';
import { LostPassword } from './use-cases/lost-password';
import { Passkeys } from './use-cases/passkeys';
import { RenamePasskey } from './use-cases/rename-passkey';
import { ResetSecondFactor } from './use-cases/reset-second-factor';
import { SecondFactors } from './use-cases/second-factors';
import { Sessions } from './use-cases/sessions';
import { SignInByLink } from './use-cases/sign-in-by-link';
import { SignInFailures } from './use-cases/sign-in-failures';
import { SignInWithPassword } from './use-cases/sign-in-with-password';
import { SignInWithProvider } from './use-cases/sign-in-with-provider';

/** Groups, companies, partners, accounts and roles; gives the guard of the API its matrix and its accounts. */
@Global()
@Module({
  controllers: [
    SignInController,
    SessionController,
    AccountController,
    ApiKeysController,
    PasskeysController,
    InvitationsController,
    ColleaguesController,
    CompaniesController,
    GroupController,
    LiveController,
    PartnersController,
    ProviderController,
  ],
  providers: [
    AcceptInvitation,
    ChangeAccount,
    ChangeGroup,
    ChangePassword,
    Passkeys,
    EndRole,
    KeepCompanies,
    KeepPartnerships,
    NamePartnerAreas,
    InviteAgain,
    InviteColleague,
    RenamePasskey,
    ResetSecondFactor,
    AccountMails,
    ApiKeys,
    BrowserSessions,
    DemonstrationAccounts,
    EnrolTotp,
    GiveSecondFactor,
    LostPassword,
    SecondFactors,
    Sessions,
    SignInByLink,
    SignInFailures,
    SignInWithPassword,
    SignInWithProvider,
    IdentityProvider,
    { provide: Authenticator, useClass: AccountAuthenticator },
    { provide: AccessPolicy, useClass: MatrixPolicy },
    {
      provide: MailPort,
      inject: [CONFIG],
      useFactory: ({ mail, dataDirectory }: Config) => makeMail({ ...mail, dataDirectory }),
    },
  ],
  exports: [Authenticator, AccessPolicy, EndRole, Sessions],
})
export class OrganisationsModule {}
