package id.panduzi.command;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets old answers every night, at two in the capital; on every node, for whoever comes second finds nothing. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class OldAnswers {

    private final Commands commands;

    OldAnswers(Commands commands) {
        this.commands = commands;
    }

    @Scheduled(cron = "0 0 2 * * *", zone = "Asia/Jakarta")
    void forget() {
        commands.forgetOld();
    }
}
