import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Database, Requires, SeesToRepetition, type Actor } from '@passerelle/platform';
import type { Request } from 'express';
import { readAccount } from '../queries/read-account';
import { ChangePassword } from '../use-cases/change-password';
import { EnrolTotp } from '../use-cases/enrol-totp';
import { Sessions } from '../use-cases/sessions';
import { AccountDto, PasswordChangeDto, RecoveryCodesDto, TotpEnrolmentDto } from './account.dto';
import { BrowserSessions } from './browser-sessions';
import { CodeDto } from './session.dto';

@ApiTags('account')
@Controller('account')
@Requires('session.own')
export class AccountController {
  constructor(
    private readonly database: Database,
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

  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  endOwnSession(@CurrentActor() { userId }: Actor, @Param('id') id: string): Promise<void> {
    return this.sessions.endOwn(userId ?? '', id);
  }
}
