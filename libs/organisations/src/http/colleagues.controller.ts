import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Database, IdPipe, Requires, scopeOf, type Actor } from '@passerelle/platform';
import { rolesGrantableBy } from '../domain/role-grants';
import { listColleagues } from '../queries/list-colleagues';
import { InviteAgain } from '../use-cases/invite-again';
import { InviteColleague } from '../use-cases/invite-colleague';
import { ResetSecondFactor } from '../use-cases/reset-second-factor';
import { ColleaguesDto, InvitationDto, InvitedDto } from './colleagues.dto';

@ApiTags('colleagues')
@Controller('colleagues')
@Requires('people.manage')
export class ColleaguesController {
  constructor(
    private readonly database: Database,
    private readonly invite: InviteColleague,
    private readonly again: InviteAgain,
    private readonly reset: ResetSecondFactor,
  ) {}

  @Get()
  @Requires('people.read')
  @ApiOkResponse({ type: ColleaguesDto })
  async listColleagues(@CurrentActor() actor: Actor): Promise<ColleaguesDto> {
    const colleagues = await this.database.inTransaction(scopeOf(actor), (tx) => listColleagues(tx, actor));
    return { colleagues, grantable: [...rolesGrantableBy(actor.role)] };
  }

  @Post()
  @ApiCreatedResponse({ type: InvitedDto })
  inviteColleague(@CurrentActor() actor: Actor, @Body() body: InvitationDto): Promise<InvitedDto> {
    return this.invite.execute(actor, body);
  }

  @Post(':roleId/invitation')
  @HttpCode(204)
  @ApiNoContentResponse()
  inviteColleagueAgain(@CurrentActor() actor: Actor, @Param('roleId', IdPipe) roleId: string): Promise<void> {
    return this.again.execute(actor, roleId);
  }

  @Post(':userId/second-factor-reset')
  @HttpCode(204)
  @Requires('second_factor.reset')
  @ApiNoContentResponse()
  resetColleagueSecondFactor(
    @CurrentActor() actor: Actor,
    @Param('userId', IdPipe) userId: string,
  ): Promise<void> {
    return this.reset.execute(actor, userId);
  }
}
