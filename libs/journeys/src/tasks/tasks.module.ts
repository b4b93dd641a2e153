import { Module } from '@nestjs/common';
import { Database } from '@passerelle/platform';
import { MailsController } from './http/mails.controller';
import { TasksController } from './http/tasks.controller';
import { TodayController } from './http/today.controller';
import { AskForCall } from './use-cases/ask-for-call';
import { FinishTask, SendAgain } from './use-cases/finish-task';
import { ReadNotifications } from './use-cases/read-notifications';

/** What waits for somebody: tasks, the page of the day, notifications, mails handed over. */
@Module({
  controllers: [TodayController, TasksController, MailsController],
  providers: [
    { provide: FinishTask, inject: [Database], useFactory: (database: Database) => new FinishTask(database) },
    { provide: AskForCall, inject: [Database], useFactory: (database: Database) => new AskForCall(database) },
    { provide: SendAgain, inject: [Database], useFactory: (database: Database) => new SendAgain(database) },
    {
      provide: ReadNotifications,
      inject: [Database],
      useFactory: (database: Database) => new ReadNotifications(database),
    },
  ],
  exports: [AskForCall],
})
export class TasksModule {}
