import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Database, LiveTopics, Requires, visitorOf, type Actor } from '@passerelle/platform';
import type { Request, Response } from 'express';
import { groupsFollowed } from '../queries/groups-followed';
import { Sessions } from '../use-cases/sessions';
import { LiveAudience } from './live-audience';

/** Proxies close a silent line; and each beat asks whether the session still stands. */
const BEAT_MS = 4_000;
/** A group may take back the person it had entrusted to an advisor's structure: asked again this often, in beats. */
const BEATS_BETWEEN_GROUPS = 8;

/** A stream of « this has changed »: names of things, for which the page then asks through the usual doors and their guards. */
@ApiTags('live')
@Controller('live')
export class LiveController {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly live: LiveTopics,
  ) {}

  @Get()
  @Requires('live.follow')
  @Header('Content-Type', 'text/event-stream; charset=utf-8')
  @ApiOkResponse({
    description:
      'Événements : {"topics": ["tasks", "journey:…"]} ; la ligne coupée veut dire que tout a pu changer.',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  async followChanges(
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const audience = new LiveAudience(
      () => groupsFollowed(this.database, actor),
      actor.groupId === null && actor.prescriberId !== null,
      (topics) => response.write(`data: ${JSON.stringify({ topics })}\n\n`),
    );
    await audience.renew();
    response.setHeader('Cache-Control', 'no-cache, no-transform');
    response.setHeader('X-Accel-Buffering', 'no');
    response.flushHeaders();
    response.write('retry: 2000\n\n');
    const stopListening = this.live.listen(({ groupId, topics }) => {
      // Anything may have changed: the line is cut, and a page that comes back asks again for all that it shows.
      if (groupId === null) response.end();
      else audience.hear(groupId, topics);
    });
    let beats = 0;
    const beat = setInterval(() => {
      void this.stillOpen(request)
        .then(async (open) => {
          if (!open) {
            response.end();
            return;
          }
          beats += 1;
          if (beats % BEATS_BETWEEN_GROUPS === 0) await audience.renew();
          response.write(': still here\n\n');
        })
        .catch(() => response.end());
    }, BEAT_MS);
    response.once('close', () => {
      clearInterval(beat);
      stopListening();
      audience.close();
    });
  }

  /** The line ends with the session, and when its person takes another role. */
  private async stillOpen(request: Request): Promise<boolean> {
    const visitor = visitorOf(request);
    if (!visitor?.session) return visitor !== null;
    return this.sessions.stands(visitor.session.id, visitor.userRoleId);
  }
}
