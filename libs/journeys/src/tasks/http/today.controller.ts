import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Database, Requires, scopeOf, type Actor } from '@passerelle/platform';
import { readNow } from '../../engine/read-journeys';
import { readToday } from '../queries/today';
import { ReadNotifications } from '../use-cases/read-notifications';
import { ReadNotificationsDto, TodayDto } from './today.dto';

@ApiTags('today')
@Controller()
export class TodayController {
  constructor(
    private readonly database: Database,
    private readonly readNotifications: ReadNotifications,
  ) {}

  @Get('today')
  @Requires('notification.own')
  @ApiOkResponse({ type: TodayDto })
  readToday(@CurrentActor() actor: Actor): Promise<TodayDto> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const today = await readToday(tx, actor, await readNow(tx));
      return {
        ...today,
        tasks: today.tasks.map((task) => ({ ...task, words: [...task.words] })),
        programmes: [...today.programmes],
        referrals: [...today.referrals],
        changes: [...today.changes],
        notifications: today.notifications.map((each) => ({ ...each, lines: [...each.lines] })),
      };
    });
  }

  @Post('notifications/read')
  @HttpCode(204)
  @Requires('notification.own')
  @ApiNoContentResponse()
  markNotificationsRead(@CurrentActor() actor: Actor, @Body() body: ReadNotificationsDto): Promise<void> {
    return this.readNotifications.execute(actor, body.ids ?? null);
  }
}
