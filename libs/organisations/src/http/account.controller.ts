import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Database, Requires, SeesToRepetition, type Actor } from '@passerelle/platform';
import type { Request } from 'express';
import { readAccount } from '../queries/read-account';
import { ChangeAccount } from '../use-cases/change-account';
import { ChangePassword } from '../use-cases/change-password';
import { EnrolTotp } from '../use-cases/enrol-totp';
import { Sessions } from '../use-cases/sessions';
import {
  AccountChangeDto,
  AccountDto,
  PasswordChangeDto,
  RecoveryCodesDto,
  TotpEnrolmentDto,
} from './account.dto';
import { BrowserSessions } from './browser-sessions';
import { CodeDto } from './session.dto';

@ApiTags('account')
@Controller('account')
@Requires('session.own')
export class AccountController {
  constructor(
    private readonly database: Database,
    private readonly change: ChangeAccount,
    private readonly enrolTotp: EnrolTotp,
    private readonly password: ChangePassword,
    private readonly sessions: Sessions,
    private readonly browser: BrowserSessions,
  ) {}

  @Get()
  @ApiOkResponse({ type: AccountDto })
  readAccount(@Req() request: Request, @CurrentActor() { userId }: Actor): Promise<AccountDto> {
    return readAccount(this.database, userId ?? '', this.browser.of(request).id);
  }

  @Patch()
  @ApiOkResponse({ type: AccountDto })
  async changeAccount(
    @Req() request: Request,
    @CurrentActor() { userId }: Actor,
    @Body() body: AccountChangeDto,
  ): Promise<AccountDto> {
    const { id } = this.browser.of(request);
    await this.change.execute(userId ?? '', body);
    return readAccount(this.database, userId ?? '', id);
  }

  @Post('totp')
  @HttpCode(200)
  @SeesToRepetition(
    'A second enrolment replaces the first, and its secret must be kept in no record of answers',
  )
  @ApiOkResponse({ type: TotpEnrolmentDto })
  beginTotpEnrolment(@Req() request: Request, @CurrentActor() { userId }: Actor): Promise<TotpEnrolmentDto> {
    return this.enrolTotp.begin(userId ?? '', this.browser.of(request));
  }

  @Post('totp/confirmation')
  @HttpCode(200)
  @SeesToRepetition('A code serves once, and recovery codes must be kept in no record of answers')
  @ApiOkResponse({ type: RecoveryCodesDto })
  async confirmTotpEnrolment(
    @Req() request: Request,
    @CurrentActor() { userId }: Actor,
    @Body() { code }: CodeDto,
  ): Promise<RecoveryCodesDto> {
    return { recoveryCodes: await this.enrolTotp.confirm(userId ?? '', this.browser.of(request), code) };
  }

  @Post('recovery-codes')
  @HttpCode(200)
  @SeesToRepetition('New codes replace the ones before, and must be kept in no record of answers')
  @ApiOkResponse({ type: RecoveryCodesDto })
  async renewRecoveryCodes(
    @Req() request: Request,
    @CurrentActor() { userId }: Actor,
  ): Promise<RecoveryCodesDto> {
    return { recoveryCodes: await this.enrolTotp.renewCodes(userId ?? '', this.browser.of(request)) };
  }

  @Put('password')
  @HttpCode(204)
  @ApiNoContentResponse()
  changePassword(
    @Req() request: Request,
    @CurrentActor() { userId }: Actor,
    @Body() body: PasswordChangeDto,
  ): Promise<void> {
    return this.password.execute(userId ?? '', this.browser.of(request), body);
  }

  @Delete('sessions')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Toutes les sessions du compte ont pris fin, sauf celle-ci.' })
  endOtherSessions(@Req() request: Request, @CurrentActor() { userId }: Actor): Promise<void> {
    const { id } = this.browser.of(request);
    return this.database.inTransaction({ groupId: null }, (tx) => this.sessions.endAll(tx, userId ?? '', id));
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  endOwnSession(@CurrentActor() { userId }: Actor, @Param('id') id: string): Promise<void> {
    return this.sessions.endOwn(userId ?? '', id);
  }
}
