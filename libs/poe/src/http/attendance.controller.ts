import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { problem } from '@passerelle/kernel';
import { CurrentActor, Database, IdPipe, Requires, scopeOf, type Actor } from '@passerelle/platform';
import { seesPeopleOf } from '../domain/session-readers';
import { visibleSession } from '../queries/visible-session';
import { readAttendance } from '../queries/read-attendance';
import { recordAttendance } from '../use-cases/record-attendance';
import { signIn } from '../use-cases/sign-in';
import {
  AttendanceCorrectionDto,
  AttendanceDto,
  AttendanceSheetDto,
  SignedInDto,
  SignInDto,
} from './dto/attendance.dto';

@ApiTags('poe-sessions')
@Controller('poe-sessions/:id')
export class AttendanceController {
  constructor(private readonly database: Database) {}

  @Post('sign-ins')
  @HttpCode(200)
  @Requires('attendance.sign')
  @ApiOkResponse({ type: SignedInDto })
  signInPeople(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { journeyIds }: SignInDto,
  ): Promise<SignedInDto> {
    requireKeeper(actor);
    return this.database.inTransaction(scopeOf(actor), async (tx) => ({
      signed: await signIn(tx, actor, id, journeyIds),
    }));
  }

  @Put('attendance')
  @HttpCode(204)
  @Requires('attendance.sign')
  @ApiNoContentResponse()
  recordAttendance(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() sheet: AttendanceSheetDto,
  ): Promise<void> {
    return this.database.inTransaction(scopeOf(actor), (tx) => recordAttendance(tx, actor, id, sheet));
  }

  @Put('attendance/correction')
  @HttpCode(204)
  @Requires('attendance.correct')
  @ApiNoContentResponse()
  correctAttendance(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() sheet: AttendanceCorrectionDto,
  ): Promise<void> {
    return this.database.inTransaction(scopeOf(actor), (tx) => recordAttendance(tx, actor, id, sheet));
  }

  @Get('attendance')
  @Requires('attendance.read')
  @ApiOkResponse({ type: [AttendanceDto] })
  listAttendance(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<AttendanceDto[]> {
    requireKeeper(actor);
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      await visibleSession(tx, actor, id);
      return readAttendance(tx, id);
    });
  }
}

/** Sheets hold everybody's presence: a person or a funder does not reach them by this way. @throws DomainError forbidden */
function requireKeeper(actor: Actor): void {
  if (seesPeopleOf(actor.role) !== 'all') throw problem('forbidden');
}
