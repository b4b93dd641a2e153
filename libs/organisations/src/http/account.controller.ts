import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, SeesToRepetition, type Actor } from '@passerelle/platform';
import type { Request } from 'express';
import { EnrolTotp } from '../use-cases/enrol-totp';
import { RecoveryCodesDto, TotpEnrolmentDto } from './account.dto';
import { BrowserSessions } from './browser-sessions';
import { CodeDto } from './session.dto';

@ApiTags('account')
@Controller('account')
@Requires('session.own')
export class AccountController {
  constructor(
    private readonly enrolTotp: EnrolTotp,
    private readonly browser: BrowserSessions,
  ) {}

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
}
