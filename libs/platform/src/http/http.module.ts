import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { CONFIG, type Config } from '../config';
import { JsonLogs } from '../logs/json-logs';
import { ProblemFilter } from '../problems/problem-filter';
import { AccessGuard } from './access-guard';
import { AnsweredRequests } from './answered-requests';
import { DeclaredRoutes } from './declared-routes';
import { RepeatedRequests } from './repeated-requests';
import { VersionTag } from './version-tag';

/**
 * What every route of the API passes through, in this order: the guard, the version tag, the handling of repeated requests,
 * and on the way out the filter of problems. Needs a global `Authenticator` and `AccessPolicy`.
 */
@Module({})
export class HttpModule {
  static forRoot(config: Config, logs: JsonLogs = new JsonLogs()): DynamicModule {
    return {
      module: HttpModule,
      global: true,
      imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 60 }])],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: JsonLogs, useValue: logs },
        AnsweredRequests,
        DeclaredRoutes,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: VersionTag },
        { provide: APP_INTERCEPTOR, useClass: RepeatedRequests },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [CONFIG, JsonLogs, DeclaredRoutes, ThrottlerModule],
    };
  }
}
